import type { TimeTick } from '../story/timeAxis.ts';
import { words } from './words.ts';

/** For a time axis: `2022`, `Sep 2022`, `28 Sep`. */
export function formatTimeTick({ year, month, day }: TimeTick): string {
  if (month === undefined) return year < 1 ? words.date.beforeChrist(1 - year) : String(year);
  const name = words.date.monthsShort[month - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${day} ${name}`;
}
