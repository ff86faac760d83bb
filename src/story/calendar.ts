/**
 * The Gregorian calendar, carried back before its introduction and through the year 0, as ISO 8601-1:2019 counts.
 * Whole numbers only: a Date object ends at the year 275760 and lets the machine's time zone in.
 */

/** The milliseconds of a day. */
export const DAY = 86_400_000;
/** The milliseconds of a year, leap or not: to tell how long a time is, never on which day it ends. */
export const YEAR = 365.25 * DAY;

const DAYS_IN_ERA = 146_097;
const DAYS_FROM_MARCH_0000_TO_1970 = 719_468;

/** The first millisecond of a day, counted from 1970-01-01 in UTC. Takes any whole year and a day that exists. */
export function startOfDay(year: number, month: number, day: number): number {
  return daysFromCivil(year, month, day) * DAY;
}

/** How many days a month has, from 1 for January; 29 for February of a leap year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Days from 1970-01-01, after Howard Hinnant (https://howardhinnant.github.io/date_algorithms.html): years begin
 * in March, so that the leap day comes last, and repeat in eras of 400.
 */
function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_IN_ERA + yearOfEra * 365 + leapDays + dayOfYear - DAYS_FROM_MARCH_0000_TO_1970;
}

/** The day on which an instant falls in UTC. Takes milliseconds from 1970; exact within 290 million years of it. */
export function dayAt(instant: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const year = yearAt(instant);
  let month = 12;
  while (startOfDay(year, month, 1) > instant) month -= 1;
  return { year, month, day: Math.floor((instant - startOfDay(year, month, 1)) / DAY) + 1 };
}

function yearAt(instant: number): number {
  // The mean year comes within one of the right one.
  let year = 1970 + Math.floor(instant / (365.2425 * DAY));
  while (startOfDay(year, 1, 1) > instant) year -= 1;
  while (startOfDay(year + 1, 1, 1) <= instant) year += 1;
  return year;
}
