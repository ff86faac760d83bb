/** When things happen in a generated story: over sixteen years, most of it around the lead event. */
import { DAY, dayAt, startOfDay } from '../../../src/story/calendar.ts';
import type { Random } from './random.ts';

/** Days are counted from 1970. */
const FIRST_DAY = startOfDay(2010, 1, 1) / DAY;
const LAST_DAY = startOfDay(2025, 12, 31) / DAY;
export const LEAD_DAY = startOfDay(2022, 9, 28) / DAY;

/** A third within two months of the lead event, a third within a year and a half, the others at any time. */
export function anyDay(random: Random): number {
  const reach = random.pick([60, 550, 0]);
  if (reach === 0) return random.int(FIRST_DAY, LAST_DAY);
  return LEAD_DAY + random.int(-reach, reach);
}

/** How far a day lies into the sixteen years, from 0 to 1. */
export function progressOf(day: number): number {
  return Math.min(1, Math.max(0, (day - FIRST_DAY) / (LAST_DAY - FIRST_DAY)));
}

/** `2022-09-28` */
export function writeDay(day: number): string {
  const { year, month, day: number } = dayAt(day * DAY);
  return `${year}-${twoDigits(month)}-${twoDigits(number)}`;
}

function writeMonth(day: number): string {
  return writeDay(day).slice(0, 7);
}

function writeYear(day: number): string {
  return writeDay(day).slice(0, 4);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The date of a day as a report might give it: mostly the day, else a month, a year, an interval or a doubt. */
export function writeDate(random: Random, day: number): string {
  const kind = random.next();
  if (kind < 0.64) return writeDay(day);
  if (kind < 0.8) return writeMonth(day);
  if (kind < 0.88) return writeYear(day);
  if (kind < 0.94) return `${writeDay(day)}/${writeDay(day + random.int(1, 20))}`;
  if (kind < 0.97) return `${writeMonth(day)}/${writeMonth(day + random.int(32, 400))}`;
  return random.pick([`${writeYear(day)}~`, `${writeMonth(day)}?`, `${writeYear(day)}/..`]);
}
