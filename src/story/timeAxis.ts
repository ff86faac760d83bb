/** A time axis: where an instant stands, and which moments to mark. */
import { DAY, dayAt, daysInMonth, startOfDay, YEAR } from './calendar.ts';
import type { EdtfDate, TimeSpan } from './date.ts';

/** A moment to mark, as coarse as the step between the marks. */
export interface TimeTick {
  readonly at: number;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Where instants stand on an axis: one object for everything that shares the axis. */
export interface TimeScale extends TimeSpan {
  /** Of the axis, in pixels. */
  readonly width: number;
  /** Pixels from the start of the axis; outside the span they lie beyond it. */
  readonly x: (instant: number) => number;
  /** The instant at a distance in pixels. */
  readonly at: (x: number) => number;
}

/** A linear scale from a span of time to a width in pixels. */
export function timeScale({ from, until }: TimeSpan, width: number): TimeScale {
  const perPixel = (until - from) / width;
  return {
    from,
    until,
    width,
    x: (instant) => (instant - from) / perPixel,
    at: (x) => from + x * perPixel,
  };
}

/** The smallest span of whole years that holds all the dates; of one with an open end, the day at its other end. */
export function wholeYears(dates: readonly TimeSpan[]): TimeSpan {
  let [from, until] = [Infinity, -Infinity];
  for (const date of dates) {
    const first = Number.isFinite(date.from) ? date.from : date.until - DAY;
    const end = Number.isFinite(date.until) ? date.until : date.from + DAY;
    from = Math.min(from, first);
    until = Math.max(until, end);
  }
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

const WEEK = 7 * DAY;
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4 * DAY;

const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 3, 6];
const YEAR_STEPS = [1, 2, 5];
/** The mean length, good enough to choose a step by. */
const MONTH = YEAR / 12;

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

/** Weeks begin on Mondays; any other step at the same days however the window is moved. */
function dayTicks(from: number, until: number, step: number): TimeTick[] {
  const length = step * DAY;
  const origin = step % 7 === 0 ? FIRST_MONDAY : 0;
  const ticks: TimeTick[] = [];
  for (let at = Math.ceil((from - origin) / length) * length + origin; at < until; at += length) {
    ticks.push({ at, ...dayAt(at) });
  }
  return ticks;
}

/**
 * A span of whole days as the shortest EDTF interval that means it: `2022`, `2020/2022`, `2022-09/2022-10`,
 * `2022-09-26/2022-10-02`. A year of more than four digits stands whole, since EDTF has no months in it.
 */
export function spanToEdtf({ from, until }: TimeSpan): string {
  const midnight = Math.ceil(until / DAY) * DAY;
  const first = dayAt(from);
  const last = dayAt(midnight - DAY);
  const next = dayAt(midnight);
  const wholeYears = first.month === 1 && first.day === 1 && next.month === 1 && next.day === 1;
  const wholeMonths = first.day === 1 && next.day === 1;
  const write = ({ year, month, day }: typeof first) => {
    const parts = wholeYears || isLong(year) ? [] : wholeMonths ? [month] : [month, day];
    return [yearText(year), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
  };
  const [start, end] = [write(first), write(last)];
  return start === end ? start : `${start}/${end}`;
}

function yearText(year: number): string {
  if (isLong(year)) return `Y${year}`;
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

function isLong(year: number): boolean {
  return Math.abs(year) > 9999;
}

/** From Monday to Sunday, as ISO 8601 counts weeks, around the beginning of a date. */
export function weekOf({ from }: TimeSpan): TimeSpan {
  const start = Math.floor((from - FIRST_MONDAY) / WEEK) * WEEK + FIRST_MONDAY;
  return { from: start, until: start + WEEK };
}

/** The years before the end of a date, to the day. */
export function yearsUpTo({ until }: TimeSpan, years: number): TimeSpan {
  const { year, month, day } = dayAt(until - 1);
  return { from: startOfDay(year - years, month, Math.min(day, daysInMonth(year - years, month))), until };
}

/** The nearest start of a day, or of a month where a day is less than a pixel. */
export function snap(instant: number, scale: TimeScale): number {
  const day = Math.round(instant / DAY) * DAY;
  if (scale.x(scale.from + DAY) >= 1) return day;
  const { year, month } = dayAt(instant);
  const before = startOfDay(year, month, 1);
  const after = month === 12 ? startOfDay(year + 1, 1, 1) : startOfDay(year, month + 1, 1);
  return instant - before < after - instant ? before : after;
}
