import type { EdtfDate } from '../date.ts';
import { groupBy } from '../groupBy.ts';
import type { Claim, Figure } from '../story.ts';
import { digitsOf } from './bounds.ts';
import { inTime } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { daysApart, yearsBetween } from './sameTime.ts';

/**
 * Finds one number given again for a later time: the same to the last of three digits or more. Why: two counts months apart
 * are hardly ever equal, so the later one may be no count. Example: 71.7 million in January 2023 and in January 2024.
 * Misses old numbers that were rounded, and round numbers.
 */
export const repeatedAsNew: Rule = {
  name: 'repeated-as-new',
  find: ({ counts }) => [...counts.values()].flatMap(repeatedIn),
};

/** Fewer digits than this are often equal by chance. */
const TELLING_DIGITS = 3;
/** Nearer than this, a number still holds; after three years, nobody takes it for the old one. */
const FEWEST_YEARS = 1 / 6;
const MOST_YEARS = 3;

function repeatedIn(claims: readonly Claim[]): Found[] {
  // A repeat names its first figure, yet may carry a date of its own.
  const figures = claims.flatMap((claim) => claim.figures).filter(isTelling);
  return [...groupBy(figures, ({ value }) => value).values()].flatMap((equal) => {
    const [first, ...rest] = equal.toSorted(inTime);
    const later = rest.filter(({ asOf }) => first && isLater(first.asOf, asOf));
    const [second] = later;
    if (!first || !second) return [];
    const days = Math.round(yearsBetween(first.asOf, second.asOf) * 365.25);
    return [
      {
        grade: 'worth-a-look',
        figures: [first, ...later],
        calculation: { kind: 'repeated-as-new', value: first.value, days },
        apart: 1,
      },
    ];
  });
}

function isTelling({ value, max }: Figure): boolean {
  return max === undefined && digitsOf(value).length >= TELLING_DIGITS;
}

function isLater(first: EdtfDate, later: EdtfDate): boolean {
  const years = yearsBetween(first, later);
  return daysApart(first, later) > 0 && years >= FEWEST_YEARS && years <= MOST_YEARS;
}
