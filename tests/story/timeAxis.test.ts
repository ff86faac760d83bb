import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, daysInMonth, startOfDay } from '../../src/story/calendar.ts';
import { readDate, type TimeSpan } from '../../src/story/date.ts';
import { timeTicks, wholeYears, windowOf } from '../../src/story/timeAxis.ts';
import { anyPeriod } from '../support/anyFilter.ts';

function span(text: string): TimeSpan {
  const { from, until } = readDate(text);
  return { from, until };
}

describe(dayAt, () => {
  it('finds the day that an instant falls on, in any year that milliseconds count exactly', () => {
    const days = fc
      .tuple(fc.integer({ min: -290_000_000, max: 290_000_000 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
      .map(([year, month, day]) => ({ year, month, day: 1 + (day % daysInMonth(year, month)) }));

    fc.assert(
      fc.property(days, fc.nat(23), (day, hours) => {
        expect(dayAt(startOfDay(day.year, day.month, day.day) + hours * 3_600_000)).toEqual(day);
      }),
    );
  });
});

describe(wholeYears, () => {
  it.each([
    [['2019-05', '2021'], '2019/2021'],
    [['2022-12-31'], '2022'],
    [['2022-09-28', '2019/..', '../2023'], '2019/2023'],
    [['2022-09-28', '2023-05/..'], '2022/2023'],
    [['2022-09-28', '../2020'], '2020/2022'],
    [['../2022', '2023/..'], '2022/2023'],
    [['-0500-03', '0001'], '-0500/0001'],
  ])('of %j are %s', (dates, years) => {
    expect(wholeYears(dates.map(readDate))).toEqual(span(years));
  });

  it('are of any number of dates', () => {
    const dates = Array.from({ length: 200_000 }, () => readDate('2022-09'));

    expect(wholeYears(dates)).toEqual(span('2022'));
  });

  it('are some year when no date is known', () => {
    const { from, until } = wholeYears([]);

    expect(until).toBeGreaterThan(from);
  });
});

describe(windowOf, () => {
  const whole = span('2019/2022');

  it.each([
    [undefined, '2019/2022'],
    ['2020-03', '2020-03'],
    ['2020/..', '2020/2022'],
    ['../2020', '2019/2020'],
    ['1990/2030', '1990/2030'],
  ])('of the period %s is %s', (period, expected) => {
    expect(windowOf(period === undefined ? undefined : readDate(period), whole)).toEqual(span(expected));
  });

  it('has a beginning and a later end for every period', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const { from, until } = windowOf(period, whole);
        expect(from).toBeLessThan(until);
        expect([from, until].every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe(timeTicks, () => {
  it.each([
    ['2019/2022', 8, ['2019-1', '2019-7', '2020-1', '2020-7', '2021-1', '2021-7', '2022-1', '2022-7']],
    ['2011/2025', 8, ['2012', '2014', '2016', '2018', '2020', '2022', '2024']],
    [
      '2022-09-26/2022-10-01',
      6,
      ['2022-9-26', '2022-9-27', '2022-9-28', '2022-9-29', '2022-9-30', '2022-10-1'],
    ],
    ['-0500/0499', 5, ['-400', '-200', '0', '200', '400']],
  ])('marks %s with at most %i marks', (period, most, marks) => {
    const ticks = timeTicks(span(period), most);

    expect(
      ticks.map(({ year, month, day }) => [year, month, day].filter((part) => part !== undefined).join('-')),
    ).toEqual(marks);
  });

  it('marks moments inside the span, in order, on the days they name, and not too many', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: 2, max: 12 }), (period, most) => {
        const window = windowOf(period, span('2019/2022'));
        const ticks = timeTicks(window, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        for (const [index, { at, year, month = 1, day = 1 }] of ticks.entries()) {
          expect(at).toBe(startOfDay(year, month, day));
          expect(at).toBeGreaterThanOrEqual(window.from);
          expect(at).toBeLessThan(window.until);
          expect(at).toBeGreaterThan(ticks[index - 1]?.at ?? -Infinity);
        }
      }),
      { numRuns: 500 },
    );
  });
});
