import { groupBy } from '../groupBy.ts';
import type { Figure } from '../story.ts';
import { isBelow, boundsOf, ratioOf } from './bounds.ts';
import type { Facts } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { daysApart, yearsBetween } from './sameTime.ts';

/**
 * Finds a step within a joined series that is far beyond its other steps: a rise in a year that is more than three times
 * the fastest of the others. Why: a way of counting that changed looks like growth. Example: a regulator’s list that grew by 5 and 11 in a
 * hundred a year and then by 39. Misses jumps in series of fewer than four points, slow breaks, and falls, of which
 * `numbers-go-backwards` tells where they come within twenty months.
 */
export const jumpInSeries: Rule = {
  name: 'jump-in-series',
  find: (facts) => [...seriesOf(facts)].flatMap(jumpIn),
};

const FEWEST_STEPS = 3;
const FAR_BEYOND = 3;
/** A series that hardly moved makes any step look large; below this nobody would ask. */
const LEAST_YEARLY = 0.15;

interface Step {
  readonly from: Figure;
  readonly to: Figure;
  /** The growth of a year, as a logarithm, so that rises and falls weigh alike; negative for a fall. */
  readonly speed: number;
}

/** By series and what is counted, in time; the first figures of claims. */
function seriesOf({ levels, story }: Facts): Iterable<Figure[]> {
  const joined = new Set(story.series.filter((series) => series.joined).map(({ id }) => id));
  const figures = levels.map(({ first }) => first).filter(({ series }) => joined.has(series));
  return groupBy(figures, ({ series, place, unit }) => `${series} ${place} ${unit}`).values();
}

function jumpIn(figures: readonly Figure[]): Found[] {
  const steps = figures.slice(1).flatMap((to, index): Step[] => {
    const from = figures[index];
    return from && from.value > 0 && to.value > 0 && daysApart(from.asOf, to.asOf) > 0
      ? [{ from, to, speed: Math.log(to.value / from.value) / yearsBetween(from.asOf, to.asOf) }]
      : [];
  });
  if (steps.length < FEWEST_STEPS) return [];
  const [fastest, next] = steps.toSorted((a, b) => Math.abs(b.speed) - Math.abs(a.speed));
  if (!fastest || !next || !isFarBeyond(fastest, next)) return [];
  const { from, to } = fastest;
  return [
    {
      grade: 'worth-a-look',
      figures: [from, to, ...[next.from, next.to].filter((one) => one !== from && one !== to)],
      calculation: {
        kind: 'jump',
        from: from.value,
        to: to.value,
        yearly: Math.round((Math.exp(fastest.speed) - 1) * 100),
        usual: Math.round((Math.exp(next.speed) - 1) * 100),
      },
      apart: ratioOf(from.value, to.value),
    },
  ];
}

/** Within a few months, days and rounding make any step look fast. */
const SHORTEST = 0.4;

function isFarBeyond({ from, to, speed }: Step, next: Step): boolean {
  return (
    speed > LEAST_YEARLY &&
    speed > FAR_BEYOND * Math.abs(next.speed) &&
    yearsBetween(from.asOf, to.asOf) > SHORTEST &&
    isBelow(boundsOf(from), boundsOf(to))
  );
}
