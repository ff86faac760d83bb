import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/story/calendar.ts';
import { readDate, type TimeSpan } from '../../src/story/date.ts';
import { timeScale } from '../../src/story/timeAxis.ts';
import { inside, isSameSpan, pan, snapWindow, zoom } from '../../src/story/timeWindow.ts';

function span(text: string): TimeSpan {
  const { from, until } = readDate(text);
  return { from, until };
}

const whole = span('2008/2026');

/** Windows inside the whole, of a day and more. */
const anyWindow = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([start, size]) => {
    const length = Math.max(DAY, size * (whole.until - whole.from));
    const from = whole.from + start * (whole.until - whole.from - length);
    return { from, until: from + length };
  });
const anyTimes = fc.double({ min: 0.01, max: 100, noNaN: true });
const anyInstant = fc.double({ min: whole.from, max: whole.until, noNaN: true });

function lies({ from, until }: TimeSpan): boolean {
  return from >= whole.from && until <= whole.until + 1 && until - from >= DAY - 1;
}

describe(zoom, () => {
  it('stays inside the whole, and no shorter than a day', () => {
    fc.assert(
      fc.property(anyWindow, anyTimes, anyInstant, (window, times, about) => {
        expect(lies(zoom(window, times, about, whole))).toBe(true);
      }),
    );
  });

  it('in and out again returns', () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.double({ min: 1, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, times, at) => {
          fc.pre((window.until - window.from) / times >= DAY);
          const about = window.from + at * (window.until - window.from);
          const back = zoom(zoom(window, 1 / times, about, whole), times, about, whole);
          expect(Math.abs(back.from - window.from)).toBeLessThan(1000);
          expect(Math.abs(back.until - window.until)).toBeLessThan(1000);
        },
      ),
    );
  });

  it('keeps the instant about which it zooms where it stands', () => {
    const window = span('2020/2023');
    const about = span('2022-09-28').from;
    const next = zoom(window, 0.25, about, whole);

    expect((about - next.from) / (next.until - next.from)).toBeCloseTo(
      (about - window.from) / (window.until - window.from),
    );
    expect(next.until - next.from).toBeCloseTo((window.until - window.from) / 4);
  });

  it('far enough shows the whole', () => {
    expect(zoom(span('2022-09'), 10_000, span('2022-09').from, whole)).toEqual(whole);
  });
});

describe(pan, () => {
  it('keeps the length, and stops at the ends of the whole', () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: -1e12, max: 1e12, noNaN: true }), (window, by) => {
        const next = pan(window, by, whole);
        expect(lies(next)).toBe(true);
        expect(Math.abs(next.until - next.from - (window.until - window.from))).toBeLessThan(1);
      }),
    );
    expect(pan(span('2020'), -1e15, whole).from).toBe(whole.from);
    expect(pan(span('2020'), 1e15, whole).until).toBe(whole.until);
  });
});

describe(inside, () => {
  it('leaves alone what lies inside, and brings back what does not', () => {
    expect(inside(span('2020'), whole)).toEqual(span('2020'));
    expect(inside(span('1990/2050'), whole)).toEqual(whole);
    expect(isSameSpan(inside(span('2030'), whole), span('2026'))).toBe(true);
  });
});

describe(snapWindow, () => {
  it('ends on days where a day can be seen, on months where it can not', () => {
    const noon = { from: span('2022-09-27').from + DAY / 3, until: span('2022-10-01').from + DAY / 3 };
    expect(snapWindow(noon, timeScale(noon, 800))).toEqual(span('2022-09-27/2022-09-30'));

    const years = { from: span('2012-03-05').from, until: span('2024-10-28').from };
    expect(snapWindow(years, timeScale(years, 800))).toEqual(span('2012-03/2024-10'));
  });

  it('never gets shorter than a day', () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: 100, max: 2000 }), (window, width) => {
        const { from, until } = snapWindow(window, timeScale(window, width));
        expect(until - from).toBeGreaterThanOrEqual(DAY);
      }),
    );
  });
});
