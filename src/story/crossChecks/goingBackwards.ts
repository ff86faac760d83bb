import { groupBy } from '../groupBy.ts';
import { lookUp, type Claim, type Figure } from '../story.ts';
import { areApart, boundsOf, isBelow, ratioOf } from './bounds.ts';
import { inTime, type Facts } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { daysApart, yearsBetween } from './sameTime.ts';
import { slipped } from './slipOfSize.ts';

/**
 * Finds a number that is lower than an earlier one: in its own series, or lower than every other number of the two years
 * before. Why: users and subscriptions grow in nearly every report, so a fall is news, another way of counting or an old number.
 * Example: 17.2 million in November 2014, and almost 15 million a year later. Misses falls that another low number
 * of the years before hides, and cannot tell a fall that came about.
 */
export const goingBackwards: Rule = {
  name: 'numbers-go-backwards',
  find: (facts) => [...facts.counts.values()].flatMap((claims) => fallsIn(facts, claims)),
};

/** A number of longer ago may have been another way of counting, long given up. */
const YEARS = 2;
/** Within a quarter, the number before is known to whoever gives the next one. */
const QUARTER = 92;
/** So many numbers before are looked at, at most, so that a very long file stays quick. */
const MOST_EARLIER = 100;

function fallsIn(facts: Facts, claims: readonly Claim[]): Found[] {
  const figures = claims.map(({ first }) => first).filter((figure) => isCounted(facts, figure));
  const falls = figures.flatMap((to, index) => {
    const before = figures.slice(Math.max(0, index - MOST_EARLIER), index);
    const from = fellFrom(
      to,
      before.filter((one) => isEarlier(one, to)),
    );
    const around = figures.slice(Math.max(0, index - MOST_EARLIER), index + MOST_EARLIER);
    return from && !isToldBeside(from, to, around) ? [{ from, to }] : [];
  });
  return [...groupBy(falls, ({ from }) => from)].map(([from, group]) =>
    tell(
      from,
      group.map(({ to }) => to),
    ),
  );
}

/** Estimates of the population are revised again and again; a slip is told as such. */
function isCounted(facts: Facts, figure: Figure): boolean {
  const { population } = lookUp(facts.story.metricById, figure.metric);
  return !population && !slipped(facts).has(figure);
}

/** Whether the higher number is still told at the time of the lower: that they differ is then found without the fall. */
function isToldBeside(from: Figure, to: Figure, around: readonly Figure[]): boolean {
  return around.some(
    (one) => daysApart(one.asOf, to.asOf) === 0 && areApart(one, to) && !areApart(one, from),
  );
}

/** The number that a later one should not be below, if it is; takes those before it in time. */
function fellFrom(to: Figure, earlier: readonly Figure[]): Figure | undefined {
  const last = earlier.at(-1);
  const isLast =
    last && (daysApart(last.asOf, to.asOf) <= QUARTER || earlier.every((one) => isLower(to, one)));
  if (isLast && isLower(to, last)) return last;
  const inSeries = earlier.findLast(({ series }) => series === to.series);
  return inSeries && isLower(to, inSeries) ? inSeries : undefined;
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
