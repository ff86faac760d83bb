import { groupBy } from '../groupBy.ts';
import type { Claim, Figure, Hedge } from '../story.ts';
import { digitsOf } from './bounds.ts';
import { inTime } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { daysApart } from './sameTime.ts';

/**
 * Finds one number hedged both ways, “almost” in one place and “over” in another; and a number of four digits or more told
 * as it stands in one and as “over” or “almost” it in another. Why: a count is on one side of a number, and one that is told to the
 * fourth digit needs no hedge. Example: 76.38 million, and “more than 76.38 million”. Misses hedges that the file
 * does not keep, and round numbers that are exact in one report and hedged in another, as most are.
 */
export const hedgesConflict: Rule = {
  name: 'hedges-conflict',
  find: ({ counts }) => [...counts.values()].flatMap(conflictsIn),
};

const PRECISE_DIGITS = 4;
const DAYS = 92;

type Side = 'above' | 'below' | 'on' | 'open';
const SIDES: Readonly<Record<Hedge, Side>> = {
  over: 'above',
  almost: 'below',
  under: 'below',
  exact: 'on',
  about: 'open',
  expected: 'open',
};

function conflictsIn(claims: readonly Claim[]): Found[] {
  const figures = claims.flatMap((claim) => claim.figures);
  return [...groupBy(figures, ({ value }) => value).values()].flatMap((equal) => {
    const inOrder = equal.toSorted(inTime);
    const pair = inOrder.flatMap((a, index) => {
      const b = inOrder.slice(index + 1).find((b) => areOpposed(a, b));
      return b ? [[a, b] as const] : [];
    })[0];
    if (!pair) return [];
    return [
      {
        grade: 'worth-a-look',
        figures: pair,
        calculation: { kind: 'hedges', value: pair[0].value },
        apart: 1,
      },
    ];
  });
}

function areOpposed(a: Figure, b: Figure): boolean {
  const sides = new Set([SIDES[a.hedge], SIDES[b.hedge]]);
  if (sides.size === 1 || sides.has('open') || daysApart(a.asOf, b.asOf) > DAYS) return false;
  return !sides.has('on') || digitsOf(a.value).length >= PRECISE_DIGITS;
}
