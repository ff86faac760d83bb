/** How the period moves and stretches along the strip. */
import { DAY, dayAt, startOfDay } from '../../story/calendar.ts';
import { snap, type TimeScale, type TimeSpan } from '../../story/timeAxis.ts';

/** What is held: either end of the window, or all of it. */
export type Grip = 'start' | 'middle' | 'end';

/** The window after its grip was dragged by so many pixels of the strip. */
export function moveByPixels(window: TimeSpan, grip: Grip, pixels: number, scale: TimeScale): TimeSpan {
  return stretch(window, grip, scale.at(pixels) - scale.at(0), scale);
}

/** Moves or stretches a window inside the whole; it never gets shorter than a day. */
function stretch(window: TimeSpan, grip: Grip, by: number, scale: TimeScale): TimeSpan {
  const inside = (instant: number) => Math.min(Math.max(instant, scale.from), scale.until);
  switch (grip) {
    case 'start':
      return {
        from: Math.min(snap(inside(window.from + by), scale), window.until - DAY),
        until: window.until,
      };
    case 'end':
      return {
        from: window.from,
        until: Math.max(snap(inside(window.until + by), scale), window.from + DAY),
      };
    case 'middle': {
      const length = window.until - window.from;
      const from = Math.min(Math.max(snap(window.from + by, scale), scale.from), scale.until - length);
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
  const at = grip === 'end' ? window.until : window.from;
  const { year, month, day } = dayAt(at);
  const monthsOn = (months: number) => {
    const index = year * 12 + (month - 1) + months;
    return startOfDay(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, Math.min(day, 28));
  };
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return stretch(window, grip, monthsOn(1) - at, scale);
    case 'ArrowLeft':
    case 'ArrowDown':
      return stretch(window, grip, monthsOn(-1) - at, scale);
    case 'PageUp':
      return stretch(window, grip, monthsOn(12) - at, scale);
    case 'PageDown':
      return stretch(window, grip, monthsOn(-12) - at, scale);
    case 'Home':
      return stretch(window, grip, scale.from - at, scale);
    case 'End':
      return stretch(window, grip, scale.until - at, scale);
    default:
      return undefined;
  }
}
