import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeMoments,
  type Moment,
  type PlacedMoment,
} from '../../../../src/features/record/instrument/moments.ts';
import { TEXT } from '../../../../src/features/record/instrument/textSize.ts';
import { DAY } from '../../../../src/story/calendar.ts';
import { readDate } from '../../../../src/story/date.ts';
import { timeScale } from '../../../../src/story/timeAxis.ts';
import { anyPart, anyWindowOf } from '../bundledRecord.ts';

const WHOLE = readDate('2010/2029');

function moment(date: string, label = date): Moment {
  return { id: date, label, date: readDate(date) };
}

function place(period: string, width: number, ...moments: readonly Moment[]): readonly PlacedMoment[] {
  return placeMoments(moments, timeScale(readDate(period), width));
}

const anyMoments = fc
  .array(
    fc.record({
      at: anyPart,
      days: fc.constantFrom(1, 1, 31, 365),
      label: fc.string({ minLength: 1, maxLength: 90 }).filter((text) => text.trim() !== ''),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(({ at, days, label }, index): Moment => {
      const from = WHOLE.from + Math.round((at * (WHOLE.until - WHOLE.from)) / DAY) * DAY;
      return { id: `moment-${index}`, label, date: { from, until: from + days * DAY } };
    }),
  );
const anyWidth = fc.integer({ min: 190, max: 1130 });

function check(
  judge: (placed: readonly PlacedMoment[], moments: readonly Moment[], width: number) => void,
): void {
  fc.assert(
    fc.property(anyMoments, anyWindowOf(WHOLE), anyWidth, (moments, window, width) => {
      judge(placeMoments(moments, timeScale(window, width)), moments, width);
    }),
    { numRuns: 500 },
  );
}

function endsOf({ x, side, text }: PlacedMoment): { start: number; end: number } {
  const width = text.length * TEXT.width;
  return side === 'before' ? { start: x - width, end: x } : { start: x, end: x + width };
}

describe(placeMoments, () => {
  it('draws a line in the middle of a date, its name to where there is more room', () => {
    expect(place('2020', 366, moment('2020-02-01'), moment('2020-12-31'))).toMatchObject([
      { x: 31.5, side: 'after', row: 0, text: '2020-02-01' },
      { x: 365.5, side: 'before', row: 0, text: '2020-12-31' },
    ]);
  });

  it('passes over what the window does not show', () => {
    expect(place('2020', 366, moment('2019-12-31'), moment('2021'))).toEqual([]);
  });

  it('takes of a long date the middle of what the window shows', () => {
    expect(place('2020', 366, moment('2019/2020'))).toMatchObject([{ x: 183 }]);
    expect(place('2020', 366, moment('2020-01-11/..'))).toMatchObject([{ x: 188 }]);
  });

  it('puts a name above another that it would cover, and shortens one that has no room', () => {
    const [first, second] = place('2020', 366, moment('2020-02-01'), moment('2020-02-05', 'x'.repeat(90)));

    expect(first).toMatchObject({ row: 0, text: '2020-02-01' });
    expect(second).toMatchObject({ row: 1, text: expect.stringMatching(/^x+…$/) });
  });

  it('has every moment that the window shows, from left to right', () => {
    fc.assert(
      fc.property(anyMoments, anyWindowOf(WHOLE), anyWidth, (moments, window, width) => {
        const placed = placeMoments(moments, timeScale(window, width));
        const shown = moments.filter(({ date }) => date.from < window.until && date.until > window.from);
        expect(placed.map(({ moment }) => moment.id).toSorted()).toEqual(
          shown.map(({ id }) => id).toSorted(),
        );
        const places = placed.map(({ x }) => x);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('lets no two names of a row overlap', () => {
    check((placed) => {
      for (const one of placed) {
        for (const other of placed) {
          if (one === other || one.row !== other.row) continue;
          const [a, b] = [endsOf(one), endsOf(other)];
          expect(a.end <= b.start || b.end <= a.start).toBe(true);
        }
      }
    });
  });

  it('cuts no name at an edge of the drawing, and none without saying so', () => {
    check((placed, _, width) => {
      for (const one of placed) {
        const { start, end } = endsOf(one);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(width);
        if (one.text !== one.moment.label) {
          expect(one.text).toMatch(/…$/);
          expect(one.moment.label.startsWith(one.text.slice(0, -1))).toBe(true);
        }
      }
    });
  });

  it('leaves no row of names empty', () => {
    check((placed) => {
      const rows = new Set(placed.map(({ row }) => row));
      expect([...rows].toSorted((a, b) => a - b)).toEqual([...rows].map((_, index) => index));
    });
  });
});
