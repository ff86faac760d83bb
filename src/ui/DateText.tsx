import type { EdtfDate } from '../story/date.ts';
import { formatDate, formatShortDate, machineDate } from './formatDate.ts';

interface Props {
  readonly date: EdtfDate;
  readonly form?: 'long' | 'short';
}

/** A date exactly as precise as reported; a `<time>` where HTML has a form for it, which it has not for spans. */
export function DateText({ date, form = 'long' }: Props) {
  const text = form === 'long' ? formatDate(date) : formatShortDate(date);
  const machine = date.start && date.start === date.end ? machineDate(date.start) : undefined;
  return machine === undefined ? text : <time dateTime={machine}>{text}</time>;
}
