import { lookUp, type Figure } from '../story.ts';
import type { MetricId } from '../storySchema.ts';
import { boundsOf, ratioOf } from './bounds.ts';
import { byId, type Facts } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { nearestTo, yearsOff } from './sameTime.ts';

/**
 * Finds a percentage that its part and whole do not give: told on one page or occasion, or of one time. Why: a share is a
 * division, which anyone can do again. Example: 15.5% of a population of 194.8 million would be 30.2 million, not 35.1.
 * Misses shares without a number of the part and one of the whole near in time, and those of other bases, such as adults.
 */
export const shareFits: Rule = {
  name: 'share-does-not-fit',
  find: (facts) => facts.levels.flatMap(({ first }) => misfit(facts, first)),
};

/** A population of the year before or after still serves, grown by a few in a hundred. */
const MOST_DAYS = 366;
const YEARLY_GROWTH_OF_WHOLE = 0.03;
/** Parts grow faster, so they must be of the share’s own time. */
const YEARLY_GROWTH_OF_PART = 0.3;
/** On one page the division should come out, up to rounding; from page to page bases differ a little. */
const SLACK = { together: 0.02, apart: 0.1 } as const;

function misfit(facts: Facts, stated: Figure): Found[] {
  const { share } = lookUp(facts.story.metricById, stated.metric);
  if (!share || stated.unit !== 'percent') return [];
  const isTold = (one: Figure) => areTogether(stated, one);
  const parts = preferred(near(facts, stated, share.of, 0), isTold);
  const wholes = preferred(near(facts, stated, share.in, MOST_DAYS), isTold);
  const [part] = parts;
  const [whole] = wholes;
  if (!part || !whole) return [];
  const together = isTold(part) && isTold(whole);
  const slack = together ? SLACK.together : SLACK.apart;
  // A share that fits any part and whole of its time is explained.
  if (parts.some((a) => wholes.some((b) => fits(stated, a, b, slack)))) return [];
  const workedOut = (part.value / whole.value) * 100;
  return [
    {
      grade: together ? 'contradiction' : 'worth-a-look',
      figures: [stated, part, whole],
      calculation: { kind: 'share', stated: stated.value, part: part.value, whole: whole.value, workedOut },
      apart: ratioOf(stated.value, workedOut),
    },
  ];
}

/** What is told together with the share, if anything is; else all. */
function preferred(figures: readonly Figure[], isTold: (figure: Figure) => boolean): readonly Figure[] {
  const told = figures.filter(isTold);
  return told.length > 0 ? told : figures;
}

function areTogether(a: Figure, b: Figure): boolean {
  const isOfOne = a.occasion !== undefined && a.occasion === b.occasion;
  return isOfOne || a.citation.source === b.citation.source;
}

function fits(stated: Figure, part: Figure, whole: Figure, slack: number): boolean {
  const [one, of] = [boundsOf(part), boundsOf(whole)];
  const widened =
    (1 + slack) *
    (1 + YEARLY_GROWTH_OF_PART * yearsOff(part.asOf, stated.asOf)) *
    (1 + YEARLY_GROWTH_OF_WHOLE * yearsOff(whole.asOf, stated.asOf));
  const low = (one.low / of.high / widened) * 100;
  const high = (one.high / of.low) * widened * 100;
  const told = boundsOf(stated);
  return told.high >= low && told.low <= high;
}

/** The figures of a metric that are nearest in time, the best graded first. */
function near({ ofMetric }: Facts, { asOf, place }: Figure, metric: MetricId, days: number): Figure[] {
  return nearestTo(
    asOf,
    ofMetric.get(`${metric} ${place}`) ?? [],
    days,
    ({ unit, value }) => unit !== 'percent' && value > 0,
  ).toSorted((a, b) => a.grade.localeCompare(b.grade) || byId(a, b));
}
