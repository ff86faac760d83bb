/**
 * Dates as reported. A story file writes them in EDTF, the Extended Date/Time Format
 * (https://www.loc.gov/standards/datetime/, ISO 8601-2:2019), of which the forms that news needs are read here.
 * A date without a time is a range of UTC, so that it reads the same in every time zone.
 */
import { DAY, daysInMonth, startOfDay } from './calendar.ts';
import { refuse, refuseForm, refuseMonth, refuseTime, type Refusal } from './dateRefusal.ts';
import { parseTime, type TimeOfDay } from './timeOfDay.ts';

/** One end of a date, as precise as it was reported: “about September 2022” has no day. */
export interface Moment {
  /** As astronomers count: 0 is 1 BC, -1 is 2 BC. */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** With its offset, as written: `10:30:00+03:00`, `10:30Z`. */
  readonly time?: string;
  /** `?` or `%`: the source may be wrong. */
  readonly uncertain: boolean;
  /** `~` or `%`: the date may be a little off. */
  readonly approximate: boolean;
}

/**
 * A half-open range of time, in milliseconds since 1970-01-01 in UTC; of a date, what it may mean. A qualifier does not
 * widen that: EDTF does not say by how much “about 2022” may be off.
 */
export interface TimeSpan {
  /** The earliest instant; -Infinity when open. */
  readonly from: number;
  /** The first instant after the last; Infinity when open. */
  readonly until: number;
}

/** A date that exists: a moment or an interval, `2022-09-28` or `2019/..`. */
export interface EdtfDate extends TimeSpan {
  /** As written in the story file. */
  readonly edtf: string;
  /** Null when open: `../2022`. */
  readonly start: Moment | null;
  /** Null when open: `2019/..`. The same object as `start` when the date is no interval. */
  readonly end: Moment | null;
}

/** A date, or what is wrong with its text and what to write instead. */
export type DateResult =
  | { readonly ok: true; readonly date: EdtfDate }
  | { readonly ok: false; readonly message: string; readonly remedy: string };

/**
 * Takes any text; gives the date it states or what is wrong with it and what to write instead. Never throws.
 * Read are EDTF levels 0 and 1 without seasons, unspecified digits and unknown ends; a time needs its offset.
 */
export function parseDate(text: string): DateResult {
  const [first = '', second, ...more] = text.split('/');
  if (second !== undefined) return parseInterval(text, first, second, more.length);
  const end = parseMoment(first);
  if (!end.ok) return end;
  const { moment, from, until } = end;
  return { ok: true, date: { edtf: text, start: moment, end: moment, from, until } };
}

/** Takes the text of a date that was checked before; throws if it is none. */
export function readDate(text: string): EdtfDate {
  const result = parseDate(text);
  if (!result.ok) throw new RangeError(`${result.message} ${result.remedy}`);
  return result.date;
}

/** Whether two dates may share an instant. Both are half-open: 2021 and 2022 touch and do not overlap. */
export function overlaps(a: TimeSpan, b: TimeSpan): boolean {
  return a.from < b.until && b.from < a.until;
}

/** Orders dates by their beginning, then their end, then their text: 0 only for dates written alike. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return order(a.from, b.from) || order(a.until, b.until) || order(a.edtf, b.edtf);
}

/** The smallest unit that was reported of a moment. */
export function precisionOf(moment: Moment): 'year' | 'month' | 'day' | 'time' {
  if (moment.month === undefined) return 'year';
  if (moment.day === undefined) return 'month';
  return moment.time === undefined ? 'day' : 'time';
}

/** By comparison, since -Infinity - -Infinity is no number. */
function order<Value extends number | string>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

interface ReadMoment extends TimeSpan {
  readonly ok: true;
  readonly moment: Moment | null;
}

const OPEN = '..';

function parseInterval(text: string, first: string, second: string, more: number): DateResult {
  if (more > 0) {
    return refuse(text, 'has more than one “/”.', 'Write one “/” between two ends, and days as 2022-09-28.');
  }
  if (first === '' || second === '') {
    return refuse(
      text,
      'leaves an end of its interval empty.',
      'Write the date of each end, or .. for an open one.',
    );
  }
  if (first === OPEN && second === OPEN) {
    return refuse(
      text,
      'is open at both ends.',
      'Write at least one date: 2019/.. or ../2022, for instance.',
    );
  }
  const start: ReadMoment | Refusal =
    first === OPEN ? { ok: true, moment: null, from: -Infinity, until: -Infinity } : parseMoment(first);
  if (!start.ok) return start;
  const end: ReadMoment | Refusal =
    second === OPEN ? { ok: true, moment: null, from: Infinity, until: Infinity } : parseMoment(second);
  if (!end.ok) return end;
  // Ends of one precision either coincide or lie apart, so this also catches an end that begins before the start.
  if (end.until <= start.from) {
    return refuse(
      text,
      'ends before it starts.',
      'Put the earlier end first; a date without a time is read in UTC.',
    );
  }
  return {
    ok: true,
    date: { edtf: text, start: start.moment, end: end.moment, from: start.from, until: end.until },
  };
}

/**
 * Years beyond four digits stand after a Y and alone (EDTF level 1). Twelve digits are more than the age of the
 * universe and few enough for exact day numbers.
 */
const MOMENT =
  /^(?:(?<year>-?\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<time>[^?~%]*))?)?)?|Y(?<longYear>-?[1-9]\d{4,11}))(?<qualifier>[?~%])?$/;

function parseMoment(text: string): ReadMoment | Refusal {
  const parts = MOMENT.exec(text)?.groups;
  if (!parts || parts['year'] === '-0000') return refuseForm(text);
  const year = Number(parts['year'] ?? parts['longYear']);
  const month = numberOf(parts['month']);
  const day = numberOf(parts['day']);
  const { time, qualifier } = parts;

  if (month !== undefined && (month < 1 || month > 12)) return refuseMonth(text, month);
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) {
    return refuse(text, `is no day: that month has no day ${day}.`, 'Correct the day, or leave it out.');
  }
  const timeOfDay = time === undefined ? undefined : parseTime(time);
  if (time !== undefined && !timeOfDay) return refuseTime(text, time);
  if (time !== undefined && qualifier !== undefined) {
    return refuse(text, 'has a qualifier after a time.', 'Leave out the time, or the qualifier.');
  }
  return {
    ok: true,
    moment: {
      year,
      ...(month !== undefined && { month }),
      ...(day !== undefined && { day }),
      ...(time !== undefined && { time }),
      uncertain: qualifier === '?' || qualifier === '%',
      approximate: qualifier === '~' || qualifier === '%',
    },
    ...spanOf(year, month, day, timeOfDay ?? undefined),
  };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** A year, a month, a day, a minute or a second, whichever was written last. */
function spanOf(year: number, month?: number, day?: number, time?: TimeOfDay): TimeSpan {
  if (month === undefined) return { from: startOfDay(year, 1, 1), until: startOfDay(year + 1, 1, 1) };
  const from = startOfDay(year, month, day ?? 1);
  if (day === undefined) return { from, until: from + daysInMonth(year, month) * DAY };
  if (time === undefined) return { from, until: from + DAY };
  const instant = from + ((time.hour * 60 + time.minute - time.offset) * 60 + (time.second ?? 0)) * 1000;
  return { from: instant, until: instant + (time.second === undefined ? 60_000 : 1000) };
}
