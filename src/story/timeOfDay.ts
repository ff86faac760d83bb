/** A time with its offset, as it stands after the T of a date: `10:30:00+03:00`. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** Minutes ahead of UTC; negative west of it. */
  readonly offset: number;
}

const TIME = /^(\d\d):(\d\d)(?::(\d\d))?(?:Z|([+-])(\d\d)(?::(\d\d))?)$/;

/** The offsets in use, from Baker Island to the Line Islands, in minutes. */
const LEAST_OFFSET = -12 * 60;
const GREATEST_OFFSET = 14 * 60;

/**
 * Takes `hh:mm` or `hh:mm:ss` and an offset `Z`, `±hh` or `±hh:mm` (EDTF level 0); gives null for anything else,
 * and for a time or offset that does not exist. A zero offset is written with a plus (ISO 8601-1:2019).
 */
export function parseTime(text: string): TimeOfDay | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds, sign, offsetHours = '00', offsetMinutes = '00'] = match;
  const hour = Number(hours);
  const minute = Number(minutes);
  const second = seconds === undefined ? undefined : Number(seconds);
  if (hour > 23 || minute > 59 || (second ?? 0) > 59 || Number(offsetMinutes) > 59) return null;

  const shift = Number(offsetHours) * 60 + Number(offsetMinutes);
  if (sign === '-' && shift === 0) return null;
  const offset = sign === '-' ? -shift : shift;
  if (offset < LEAST_OFFSET || offset > GREATEST_OFFSET) return null;
  return { hour, minute, ...(second !== undefined && { second }), offset };
}
