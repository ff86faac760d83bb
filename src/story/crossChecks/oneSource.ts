import { groupBy } from '../groupBy.ts';
import { remembered } from '../remembered.ts';
import { lookUp, type Figure, type Story } from '../story.ts';
import { areApart } from './bounds.ts';
import { tellDifferent } from './differentNumbers.ts';
import { countKey, type Facts } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { daysApart } from './sameTime.ts';

/**
 * Finds different numbers for one thing and one time on one page. Why: a page that gives two numbers without comparing
 * them stands by neither. Example: 17.5 million and 5 to 6 million internet users in one article.
 * Misses contradictions between the page’s words and its own tables where only one of them is in the file.
 */
export const oneSource: Rule = {
  name: 'one-source-two-numbers',
  find: remembered(({ story, pages }: Facts) => pages.flatMap((page) => differing(story, page))),
};

function differing(story: Story, page: readonly Figure[]): Found[] {
  const levels = page.filter(({ hedge, growth }) => hedge !== 'expected' && !growth);
  return [...groupBy(levels, countKey).values()].flatMap((alike) => {
    const apart = alike.filter((a) => alike.some((b) => areOfOneTime(story, a, b) && areApart(a, b)));
    return apart.length === 0 ? [] : [tellDifferent('worth-a-look', 'source', apart)];
  });
}

/** A page may tell a history. A number that it repeats also holds for the time that its first report gave. */
function areOfOneTime({ claimOf }: Story, a: Figure, b: Figure): boolean {
  const timesOf = (figure: Figure) => [figure.asOf, lookUp(claimOf, figure.id).first.asOf];
  return timesOf(a).some((one) => timesOf(b).some((other) => daysApart(one, other) === 0));
}
