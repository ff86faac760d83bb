/** The window of time that the record shows: how it zooms and pans, and the bounds it keeps to. */
import { DAY } from './calendar.ts';
import type { TimeSpan } from './date.ts';
import { snap, type TimeScale } from './timeAxis.ts';

/** Nothing in a story is drawn finer than a day. */
const SHORTEST = DAY;

/** The window, as long as it was where that fits, moved to lie inside the whole. */
export function inside({ from, until }: TimeSpan, whole: TimeSpan): TimeSpan {
  const length = Math.min(Math.max(until - from, SHORTEST), whole.until - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.until - length);
  return { from: start, until: start + length };
}

/**
 * The window as many times as long (2 is further away, 0.5 nearer) about an instant that stays where it stands on
 * the screen, as far as the whole allows.
 */
export function zoom(span: TimeSpan, times: number, about: number, whole: TimeSpan): TimeSpan {
  const length = span.until - span.from;
  const next = Math.min(Math.max(length * times, SHORTEST), whole.until - whole.from);
  const from = about - ((about - span.from) / length) * next;
  return inside({ from, until: from + next }, whole);
}

/** The window moved by a time, as far as the whole allows. */
export function pan({ from, until }: TimeSpan, by: number, whole: TimeSpan): TimeSpan {
  return inside({ from: from + by, until: until + by }, whole);
}

/** The window with its ends on days, or on months where a day is less than a pixel; never shorter than a day. */
export function snapWindow(span: TimeSpan, scale: TimeScale): TimeSpan {
  const from = snap(span.from, scale);
  return { from, until: Math.max(snap(span.until, scale), from + SHORTEST) };
}

/** Whether two spans are the same time. */
export function isSameSpan(a: TimeSpan, b: TimeSpan): boolean {
  return a.from === b.from && a.until === b.until;
}
