/**
 * Dates in words, exactly as precise as they were reported. By hand and not by Intl, whose data differ between
 * a server and a browser.
 */
import { precisionOf, type EdtfDate, type Moment } from '../story/date.ts';
import { parseTime } from '../story/timeOfDay.ts';
import { words } from './words.ts';

type MonthNames = readonly string[];

/** Takes a date; gives it in words: `28 September 2022`, `9–27 November 2026`, `about 501 BC`, `since 2019`. */
export function formatDate(date: EdtfDate): string {
  return dateInWords(date, words.date.months);
}

/** The same for tight places, with months of three letters: `26 Sep – 14 Oct 2022`. */
export function formatShortDate(date: EdtfDate): string {
  return dateInWords(date, words.date.monthsShort);
}

/**
 * Takes a moment; gives it as `<time dateTime>` wants it, or undefined where HTML has no form for it: years
 * before 1 (https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value).
 */
export function machineDate({ year, month, day, time }: Moment): string | undefined {
  if (year < 1) return undefined;
  const monthAndDay = [month, day].filter((part) => part !== undefined).map(twoDigits);
  const date = [String(year).padStart(4, '0'), ...monthAndDay].join('-');
  // EDTF may leave out the minutes of an offset, HTML may not.
  return time === undefined ? date : `${date}T${time.replace(/[+-]\d\d$/, '$&:00')}`;
}

function dateInWords({ start, end }: EdtfDate, months: MonthNames): string {
  if (start && end) return start === end ? momentInWords(start, months) : rangeInWords(start, end, months);
  if (start) return words.date.since(momentInWords(start, months));
  return end ? words.date.until(momentInWords(end, months)) : words.date.undated;
}

function rangeInWords(start: Moment, end: Moment, months: MonthNames): string {
  const first = momentInWords(start, months);
  const last = momentInWords(end, months);
  if (first === last) return last;
  if (!canShorten(start, end)) return `${first} – ${last}`;

  const firstParts = dayParts(start, months);
  const lastParts = dayParts(end, months);
  const lastDifferent = firstParts.findLastIndex((part, index) => part !== lastParts[index]);
  const short = firstParts.slice(0, lastDifferent + 1).join(' ');
  // A bare number stands close to the dash, anything longer apart from it: 9–27 November, August – September.
  return /^\d+$/.test(short) ? `${short}–${last}` : `${short} – ${last}`;
}

/** Of unlike ends, a unit left out of the first, or a qualifier, would seem to belong to both. */
function canShorten(start: Moment, end: Moment): boolean {
  const unit = precisionOf(start);
  return unit === precisionOf(end) && unit !== 'time' && ![start, end].some(isQualified);
}

function isQualified({ uncertain, approximate }: Moment): boolean {
  return uncertain || approximate;
}

function momentInWords(moment: Moment, months: MonthNames): string {
  const day = dayParts(moment, months).join(' ');
  const plain = moment.time === undefined ? day : withTime(day, moment.time);
  const about = moment.approximate ? words.date.about(plain) : plain;
  return moment.uncertain ? words.date.uncertain(about) : about;
}

/** As many as are known, in the order in which they are written: day, month, year. */
function dayParts({ year, month, day }: Moment, months: MonthNames): string[] {
  const monthName = month === undefined ? undefined : months[month - 1];
  // There is no year 0 before Christ: 0 is 1 BC.
  const yearName = year < 1 ? words.date.beforeChrist(1 - year) : String(year);
  return [day?.toString(), monthName, yearName].filter((part) => part !== undefined);
}

function withTime(day: string, time: string): string {
  const parsed = parseTime(time);
  if (!parsed) return day;
  const { hour, minute, second, offset } = parsed;
  // Time stamps fill the seconds with 00 where nobody counted them.
  const clock = [hour, minute, ...(second ? [second] : [])].map(twoDigits).join(':');
  return words.date.atTime(day, clock, words.date.zone(offsetInWords(offset)));
}

/** `+3`, `−4:30`, or nothing for UTC itself. */
function offsetInWords(offset: number): string {
  if (offset === 0) return '';
  const minutes = Math.abs(offset);
  const rest = minutes % 60 === 0 ? '' : `:${twoDigits(minutes % 60)}`;
  return `${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
