/** A time axis: where an instant stands, and which moments to mark. */
import { DAY, dayAt, startOfDay } from './calendar.ts';
import type { EdtfDate } from './date.ts';

export interface TimeSpan {
  /** Milliseconds since 1970 UTC, as in EdtfDate. */
  readonly from: number;
  readonly until: number;
}

/** A moment to mark, as coarse as the step between the marks. */
export interface TimeTick {
  readonly at: number;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The smallest span of whole years that holds all the dates; open ends are passed over. */
export function wholeYears(dates: readonly TimeSpan[]): TimeSpan {
  const from = Math.min(...dates.map((date) => date.from).filter(Number.isFinite));
  const until = Math.max(...dates.map((date) => date.until).filter(Number.isFinite));
  if (from > until) return { from: startOfDay(2000, 1, 1), until: startOfDay(2001, 1, 1) };
  return { from: startOfDay(dayAt(from).year, 1, 1), until: startOfDay(dayAt(until - 1).year + 1, 1, 1) };
}

/** The window of a period: its open ends reach as far as the whole. */
export function windowOf(period: EdtfDate | undefined, whole: TimeSpan): TimeSpan {
  if (!period) return whole;
  const from = Number.isFinite(period.from) ? period.from : Math.min(whole.from, period.until);
  const until = Number.isFinite(period.until) ? period.until : Math.max(whole.until, period.from);
  return from < until ? { from, until } : whole;
}

const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 3, 6];
const YEAR_STEPS = [1, 2, 5];
/** Mean lengths, good enough to choose a step by. */
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

/** At most `most` moments inside a span, on whole days, months or years, evenly stepped. */
export function timeTicks({ from, until }: TimeSpan, most: number): TimeTick[] {
  const length = until - from;
  const days = DAY_STEPS.find((step) => length / (step * DAY) <= most);
  if (days !== undefined) return dayTicks(from, until, days);
  const months = MONTH_STEPS.find((step) => length / (step * MONTH) <= most);
  if (months !== undefined) return monthTicks(from, until, months);
  return yearTicks(from, until, yearStep(length / YEAR / most));
}

/** 1, 2, 5, 10, 20, 50 … whichever is the first not below what is wanted. */
function yearStep(wanted: number): number {
  for (let scale = 1; ; scale *= 10) {
    const step = YEAR_STEPS.map((unit) => unit * scale).find((candidate) => candidate >= wanted);
    if (step !== undefined) return step;
  }
}

function yearTicks(from: number, until: number, step: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let year = Math.ceil(dayAt(from).year / step) * step; startOfDay(year, 1, 1) < until; year += step) {
    const at = startOfDay(year, 1, 1);
    if (at >= from) ticks.push({ at, year });
  }
  return ticks;
}

function monthTicks(from: number, until: number, step: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let index = 0; ; index += step) {
    const year = dayAt(from).year + Math.floor(index / 12);
    const month = (index % 12) + 1;
    const at = startOfDay(year, month, 1);
    if (at >= until) return ticks;
    if (at >= from) ticks.push({ at, year, month });
  }
}

function dayTicks(from: number, until: number, step: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let at = Math.ceil(from / DAY) * DAY; at < until; at += step * DAY) ticks.push({ at, ...dayAt(at) });
  return ticks;
}
