import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readDate } from '../../src/story/date.ts';
import { formatDate, formatShortDate, machineDate } from '../../src/ui/formatDate.ts';
import { words } from '../../src/ui/words.ts';

const EXAMPLES = [
  // As precise as reported
  ['2022', '2022', '2022'],
  ['2022-09', 'September 2022', 'Sep 2022'],
  ['2022-05', 'May 2022', 'May 2022'],
  ['2022-09-28', '28 September 2022', '28 Sep 2022'],
  ['2022-09-01', '1 September 2022', '1 Sep 2022'],
  ['2022-09-28T10:30:00+03:00', '28 September 2022, 10:30 (UTC+3)', '28 Sep 2022, 10:30 (UTC+3)'],
  ['2022-09-28T10:30+03', '28 September 2022, 10:30 (UTC+3)', '28 Sep 2022, 10:30 (UTC+3)'],
  ['2022-09-28T09:05:07Z', '28 September 2022, 09:05:07 (UTC)', '28 Sep 2022, 09:05:07 (UTC)'],
  ['2022-09-28T00:00+00:00', '28 September 2022, 00:00 (UTC)', '28 Sep 2022, 00:00 (UTC)'],
  ['2022-09-28T10:30+05:30', '28 September 2022, 10:30 (UTC+5:30)', '28 Sep 2022, 10:30 (UTC+5:30)'],
  ['2022-09-28T10:30-03:30', '28 September 2022, 10:30 (UTC−3:30)', '28 Sep 2022, 10:30 (UTC−3:30)'],
  ['2022-09-28T10:30-12:00', '28 September 2022, 10:30 (UTC−12)', '28 Sep 2022, 10:30 (UTC−12)'],
  // Intervals
  ['2022-09-26/2022-10-14', '26 September – 14 October 2022', '26 Sep – 14 Oct 2022'],
  ['2026-11-09/2026-11-27', '9–27 November 2026', '9–27 Nov 2026'],
  ['2025-11-09/2026-11-09', '9 November 2025 – 9 November 2026', '9 Nov 2025 – 9 Nov 2026'],
  ['2026-11-09/2026-12-09', '9 November – 9 December 2026', '9 Nov – 9 Dec 2026'],
  ['2019/2022', '2019–2022', '2019–2022'],
  ['2022-08/2022-09', 'August – September 2022', 'Aug – Sep 2022'],
  ['2021-12/2022-01', 'December 2021 – January 2022', 'Dec 2021 – Jan 2022'],
  ['2021-09/2022-09', 'September 2021 – September 2022', 'Sep 2021 – Sep 2022'],
  ['2022/2022', '2022', '2022'],
  ['2022-09-28/2022-09-28', '28 September 2022', '28 Sep 2022'],
  // Ends of different precision keep their years
  ['2019/2022-09', '2019 – September 2022', '2019 – Sep 2022'],
  ['2022-09-28/2022-10', '28 September 2022 – October 2022', '28 Sep 2022 – Oct 2022'],
  [
    '2022-09-28T10:30Z/2022-09-28T12:00Z',
    '28 September 2022, 10:30 (UTC) – 28 September 2022, 12:00 (UTC)',
    '28 Sep 2022, 10:30 (UTC) – 28 Sep 2022, 12:00 (UTC)',
  ],
  // Open
  ['2019/..', 'since 2019', 'since 2019'],
  ['../2023-08', 'until August 2023', 'until Aug 2023'],
  ['2022-09-28~/..', 'since about 28 September 2022', 'since about 28 Sep 2022'],
  // Qualified
  ['2022~', 'about 2022', 'about 2022'],
  ['2022?', '2022 (uncertain)', '2022 (uncertain)'],
  ['2022-09%', 'about September 2022 (uncertain)', 'about Sep 2022 (uncertain)'],
  ['2019~/2022', 'about 2019 – 2022', 'about 2019 – 2022'],
  ['2019/2022?', '2019 – 2022 (uncertain)', '2019 – 2022 (uncertain)'],
  [
    '2022-08?/2022-09?',
    'August 2022 (uncertain) – September 2022 (uncertain)',
    'Aug 2022 (uncertain) – Sep 2022 (uncertain)',
  ],
  ['2022~/2022~', 'about 2022', 'about 2022'],
  // Years that need thought
  ['-0499', '500 BC', '500 BC'],
  ['-0500', '501 BC', '501 BC'],
  ['0000', '1 BC', '1 BC'],
  ['0001', '1', '1'],
  ['-0043-03-15', '15 March 44 BC', '15 Mar 44 BC'],
  ['-0499/-0399', '500 BC – 400 BC', '500 BC – 400 BC'],
  ['-0043-03-01/-0043-03-15', '1–15 March 44 BC', '1–15 Mar 44 BC'],
  ['Y-170000', '170001 BC', '170001 BC'],
  ['Y12345', '12345', '12345'],
] as const;

describe(formatDate, () => {
  it.each(EXAMPLES)('says %s as “%s”', (text, long) => {
    expect(formatDate(readDate(text))).toBe(long);
  });

  it('names each month', () => {
    words.date.months.forEach((name, index) => {
      expect(formatDate(readDate(`2022-${String(index + 1).padStart(2, '0')}`))).toBe(`${name} 2022`);
    });
  });

  it('never adds precision: a month is no day, a year no month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(formatDate(readDate(`${year}`))).toBe(`${year}`);
        const inMonth = formatDate(readDate(`${year}-${String(month).padStart(2, '0')}`));
        expect(inMonth).toBe(`${words.date.months[month - 1]} ${year}`);
      }),
    );
  });

  it('says different days differently', () => {
    const days = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, (first, second) => {
        expect(formatDate(readDate(first)) === formatDate(readDate(second))).toBe(first === second);
      }),
    );
  });
});

describe(formatShortDate, () => {
  it.each(EXAMPLES)('says %s with short months', (text, _long, short) => {
    expect(formatShortDate(readDate(text))).toBe(short);
  });

  it('has the first three letters of each month', () => {
    expect(words.date.monthsShort).toEqual(words.date.months.map((name) => name.slice(0, 3)));
  });
});

describe(machineDate, () => {
  it.each([
    ['2022', '2022'],
    ['2022-09', '2022-09'],
    ['2022-09-28', '2022-09-28'],
    ['2022-09-01~', '2022-09-01'],
    ['2022-09-28T10:30:00+03:00', '2022-09-28T10:30:00+03:00'],
    ['2022-09-28T10:30Z', '2022-09-28T10:30Z'],
    ['2022-09-28T10:30-04', '2022-09-28T10:30-04:00'],
    ['0005-03', '0005-03'],
    ['Y12345', '12345'],
    ['0000', undefined],
    ['-0500-03-15', undefined],
    ['Y-170000', undefined],
  ])('gives %s as %s', (text, expected) => {
    const { start } = readDate(text);
    expect(start && machineDate(start)).toBe(expected);
  });
});

describe('words in other time zones', () => {
  const home = process.env['TZ'];
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  it('are the same', () => {
    const zones = ['UTC', 'Asia/Karachi', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
    const localMidnights = new Set<number>();
    for (const zone of zones) {
      process.env['TZ'] = zone;
      localMidnights.add(new Date(2022, 8, 28).getTime());
      for (const [text, long, short] of EXAMPLES) {
        expect(formatDate(readDate(text))).toBe(long);
        expect(formatShortDate(readDate(text))).toBe(short);
      }
    }
    // Proof that the zones took effect: local time would have failed above.
    expect(localMidnights.size).toBe(zones.length);
  });
});
