import { words } from './words.ts';

/** When something happened on this device, by the reader’s own clock: “14:05”, or on another day “3 November 2026, 14:05”. */
export function formatClock(time: number, now: number): string {
  const then = new Date(time);
  const clock = [then.getHours(), then.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  if (then.toDateString() === new Date(now).toDateString()) return clock;
  const month = words.date.months[then.getMonth()];
  return `${then.getDate()} ${month} ${then.getFullYear()}, ${clock}`;
}
