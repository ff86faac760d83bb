/** Which figures speak of one time. */
import { DAY, YEAR } from '../calendar.ts';
import { overlaps, type EdtfDate } from '../date.ts';
import type { Claim, Figure } from '../story.ts';

/** The fewest days from one date to the next: none where they may share a day, one for neighbours. */
export function daysApart(a: EdtfDate, b: EdtfDate): number {
  if (overlaps(a, b)) return 0;
  return 1 + Math.max(a.from - b.until, b.from - a.until, 0) / DAY;
}

/** From the beginning of the one to the end of the other, in years: the most that may lie between them. */
export function mostYearsAfter(later: EdtfDate, earlier: EdtfDate): number {
  return Math.max(0, later.until - earlier.from) / YEAR;
}

/** How far one of two dates may lie beyond the other, in years: nothing for equal ones. */
export function yearsOff(a: EdtfDate, b: EdtfDate): number {
  return Math.max(Math.abs(a.from - b.from), Math.abs(a.until - b.until)) / YEAR;
}

/** Between the middles of two dates, in years. */
export function yearsBetween(a: EdtfDate, b: EdtfDate): number {
  return Math.abs(middleOf(b) - middleOf(a)) / YEAR;
}

function middleOf({ from, until }: EdtfDate): number {
  return (from + until) / 2;
}

/** The figures that are nearest in time within so many days, all those that are equally near. */
export function nearestTo(
  date: EdtfDate,
  claims: readonly Claim[],
  mostDays: number,
  canServe: (figure: Figure) => boolean,
): Figure[] {
  let least = mostDays;
  let found: Figure[] = [];
  for (const { first } of claims) {
    const days = daysApart(date, first.asOf);
    if (days > least || !canServe(first)) continue;
    if (days < least) found = [];
    least = days;
    found.push(first);
  }
  return found;
}

/** So many neighbours in time are compared at most, so that a very long file stays quick. */
const MOST_NEIGHBOURS = 200;

/** Calls back with every two claims, the earlier first, that lie within so many days; takes them in time. */
export function eachNear(
  claims: readonly Claim[],
  days: number,
  visit: (earlier: Claim, later: Claim) => void,
): void {
  claims.forEach((earlier, index) => {
    const end = Math.min(claims.length, index + MOST_NEIGHBOURS);
    for (let at = index + 1; at < end; at += 1) {
      const later = claims[at];
      // In order of their beginnings, so no later one is nearer.
      if (!later || later.first.asOf.from - earlier.first.asOf.until > days * DAY) return;
      visit(earlier, later);
    }
  });
}
