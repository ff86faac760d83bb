/** How the period moves and stretches along the strip. */
import { DAY, dayAt, daysInMonth, startOfDay } from '../../story/calendar.ts';
import type { TimeSpan } from '../../story/date.ts';
import { snap, type TimeScale } from '../../story/timeAxis.ts';

/** What is held: either end of the window, or all of it. */
export type Grip = 'start' | 'middle' | 'end';

/** The window after its grip was dragged by so many pixels of the strip. */
export function moveByPixels(window: TimeSpan, grip: Grip, pixels: number, scale: TimeScale): TimeSpan {
  const by = scale.at(pixels) - scale.at(0);
  return moveTo(window, grip, snap(heldAt(window, grip) + by, scale), scale);
}

/** The instant that a grip holds: of the whole window, its beginning. */
function heldAt(window: TimeSpan, grip: Grip): number {
  return grip === 'end' ? window.until : window.from;
}

/** Moves or stretches a window inside the whole; it never gets shorter than a day. */
function moveTo(window: TimeSpan, grip: Grip, to: number, scale: TimeScale): TimeSpan {
  const inside = Math.min(Math.max(to, scale.from), scale.until);
  switch (grip) {
    case 'start':
      return { from: Math.min(inside, window.until - DAY), until: window.until };
    case 'end':
      return { from: window.from, until: Math.max(inside, window.from + DAY) };
    case 'middle': {
      const length = window.until - window.from;
      const from = Math.min(inside, scale.until - length);
      return { from, until: from + length };
    }
  }
}

/** The window after a key on a grip: arrows by a month, Page keys by a year, Home and End to the ends of the whole. */
export function moveByKeyPress(
  key: string,
  window: TimeSpan,
  grip: Grip,
  scale: TimeScale,
): TimeSpan | undefined {
  const to = stepTo(key, heldAt(window, grip), scale);
  return to === undefined ? undefined : moveTo(window, grip, to, scale);
}

function stepTo(key: string, at: number, scale: TimeScale): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return monthsOn(at, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return monthsOn(at, -1);
    case 'PageUp':
      return monthsOn(at, 12);
    case 'PageDown':
      return monthsOn(at, -12);
    case 'Home':
      return scale.from;
    case 'End':
      return scale.until;
    default:
      return undefined;
  }
}

/** The same day so many months later, or the last of a month that does not have it. */
function monthsOn(instant: number, months: number): number {
  const { year, month, day } = dayAt(instant);
  const index = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return startOfDay(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
}
