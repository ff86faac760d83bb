/** Why a date is refused, and what to write instead. Messages show the text that is wrong. */
export interface Refusal {
  readonly ok: false;
  readonly message: string;
  readonly remedy: string;
}

const LONGEST_SHOWN = 60;

/** Takes the offending text and what is wrong with it, as the rest of a sentence: `has no month 13.` */
export function refuse(text: string, fault: string, remedy: string): Refusal {
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
  return { ok: false, message: `“${shown}” ${fault}`, remedy };
}

interface Hint {
  readonly pattern: RegExp;
  readonly fault: string;
  readonly remedy: string;
}

/** Forms that EDTF has and this reader does not, and near misses; the first that fits is told. */
const HINTS: readonly Hint[] = [
  {
    pattern: /^$/,
    fault: 'is no date: it is empty.',
    remedy: 'Write what is known, such as 2022, 2022-09 or 2022-09-28.',
  },
  {
    pattern: /^-?(?=.*[Xxu])[\dXxu]{4}(-[\dXxu]{2}){0,2}[?~%]?$/,
    fault: 'has unspecified digits.',
    remedy: 'Leave out what is not known (2022 for 2022-XX), or write an interval (2020/2029 for 202X).',
  },
  {
    pattern: /^-0000/,
    fault: 'is no year: zero has no sign.',
    remedy: 'Write 0000 for 1 BC, -0001 for 2 BC.',
  },
  {
    pattern: /^-?\d{5,}[?~%]?$/,
    fault: 'has too many digits for a year.',
    remedy: 'Part a date with hyphens (2022-09-28), or put Y before a year beyond four digits (Y12345).',
  },
  {
    pattern: /^Y-?\d/,
    fault: 'is no year that Y can stand before.',
    remedy:
      'Write Y and a year alone, of five to twelve digits: Y12345, Y-170000. Shorter years go without Y: 2022.',
  },
  {
    pattern: /^(?=[-\dY?~%]+$)(?:[?~%]|.*[?~%].*[\d?~%])/,
    fault: 'has a qualifier elsewhere than at its end, or two of them.',
    remedy: 'Write one qualifier, at the end of the date: ? for uncertain, ~ for about, % for both.',
  },
];

/** Takes a text that has not the form of a date; gives the most helpful refusal. */
export function refuseForm(text: string): Refusal {
  const hint = HINTS.find(({ pattern }) => pattern.test(text));
  if (hint) return refuse(text, hint.fault, hint.remedy);
  return refuse(
    text,
    'is no date.',
    'Write 2022, 2022-09, 2022-09-28, 2022-09-28T10:30:00+03:00, an interval such as 2019/2022 or 2019/.., each end with ?, ~ or % where in doubt.',
  );
}

/** Takes a date whose month is not 1 to 12. EDTF gives 21 to 41 to seasons and other parts of a year. */
export function refuseMonth(text: string, month: number): Refusal {
  if (month >= 21 && month <= 41) {
    return refuse(
      text,
      'names a season or another part of a year.',
      'Write its months as an interval, such as 2022-03/2022-05, or the year alone.',
    );
  }
  return refuse(text, `has no month ${month}.`, 'Write a month from 01 to 12, or the year alone.');
}

/** Takes a date and the part after its T, which is no time with an offset. */
export function refuseTime(text: string, time: string): Refusal {
  if (/^\d\d:\d\d(:\d\d)?$/.test(time)) {
    return refuse(
      text,
      'has a time without an offset, so that it would mean another moment in each time zone.',
      `Add the offset from UTC, such as ${time}+03:00, or ${time}Z for UTC; or leave out the time.`,
    );
  }
  return refuse(
    text,
    `has no time of day after its T: “${time.slice(0, LONGEST_SHOWN)}”.`,
    'Write hh:mm or hh:mm:ss, from 00:00 to 23:59:59, and an offset from -12:00 to +14:00 or Z: 10:30+03:00.',
  );
}
