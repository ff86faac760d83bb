import { groupBy } from '../groupBy.ts';
import type { Claim, Figure } from '../story.ts';
import { boundsOf, isBelow, ratioOf } from './bounds.ts';
import { inTime } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { daysApart, yearsBetween } from './sameTime.ts';

/**
 * Finds a number that is lower than an earlier one: in its own series, or lower than every other number of the two years
 * before. Why: users and subscriptions grow in nearly every report, so a fall is news, another way of counting or an old number.
 * Example: 17.2 million in November 2014, and almost 15 million a year later. Misses falls that another low number
 * of the years before hides, and cannot tell a fall that came about.
 */
export const goingBackwards: Rule = {
  name: 'numbers-go-backwards',
  find: ({ counts }) => [...counts.values()].flatMap(fallsIn),
};

/** A number of longer ago may have been another way of counting, long given up. */
const YEARS = 2;
/** Within a quarter, the number before is known to whoever gives the next one. */
const QUARTER = 92;
/** So many numbers before are looked at, at most, so that a very long file stays quick. */
const MOST_EARLIER = 100;

function fallsIn(claims: readonly Claim[]): Found[] {
  const figures = claims.map(({ first }) => first).filter(({ unit }) => unit !== 'percent');
  const falls = figures.flatMap((to, index) => {
    const before = figures.slice(Math.max(0, index - MOST_EARLIER), index);
    const from = fellFrom(
      to,
      before.filter((one) => isEarlier(one, to)),
    );
    return from ? [{ from, to }] : [];
  });
  return [...groupBy(falls, ({ from }) => from)].map(([from, group]) =>
    tell(
      from,
      group.map(({ to }) => to),
    ),
  );
}

/** The number that a later one should not be below, if it is; takes those before it in time. */
function fellFrom(to: Figure, earlier: readonly Figure[]): Figure | undefined {
  const last = earlier.at(-1);
  const inSeries = earlier.findLast(({ series }) => series === to.series);
  if (inSeries && isLower(to, inSeries)) return inSeries;
  if (!last || !isLower(to, last)) return undefined;
  const isSoon = daysApart(last.asOf, to.asOf) <= QUARTER;
  return isSoon || earlier.every((one) => isLower(to, one)) ? last : undefined;
}

function isEarlier(a: Figure, b: Figure): boolean {
  return a.asOf.until <= b.asOf.from && yearsBetween(a.asOf, b.asOf) <= YEARS;
}

function isLower(figure: Figure, than: Figure): boolean {
  return isBelow(boundsOf(figure), boundsOf(than));
}

/** The lowest of those that fell from one number stands for them. */
function tell(from: Figure, fallen: readonly Figure[]): Found {
  const [to, ...rest] = fallen.toSorted((a, b) => a.value - b.value || inTime(a, b));
  if (!to) throw new Error('Something fell');
  return {
    grade: 'worth-a-look',
    figures: [from, to, ...rest],
    calculation: { kind: 'backwards', from: from.value, to: to.value, fall: from.value - to.value },
    apart: ratioOf(from.value, to.value),
  };
}
