import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, dayAt, startOfDay } from '../../src/story/calendar.ts';
import { readDate, type TimeSpan } from '../../src/story/date.ts';
import { snap, spanToEdtf, timeScale, weekOf, yearsUpTo } from '../../src/story/timeAxis.ts';

function span(text: string): TimeSpan {
  const { from, until } = readDate(text);
  return { from, until };
}

/** Starts of days, months and years, so that spans between them are of every kind. */
function anyBorder(years: { min: number; max: number }): fc.Arbitrary<number> {
  const year = fc.integer(years);
  const month = fc.integer({ min: 1, max: 12 });
  return fc.oneof(
    year.map((in_) => startOfDay(in_, 1, 1)),
    fc.tuple(year, month).map(([in_, number]) => startOfDay(in_, number, 1)),
    fc.tuple(year, fc.nat(364)).map(([in_, days]) => startOfDay(in_, 1, 1) + days * DAY),
  );
}

function anySpan(years: { min: number; max: number }): fc.Arbitrary<TimeSpan> {
  return fc
    .tuple(anyBorder(years), anyBorder(years))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ from: Math.min(a, b), until: Math.max(a, b) }));
}

const anyWidth = fc.integer({ min: 1, max: 4000 });

describe(timeScale, () => {
  it('reaches from the start of the axis to its end', () => {
    fc.assert(
      fc.property(anySpan({ min: -9999, max: 9999 }), anyWidth, ({ from, until }, width) => {
        const scale = timeScale({ from, until }, width);
        expect(scale).toMatchObject({ from, until, width });
        expect(scale.x(from)).toBe(0);
        expect(scale.x(until)).toBeCloseTo(width, 6);
      }),
    );
  });

  it('finds the instant of a place again, inside the span and beyond it', () => {
    const part = fc.integer({ min: -2000, max: 3000 }).map((thousandths) => thousandths / 1000);

    fc.assert(
      fc.property(anySpan({ min: 1900, max: 2100 }), anyWidth, part, (window, width, of) => {
        const scale = timeScale(window, width);
        expect(scale.x(scale.at(of * width))).toBeCloseTo(of * width, 5);
        const instant = window.from + of * (window.until - window.from);
        expect(Math.abs(scale.at(scale.x(instant)) - instant)).toBeLessThan(1);
      }),
    );
  });

  it('gives equal times equal room', () => {
    fc.assert(
      fc.property(anySpan({ min: 1900, max: 2100 }), anyWidth, fc.nat(), (window, width, days) => {
        const { x, from } = timeScale(window, width);
        const room = (days * DAY * width) / (window.until - window.from);
        for (const start of [from - 400 * DAY, from, from + DAY]) {
          expect((x(start + days * DAY) - x(start)) / Math.max(room, 1)).toBeCloseTo(
            room / Math.max(room, 1),
            6,
          );
        }
      }),
    );
  });
});

describe(spanToEdtf, () => {
  it.each([
    '2022',
    '2020/2022',
    '2022-09',
    '2022-09/2022-10',
    '2022-12/2023-01',
    '2022-09-28',
    '2022-09-26/2022-10-02',
    '2022-01-01/2022-01-30',
    '2020-02-28/2020-02-29',
    '-0500',
    '-0001/0000',
    '-0500-03-15',
    'Y-170000',
    '9999/Y12345',
  ])('writes the span of %s as such, and no longer', (edtf) => {
    expect(spanToEdtf(span(edtf))).toBe(edtf);
  });

  it('means the span to the day', () => {
    fc.assert(
      fc.property(anySpan({ min: -9998, max: 9999 }), (days) => {
        expect(span(spanToEdtf(days))).toEqual(days);
      }),
      { numRuns: 1000 },
    );
  });

  // EDTF has no months there.
  it('holds the span by whole years where a year has more than four digits', () => {
    expect(spanToEdtf({ from: startOfDay(-170_000, 3, 5), until: startOfDay(-170_000, 3, 6) })).toBe(
      'Y-170000',
    );
    expect(spanToEdtf({ from: startOfDay(-170_000, 3, 5), until: startOfDay(2022, 9, 29) })).toBe(
      'Y-170000/2022-09-28',
    );
    fc.assert(
      fc.property(anySpan({ min: -300_000, max: 300_000 }), ({ from, until }) => {
        const written = span(spanToEdtf({ from, until }));
        expect(written.from).toBeLessThanOrEqual(from);
        expect(written.until).toBeGreaterThanOrEqual(until);
        expect(from - written.from).toBeLessThan(366 * DAY);
        expect(written.until - until).toBeLessThan(366 * DAY);
      }),
    );
  });

  it('writes the days that hold a time of day', () => {
    expect(spanToEdtf(span('2022-10-01T10:30Z'))).toBe('2022-10-01');
    expect(spanToEdtf(span('2022-09-01/2022-10-01T10:30Z'))).toBe('2022-09-01/2022-10-01');
  });
});

describe(weekOf, () => {
  it.each([
    ['2022-09-28', '2022-09-26/2022-10-02'],
    ['2022-09-26', '2022-09-26/2022-10-02'],
    ['2022-10-02', '2022-09-26/2022-10-02'],
    ['2022-10-02T23:59Z', '2022-09-26/2022-10-02'],
    ['2022-09', '2022-08-29/2022-09-04'],
    ['1969-12-31', '1969-12-29/1970-01-04'],
    ['-0500-01-01', '-0500-01-01/-0500-01-07'],
  ])('of %s is %s', (date, week) => {
    expect(weekOf(readDate(date))).toEqual(span(week));
  });

  it('is seven days from a Monday, with the date among them', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(-1e14), max: new Date(1e14), noInvalidDate: true }), (date) => {
        const instant = date.getTime();
        const { from, until } = weekOf({ from: instant, until: instant + 1 });
        expect(until - from).toBe(7 * DAY);
        expect(new Date(from).getUTCDay()).toBe(1);
        expect(from % DAY === 0 && from <= instant && instant < until).toBe(true);
      }),
    );
  });
});

describe(yearsUpTo, () => {
  it.each([
    ['2026-11-23', 3, '2023-11-23/2026-11-23'],
    ['2026-11-30', 3, '2023-11-30/2026-11-30'],
    ['2024-02-29', 3, '2021-02-28/2024-02-29'],
    ['2024-02-29', 4, '2020-02-29/2024-02-29'],
    ['2026-11', 1, '2025-11-30/2026-11-30'],
  ])('of %s and %i years are %s', (date, years, expected) => {
    expect(yearsUpTo(readDate(date), years)).toEqual(span(expected));
  });
});

describe(snap, () => {
  const coarse = timeScale(span('2010/2026'), 300);
  const fine = timeScale(span('2022-09'), 300);

  it.each([
    ['2022-09-28T11:59Z', '2022-09-28'],
    ['2022-09-28T12:00Z', '2022-09-29'],
  ])('takes %s to the start of %s where days can be told apart', (instant, day) => {
    expect(snap(readDate(instant).from, fine)).toBe(readDate(day).from);
  });

  it.each([
    ['2022-09-15T23:59Z', '2022-09'],
    ['2022-09-16', '2022-10'],
    ['2022-12-31', '2023-01'],
    ['2022-02-14', '2022-02'],
    ['2022-02-15', '2022-03'],
  ])('takes %s to the start of %s where they cannot', (instant, month) => {
    expect(snap(readDate(instant).from, coarse)).toBe(readDate(month).from);
  });

  it('tells days apart from a pixel each on', () => {
    const instant = readDate('2022-09-10').from;

    expect(snap(instant, timeScale(span('2022'), 365))).toBe(instant);
    expect(snap(instant, timeScale(span('2022'), 364))).toBe(readDate('2022-09').from);
  });

  it('gives the start of a day or month nearby, and that of itself', () => {
    const instant = fc.integer({ min: -1e14, max: 1e14 });

    fc.assert(
      fc.property(anySpan({ min: 1900, max: 2100 }), anyWidth, instant, (window, width, at) => {
        const scale = timeScale(window, width);
        const snapped = snap(at, scale);
        const { year, month, day } = dayAt(snapped);
        const daysAreSeen = scale.x(scale.from + DAY) >= 1;
        expect(snapped === startOfDay(year, month, day)).toBe(true);
        if (!daysAreSeen) expect(day).toBe(1);
        expect(Math.abs(snapped - at)).toBeLessThanOrEqual((daysAreSeen ? 0.5 : 15.5) * DAY);
        expect(snap(snapped, scale) === snapped).toBe(true);
      }),
    );
  });
});
