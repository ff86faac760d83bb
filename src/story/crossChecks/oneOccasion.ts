import { groupBy } from '../groupBy.ts';
import { remembered } from '../remembered.ts';
import type { Claim } from '../story.ts';
import { areApart } from './bounds.ts';
import { tellDifferent } from './differentNumbers.ts';
import { subjectOf, type Facts } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { daysApart } from './sameTime.ts';

/**
 * Finds different numbers for one subject among the reports of one statement or occasion. Why: one thing was said or
 * shown, so at most one of the numbers is it. Example: “over 45 million” and “over 40 million” Facebook users, both told
 * of one meeting. Misses numbers that hedges bring together, and reports that the file does not tie to an occasion.
 */
export const oneOccasion: Rule = {
  name: 'one-occasion-two-numbers',
  find: remembered(({ occasions }: Facts) => occasions.flatMap(differing)),
};

function differing(claims: readonly Claim[]): Found[] {
  const subjects = groupBy(claims.filter(isNoForecast), ({ first }) => `${subjectOf(first)} ${first.unit}`);
  return [...subjects.values()].flatMap((told) => {
    const apart = claimsApart(told);
    return apart.length === 0 ? [] : [tellDifferent('contradiction', 'occasion', apart)];
  });
}

/** A forecast of more contradicts no count. What is to grow has yet to, and the factors may differ all the same. */
function isNoForecast({ first: { hedge, growth } }: Claim): boolean {
  return hedge !== 'expected' || growth !== undefined;
}

/** The figures of those that another contradicts about the same time. */
function claimsApart(claims: readonly Claim[]) {
  const figures = claims.map(({ first }) => first);
  return figures.filter((a) =>
    figures.some((b) => daysApart(a.asOf, b.asOf) <= OF_ONE_STATEMENT && areApart(a, b)),
  );
}

/** A statement may also look back over years: only what it says of one time is compared. */
const OF_ONE_STATEMENT = 31;
