// @ts-expect-error The package has no types; what is used of it is stated below.
import edtf from 'edtf';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  compareDates,
  overlaps,
  parseDate,
  precisionOf,
  readDate,
  type EdtfDate,
} from '../../src/story/date.ts';

/** The reference implementation; `max` is the last millisecond, not the first after it. */
const reference: (text: string) => { readonly min: number; readonly max: number } = edtf;

const HOUR = 3_600_000;

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Dates of years 0 to 9999, cut off after the year, the month or the day. */
const plainDates = fc
  .tuple(
    fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([date, length]) => date.toISOString().slice(0, length));

const qualifiers = fc.constantFrom('', '?', '~', '%');
const qualifiedDates = fc.tuple(plainDates, qualifiers).map((parts) => parts.join(''));

const longYears = fc
  .tuple(fc.integer({ min: 10_000, max: 999_999_999_999 }), fc.boolean())
  .map(([year, negative]) => `Y${negative ? '-' : ''}${year}`);

const offsets = fc.oneof(
  fc.constantFrom('Z', '+00:00', '-12:00', '+14:00', '+03', '-04'),
  fc
    .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 1, max: 11 }), fc.integer({ min: 0, max: 59 }))
    .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`),
);
const clocks = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.option(fc.integer({ min: 0, max: 59 }), { nil: undefined }),
  )
  .map((units) =>
    units
      .filter((unit) => unit !== undefined)
      .map(two)
      .join(':'),
  );
const datesWithTime = fc
  .tuple(
    plainDates.filter((text) => text.length === 10),
    clocks,
    offsets,
  )
  .map(([day, clock, offset]) => `${day}T${clock}${offset}`);

const moments = fc.oneof(qualifiedDates, longYears, datesWithTime);

/** A moment, or an interval of two put in order, or one with an open end. Near years, so that dates meet. */
const nearMoments = fc.oneof(
  fc.constantFrom('2021', '2022', '2022~', '2022-09', '2022-09-28', '2022-09-28T10:30Z', '2023-01', '-0500'),
  moments,
);
const dates = fc
  .oneof(
    nearMoments,
    nearMoments.map((text) => `${text}/..`),
    nearMoments.map((text) => `../${text}`),
    fc.tuple(nearMoments, nearMoments).map((ends) => {
      const [first, last] = ends.map(readDate).toSorted(compareDates);
      return `${first?.edtf}/${last?.edtf}`;
    }),
  )
  .map(readDate);

function iso(instant: number): string {
  return new Date(instant).toISOString();
}

describe(parseDate, () => {
  it.each([
    ['2022', '2022-01-01T00:00:00.000Z', '2023-01-01T00:00:00.000Z'],
    ['2022-09', '2022-09-01T00:00:00.000Z', '2022-10-01T00:00:00.000Z'],
    ['2022-12', '2022-12-01T00:00:00.000Z', '2023-01-01T00:00:00.000Z'],
    ['2022-09-28', '2022-09-28T00:00:00.000Z', '2022-09-29T00:00:00.000Z'],
    ['2024-02', '2024-02-01T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
    ['2022-09-28T10:30:00+03:00', '2022-09-28T07:30:00.000Z', '2022-09-28T07:30:01.000Z'],
    ['2022-09-28T10:30Z', '2022-09-28T10:30:00.000Z', '2022-09-28T10:31:00.000Z'],
    ['2022-09-28T23:20:30-04', '2022-09-29T03:20:30.000Z', '2022-09-29T03:20:31.000Z'],
    ['2022-09-28T00:00+05:30', '2022-09-27T18:30:00.000Z', '2022-09-27T18:31:00.000Z'],
    ['2022-09-26/2022-10-14', '2022-09-26T00:00:00.000Z', '2022-10-15T00:00:00.000Z'],
    ['2022/2022-03', '2022-01-01T00:00:00.000Z', '2022-04-01T00:00:00.000Z'],
    ['2022-09-28/2022', '2022-09-28T00:00:00.000Z', '2023-01-01T00:00:00.000Z'],
    ['2022/2022', '2022-01-01T00:00:00.000Z', '2023-01-01T00:00:00.000Z'],
    ['0000', '0000-01-01T00:00:00.000Z', '0001-01-01T00:00:00.000Z'],
    ['-0500', '-000500-01-01T00:00:00.000Z', '-000499-01-01T00:00:00.000Z'],
    ['Y12345', '+012345-01-01T00:00:00.000Z', '+012346-01-01T00:00:00.000Z'],
    ['Y-170000', '-170000-01-01T00:00:00.000Z', '-169999-01-01T00:00:00.000Z'],
  ])('%s reaches from %s to before %s', (text, from, until) => {
    const date = readDate(text);
    expect([iso(date.from), iso(date.until)]).toEqual([from, until]);
    expect(date.edtf).toBe(text);
  });

  it('keeps the precision reported', () => {
    expect(readDate('2022').start).toEqual({ year: 2022, uncertain: false, approximate: false });
    expect(readDate('2022-09').start).toEqual({ year: 2022, month: 9, uncertain: false, approximate: false });
    expect(readDate('2022-09-28T10:30:00+03:00').start).toEqual({
      year: 2022,
      month: 9,
      day: 28,
      time: '10:30:00+03:00',
      uncertain: false,
      approximate: false,
    });
  });

  it.each([
    ['2022', false, false],
    ['2022?', true, false],
    ['2022-09~', false, true],
    ['2022-09-28%', true, true],
    ['Y-170000~', false, true],
  ])('reads the qualifier of %s', (text, uncertain, approximate) => {
    expect(readDate(text).start).toMatchObject({ uncertain, approximate });
  });

  it('reads a qualifier on each end of an interval', () => {
    const { start, end } = readDate('2019?/2022-03~');
    expect(start).toMatchObject({ year: 2019, uncertain: true, approximate: false });
    expect(end).toMatchObject({ year: 2022, month: 3, uncertain: false, approximate: true });
  });

  it('has one object for both ends when the date is no interval', () => {
    const moment = readDate('2022');
    const interval = readDate('2022/2022');
    expect(moment.end).toBe(moment.start);
    expect(interval.end).not.toBe(interval.start);
  });

  it('reads open intervals', () => {
    expect(readDate('2019/..')).toMatchObject({ start: { year: 2019 }, end: null, until: Infinity });
    expect(readDate('../2019')).toMatchObject({ start: null, end: { year: 2019 }, from: -Infinity });
  });

  it('tells apart the longest years it reads', () => {
    const last = readDate('Y999999999999');
    const before = readDate('Y999999999998');
    expect(before.from).toBeLessThan(before.until);
    expect(before.until).toBe(last.from);
    expect(last.from).toBeLessThan(last.until);
  });

  it.each([
    ['', 'empty', '2022-09'],
    ['2022-21', 'season', '2022-03/2022-05'],
    ['2022-24~', 'season', 'interval'],
    ['2022-41', 'part of a year', 'interval'],
    ['202X', 'unspecified digits', '2020/2029'],
    ['2022-XX', 'unspecified digits', '2022'],
    ['2022-09-XX', 'unspecified digits', '2022'],
    ['19uu', 'unspecified digits', 'interval'],
    ['2022-02-30', 'no day 30', 'day'],
    ['2023-02-29', 'no day 29', 'day'],
    ['1900-02-29', 'no day 29', 'day'],
    ['2022-06-31', 'no day 31', 'day'],
    ['2022-09-00', 'no day 0', 'day'],
    ['2022-13', 'no month 13', '01 to 12'],
    ['2022-00-01', 'no month 0', '01 to 12'],
    ['2022-42', 'no month 42', '01 to 12'],
    ['2022-09-28T10:30:00', 'without an offset', '10:30:00+03:00'],
    ['2022-09-28T10:30', 'without an offset', '10:30Z'],
    ['2022-09-28T24:00Z', '24:00Z', '23:59:59'],
    ['2022-09-28T10:60Z', '10:60Z', '23:59:59'],
    ['2022-09-28T10:30:60Z', '10:30:60Z', '23:59:59'],
    ['2022-09-28T10:30+14:01', '+14:01', '+14:00'],
    ['2022-09-28T10:30-12:01', '-12:01', '-12:00'],
    ['2022-09-28T10:30+03:60', '+03:60', '+14:00'],
    ['2022-09-28T10:30-00:00', '-00:00', 'Z'],
    ['2022-09-28T10Z', '10Z', 'hh:mm'],
    ['2022-09-28T', 'no time', 'hh:mm'],
    ['2022-09-28T10:30Z?', 'qualifier after a time', 'Leave out'],
    ['2022?-09', 'qualifier', 'at the end'],
    ['?2022', 'qualifier', 'at the end'],
    ['2022?~', 'qualifier', '%'],
    ['2023/2022', 'ends before it starts', 'earlier end first'],
    ['2022-09-28/2022-09-27', 'ends before it starts', 'earlier end first'],
    ['2022-09-28/2022-08', 'ends before it starts', 'earlier end first'],
    ['2022-09-28T10:30:01Z/2022-09-28T10:30:00Z', 'ends before it starts', 'earlier end first'],
    ['../..', 'open at both ends', '2019/.. or'],
    ['2022/', 'empty', '..'],
    ['/2022', 'empty', '..'],
    ['28/09/2022', 'more than one', '2022-09-28'],
    ['-0000', 'zero has no sign', '0000'],
    ['Y2022', 'Y', '2022'],
    ['Y012345', 'Y', 'Y12345'],
    ['Y-17E7', 'Y', 'digits'],
    ['Y1234567890123', 'Y', 'twelve digits'],
    ['12345', 'too many digits', 'Y12345'],
    ['20220928', 'too many digits', '2022-09-28'],
    ['2022-9-28', 'no date', '2022-09-28'],
    [' 2022', 'no date', '2022'],
    ['2022\n', 'no date', '2022'],
    ['٢٠٢٢', 'no date', '2022'],
    ['..', 'no date', '2022'],
    ['September 2022', 'no date', '2022-09'],
    ['[2021, 2022]', 'no date', '2022'],
    ['__proto__', 'no date', '2022'],
  ])('refuses “%s”, naming what is wrong and what to write', (text, fault, remedy) => {
    const result = parseDate(text);
    expect(result).toEqual({
      ok: false,
      message: expect.stringContaining(fault),
      remedy: expect.stringContaining(remedy),
    });
    expect(result).toMatchObject({ message: expect.stringContaining(`“${text}”`) });
  });

  it('shows the end that is wrong', () => {
    expect(parseDate('2022-01/2022-02-30')).toMatchObject({
      message: expect.stringContaining('“2022-02-30”'),
    });
    expect(parseDate('2022-13/..')).toMatchObject({ message: expect.stringContaining('“2022-13”') });
  });

  it('cuts a long text short in its message', () => {
    const result = parseDate('x'.repeat(100_000));
    expect(result.ok ? '' : result.message).toHaveLength('“” is no date.'.length + 60);
  });

  it('never throws, and gives a range that is not empty', () => {
    const nearlyDates = fc.stringMatching(/^[-0-9XYTZE.:?~%/+]{0,30}$/);
    const damaged = fc
      .tuple(dates, fc.nat(30), fc.string({ maxLength: 2 }))
      .map(([{ edtf: text }, at, extra]) => text.slice(0, at) + extra + text.slice(at + 1));
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), nearlyDates, damaged);
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseDate(text);
        if (result.ok) {
          expect(result.date.edtf).toBe(text);
          expect(result.date.from).toBeLessThan(result.date.until);
        } else {
          expect(result.message).not.toBe('');
          expect(result.remedy).not.toBe('');
        }
      }),
      { numRuns: 10_000 },
    );
  });

  // In the time that any test has: a rule that tries again and again would take for ever.
  it('answers on long texts', () => {
    for (const piece of ['0', '?', '-', '/', 'X', '2022?', 'Y1', '2022-09-28T', '::', '2022/']) {
      const long = piece.repeat(100_000);
      for (const text of [long, `${long}\n`, `2022-09-28T${long}`]) expect(parseDate(text).ok).toBe(false);
    }
  });

  it('gives back the parts that a date was written from', () => {
    const parts = fc.record({
      year: fc.integer({ min: -9999, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      time: fc.tuple(clocks, offsets).map((time) => time.join('')),
      precision: fc.constantFrom('year', 'month', 'day', 'time'),
    });
    fc.assert(
      fc.property(parts, qualifiers, ({ year, month, day, time, precision }, qualifier) => {
        const yearText = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
        const doubt = { uncertain: /[?%]/.test(qualifier), approximate: /[~%]/.test(qualifier) };
        const written = {
          year: [yearText + qualifier, { year, ...doubt }],
          month: [`${yearText}-${two(month)}${qualifier}`, { year, month, ...doubt }],
          day: [`${yearText}-${two(month)}-${two(day)}${qualifier}`, { year, month, day, ...doubt }],
          time: [
            `${yearText}-${two(month)}-${two(day)}T${time}`,
            { year, month, day, time, uncertain: false, approximate: false },
          ],
        } as const;
        const [text, moment] = written[precision];
        const { start } = readDate(text);
        expect(start).toEqual(moment);
        expect(start && precisionOf(start)).toBe(precision);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads long years as they are written', () => {
    fc.assert(
      fc.property(longYears, (text) => {
        const year = Number(text.slice(1));
        expect(readDate(text).start).toEqual({ year, uncertain: false, approximate: false });
      }),
    );
  });

  it('agrees with the reference implementation on dates', () => {
    fc.assert(
      fc.property(qualifiedDates, (text) => {
        const { min, max } = reference(text);
        expect(readDate(text)).toMatchObject({ from: min, until: max + 1 });
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with the reference implementation on times, which it takes for instants', () => {
    fc.assert(
      fc.property(datesWithTime, (text) => {
        expect(readDate(text).from).toBe(reference(text).min);
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with the reference implementation on intervals', () => {
    fc.assert(
      fc.property(qualifiedDates, qualifiedDates, (first, second) => {
        // The reference refuses ends that begin together: 2022/2022.
        fc.pre(readDate(first).from < readDate(second).from);
        const text = `${first}/${second}`;
        const { min, max } = reference(text);
        expect(readDate(text)).toMatchObject({ from: min, until: max + 1 });
        expect(readDate(`${first}/..`)).toMatchObject({ from: min, until: reference(`${first}/..`).max });
        expect(readDate(`../${second}`)).toMatchObject({
          from: reference(`../${second}`).min,
          until: max + 1,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('knows which days exist, in ordinary, leap and century years on both sides of zero', () => {
    for (const year of [
      -401, -400, -300, -100, -5, -4, -1, 0, 1, 4, 100, 400, 1900, 2000, 2022, 2023, 2024,
    ]) {
      const yearText = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const expected = new Date(0);
          expected.setUTCFullYear(year, month - 1, day);
          const exists = expected.getUTCMonth() === month - 1 && expected.getUTCFullYear() === year;
          const result = parseDate(`${yearText}-${two(month)}-${two(day)}`);
          expect(result.ok && result.date.from).toBe(exists && expected.getTime());
        }
      }
    }
  });

  it('refuses an interval that ends before it starts, and only that', () => {
    fc.assert(
      fc.property(nearMoments, nearMoments, (first, second) => {
        const [start, end] = [readDate(first), readDate(second)];
        // Minutes and seconds are both times, so 10:30:15 and 10:30 may be one instant.
        const samePrecision =
          start.start &&
          end.start &&
          precisionOf(start.start) === precisionOf(end.start) &&
          !first.includes('T');
        const reversed = end.until <= start.from || (samePrecision && end.from < start.from);
        expect(parseDate(`${first}/${second}`).ok).toBe(!reversed);
      }),
      { numRuns: 3000 },
    );
  });

  it('lets an interval begin with its start, end with its end and overlap both', () => {
    fc.assert(
      fc.property(nearMoments, nearMoments, (first, second) => {
        const [start, end] = [readDate(first), readDate(second)];
        const result = parseDate(`${first}/${second}`);
        fc.pre(result.ok);
        const { date } = result;
        expect([date.from, date.until]).toEqual([start.from, end.until]);
        expect([overlaps(date, start), overlaps(date, end)]).toEqual([true, true]);
        if (start.until <= end.until && start.from <= end.from) {
          for (const part of [start, end]) {
            expect(date.from <= part.from && part.until <= date.until).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseDate in other time zones', () => {
  const home = process.env['TZ'];
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  const ZONES = ['UTC', 'Asia/Karachi', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];

  it('gives the same dates', () => {
    const texts = fc.sample(dates, 200).map((date) => date.edtf);
    process.env['TZ'] = 'UTC';
    const expected = texts.map(parseDate);
    const localMidnights = new Set<number>();
    for (const zone of ZONES) {
      process.env['TZ'] = zone;
      localMidnights.add(new Date(2022, 8, 28).getTime());
      expect(texts.map(parseDate)).toEqual(expected);
      expect(iso(readDate('2022-09-28').from)).toBe('2022-09-28T00:00:00.000Z');
      expect(iso(readDate('2022-09').until)).toBe('2022-10-01T00:00:00.000Z');
    }
    // Proof that the zones took effect: local time would have failed above.
    expect(localMidnights.size).toBe(ZONES.length);
  });
});

describe(readDate, () => {
  it('throws on what is no date, saying why', () => {
    expect(() => readDate('2022-02-30')).toThrow('“2022-02-30” is no day');
  });
});

describe(precisionOf, () => {
  it.each([
    ['2022', 'year'],
    ['Y-170000', 'year'],
    ['2022-09', 'month'],
    ['2022-09-28', 'day'],
    ['2022-09-28T10:30Z', 'time'],
  ])('%s is known to the %s', (text, precision) => {
    const { start } = readDate(text);
    expect(start && precisionOf(start)).toBe(precision);
  });
});

describe(overlaps, () => {
  it.each([
    ['2022', '2022-09-28', true],
    ['2021', '2022', false],
    ['2022-09-28', '2022-09-29', false],
    ['2022-08/2022-09', '2022-09-28', true],
    ['2019/..', '2022', true],
    ['2019/..', '2018', false],
    ['../2018', '2019', false],
    ['../2019', '2018/..', true],
    ['../2018', '2019/..', false],
  ])('%s and %s: %s', (first, second, expected) => {
    expect(overlaps(readDate(first), readDate(second))).toBe(expected);
  });

  it('is symmetric, and holds of a date with itself', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, a)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe(compareDates, () => {
  it('orders by beginning, then by end, then by text', () => {
    const ordered = [
      '../2018',
      '../2019',
      '-0500',
      '0000',
      '2022-01-01',
      '2022-01',
      '2022',
      '2022/2022',
      '2022~',
      '2022/..',
      '2022-09-28',
      '2022-09-28T10:30:00Z',
      '2022-09-28T10:30Z',
    ];
    const sorted = ordered.toReversed().map(readDate).toSorted(compareDates);
    expect(sorted.map((date) => date.edtf)).toEqual(ordered);
  });

  it('is antisymmetric and total: 0 only for dates written alike', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
        expect(compareDates(a, b) === 0).toBe(a.edtf === b.edtf);
        expect(compareDates(a, a)).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is transitive', () => {
    const inOrder = (a: EdtfDate, b: EdtfDate) => compareDates(a, b) <= 0;
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(!(inOrder(a, b) && inOrder(b, c)) || inOrder(a, c)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('orders times by the instant, whatever their offset', () => {
    const karachi = readDate('2022-09-28T10:30:00+05:00');
    const bucharest = readDate('2022-09-28T10:30:00+03:00');
    expect(bucharest.from - karachi.from).toBe(2 * HOUR);
    expect(compareDates(karachi, bucharest)).toBeLessThan(0);
  });
});
