import { groupBy } from '../groupBy.ts';
import type { Claim, Figure } from '../story.ts';
import { areApart } from './bounds.ts';
import { tellDifferent } from './differentNumbers.ts';
import { countKey } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { daysApart } from './sameTime.ts';

/**
 * Finds different numbers for one thing and one time on one page. Why: a page that gives two numbers without comparing
 * them stands by neither. Example: 17.5 million and 5 to 6 million internet users in one article.
 * Misses contradictions between the page’s words and its own tables where only one of them is in the file.
 */
export const oneSource: Rule = {
  name: 'one-source-two-numbers',
  find: ({ sources }) => sources.flatMap(differing),
};

function differing(claims: readonly Claim[]): Found[] {
  const told = groupBy(
    claims.filter(({ first }) => first.hedge !== 'expected'),
    ({ first }) => countKey(first),
  );
  return [...told.values()].flatMap((alike) => {
    const figures = alike.map(({ first }) => first);
    const apart = figures.filter((a) => figures.some((b) => differ(a, b)));
    return apart.length === 0 ? [] : [tellDifferent('worth-a-look', 'source', apart)];
  });
}

/** A page may tell a history: only numbers of one time contradict each other. */
function differ(a: Figure, b: Figure): boolean {
  return !a.growth && daysApart(a.asOf, b.asOf) === 0 && areApart(a, b);
}
