import { groupBy } from '../groupBy.ts';
import { lookUp, type Claim, type Figure } from '../story.ts';
import { areApart, boundsOf, isBelow, ratioOf } from './bounds.ts';
import { inTime, type Facts } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { daysApart } from './sameTime.ts';
import { slipped } from './slipOfSize.ts';

/**
 * Finds a number that is lower than an earlier one: the one before it in its own series; the last one told, if that was
 * within weeks; or every one told in the twenty months before it. Why: users and subscriptions grow in nearly every
 * report, so a fall is news, another way of counting or an old number.
 * Example: 17.2 million in November 2014, and almost 15 million a year later. Misses falls that another low number
 * of the years before hides, and cannot tell a fall that came about.
 */
export const goingBackwards: Rule = {
  name: 'numbers-go-backwards',
  find: (facts) => [...facts.counts.values()].flatMap((claims) => fallsIn(facts, claims)),
};

/** A number of longer ago than some twenty months is hardly known to whoever gives the next one. */
const MOST_DAYS = 600;
/** Within a quarter, the number before is known to whoever gives the next one. */
const QUARTER = 92;
/** So many numbers before and after are looked at, at most, so that a very long file stays quick. */
const MOST_NEIGHBOURS = 60;

function fallsIn(facts: Facts, claims: readonly Claim[]): Found[] {
  const figures = claims.map(({ first }) => first).filter((figure) => isCounted(facts, figure));
  const falls = figures.flatMap((to, index) => {
    const near = figures.slice(Math.max(0, index - MOST_NEIGHBOURS), index + MOST_NEIGHBOURS);
    const from = fellFrom(
      to,
      near
        .filter((one) => isEarlier(one, to))
        .toSorted((a, b) => a.asOf.until - b.asOf.until || inTime(a, b)),
    );
    if (!from || isToldBeside(from, to, near)) return [];
    const alike = near.filter((one) => one !== from && one.value === from.value && isEarlier(one, to));
    return [{ from, to, alike }];
  });
  return [...groupBy(falls, ({ from }) => from)].map(([from, group]) =>
    tell(
      from,
      group.map(({ to }) => to),
      group.flatMap(({ alike }) => alike),
    ),
  );
}

/** Estimates of the population are revised again and again; a slip is told as such. */
function isCounted(facts: Facts, figure: Figure): boolean {
  const { population } = lookUp(facts.story.metricById, figure.metric);
  return !population && !slipped(facts).has(figure);
}

/** Whether as high a number is told at the time of the lower: that the two differ is then found without the fall. */
function isToldBeside(from: Figure, to: Figure, around: readonly Figure[]): boolean {
  return around.some((one) => daysApart(one.asOf, to.asOf) === 0 && areApart(one, to) && !isLower(one, from));
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
  return a.asOf.until <= b.asOf.from && daysApart(a.asOf, b.asOf) <= MOST_DAYS;
}

function isLower(figure: Figure, than: Figure): boolean {
  return isBelow(boundsOf(figure), boundsOf(than));
}

/** The lowest of those that fell from one number stands for them. */
function tell(from: Figure, fallen: readonly Figure[], alike: readonly Figure[]): Found {
  const [to, ...rest] = fallen.toSorted((a, b) => a.value - b.value || inTime(a, b));
  if (!to) throw new Error('Something fell');
  return {
    grade: 'worth-a-look',
    figures: [from, to, ...rest, ...new Set(alike)],
    calculation: { kind: 'backwards', from: from.value, to: to.value, fall: from.value - to.value },
    apart: ratioOf(from.value, to.value),
  };
}
