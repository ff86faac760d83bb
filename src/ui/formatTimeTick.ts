import type { TimeTick } from '../story/timeAxis.ts';
import { words } from './words.ts';

/** For a time axis: `2022`, `Sep 2022`, `28 Sep 2022`; in short, beside a label that tells the year, `Sep`, `28 Sep`. */
export function formatTimeTick({ year, month, day }: TimeTick, form: 'full' | 'short'): string {
  const yearName = year < 1 ? words.date.beforeChrist(1 - year) : String(year);
  if (month === undefined) return yearName;
  const name = words.date.monthsShort[month - 1] ?? '';
  const short = day === undefined ? name : `${day} ${name}`;
  return form === 'short' ? short : `${short} ${yearName}`;
}
