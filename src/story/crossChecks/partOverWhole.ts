import { lookUp, type Claim, type Figure } from '../story.ts';
import type { MetricId } from '../storySchema.ts';
import { boundsOf, ratioOf } from './bounds.ts';
import { connected } from './connected.ts';
import { byId, type Facts } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { daysApart, mostYearsAfter, nearestTo } from './sameTime.ts';

/**
 * Finds a part larger than its whole: more users of one product than of all products together, more people counted
 * than live there. Why: whoever is counted in the part is counted in the whole, so one of the numbers, or what it
 * counts, is not what it seems. Example: 101.6 million Facebook users beside 66.9 million users of all social media.
 * Misses parts of which the file does not say what they are within, wholes more than a year away, and parts that
 * are too large and still smaller than the whole.
 */
export const partOverWhole: Rule = {
  name: 'part-over-whole',
  find: (facts) => {
    const pairs = facts.levels.flatMap((part) => wholesOver(facts, part));
    return connected(pairs, ({ part, whole }) => [part, whole] as const).map(tell);
  },
};

interface Pair {
  readonly part: Figure;
  readonly whole: Figure;
  readonly ratio: number;
}

/** Numbers of people may grow so much in a year, and the whole may be the older count. */
const MOST_GROWTH = 0.2;
const FARTHEST_DAYS = 366;

function wholesOver(facts: Facts, { first: part }: Claim): Pair[] {
  return [...wholeMetrics(facts, part)].flatMap((metric) => {
    const told = facts.ofMetric.get(`${metric} ${part.place}`) ?? [];
    const wholes = nearestTo(part.asOf, told, FARTHEST_DAYS, (whole) => canHold(part, whole));
    const bestGrade = wholes.map(({ grade }) => grade).toSorted()[0];
    const best = wholes.filter(({ grade }) => grade === bestGrade);
    if (best.length === 0 || !best.every((whole) => isOver(part, whole))) return [];
    return wholes
      .filter((whole) => isOver(part, whole))
      .map((whole) => ({ part, whole, ratio: ratioOf(part.value, whole.value) }));
  });
}

/** What the metric is within; and the population, for whatever is told as people. */
function wholeMetrics({ story, populations, wholesOf }: Facts, { metric, unit }: Figure): Set<MetricId> {
  const { population, unit: own } = lookUp(story.metricById, metric);
  const wholes = unit === own ? wholesOf(metric) : [];
  return new Set([...wholes, ...(unit === 'people' && !population ? populations : [])]);
}

/** Everyone has an account at least, so a count of accounts is a whole for people as well. */
function canHold(part: Figure, { unit }: Figure): boolean {
  return unit === part.unit || (part.unit === 'people' && unit === 'accounts');
}

function isOver(part: Figure, whole: Figure): boolean {
  const growth = 1 + MOST_GROWTH * Math.min(1, mostYearsAfter(part.asOf, whole.asOf));
  return boundsOf(part).low > boundsOf(whole).high * growth;
}

/** The best graded pair stands for all; among equals the nearest in time, then the widest. */
function tell(pairs: readonly Pair[]): Found {
  const [first, ...others] = pairs.toSorted(byWeight);
  if (!first) throw new Error('A group holds at least one pair');
  const { part, whole, ratio } = first;
  const rest = [...new Set(others.flatMap((pair) => [pair.part, pair.whole]))];
  return {
    grade: 'contradiction',
    figures: [part, whole, ...rest.filter((one) => one !== part && one !== whole)],
    calculation: {
      kind: 'part-over-whole',
      part: part.value,
      whole: whole.value,
      excess: part.value - whole.value,
    },
    apart: ratio,
  };
}

function byWeight(a: Pair, b: Pair): number {
  const gradeOf = ({ part, whole }: Pair) => part.grade + whole.grade;
  const daysOf = ({ part, whole }: Pair) => daysApart(part.asOf, whole.asOf);
  return (
    gradeOf(a).localeCompare(gradeOf(b)) ||
    daysOf(a) - daysOf(b) ||
    b.ratio - a.ratio ||
    byId(a.part, b.part) ||
    byId(a.whole, b.whole)
  );
}
