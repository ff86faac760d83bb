import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRecord } from '../../../../src/features/record/instrument/drawRecord.ts';
import { timeLabels, type TimeLabel } from '../../../../src/features/record/instrument/timeLabels.ts';
import { SPACE } from '../../../../src/features/record/instrument/space.ts';
import { TEXT } from '../../../../src/features/record/instrument/textSize.ts';
import { dayAt } from '../../../../src/story/calendar.ts';
import { readDate, type TimeSpan } from '../../../../src/story/date.ts';
import { timeScale, type TimeScale } from '../../../../src/story/timeAxis.ts';
import { anyWidth, anyWindowOf } from '../bundledRecord.ts';

/** The labels of a window of time, in a record of so many pixels. */
function labelsOf(window: TimeSpan, width: number): { labels: readonly TimeLabel[]; scale: TimeScale } {
  const content = { plot: undefined, lanes: [], moments: [] };
  return drawRecord(content, { scale: 'linear', population: false }, window, window, width);
}

function texts(window: string, width: number): string[] {
  return labelsOf(readDate(window), width).labels.map(({ text }) => text);
}

/** From the decades of a long story to its days. */
const anyWindow = fc.oneof(anyWindowOf(readDate('1950/2049')), anyWindowOf(readDate('-0100/0100')));

function check(judge: (labels: readonly TimeLabel[], scale: TimeScale) => void): void {
  fc.assert(
    fc.property(anyWindow, anyWidth, (window, width) => {
      const { labels, scale } = labelsOf(window, width);
      judge(labels, scale);
    }),
    { numRuns: 1000 },
  );
}

function endsOf({ x, text }: TimeLabel): { start: number; end: number } {
  const half = (text.length * TEXT.width) / 2;
  return { start: x - half, end: x + half };
}

describe(timeLabels, () => {
  it.each([
    ['2008/2026', 800, ['2008', '2010', '2012', '2014', '2016', '2018', '2020', '2022', '2024', '2026']],
    ['2022-07/2022-12', 800, ['Jul 2022', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']],
    ['2022-12/2023-02', 260, ['Dec 2022', 'Jan 2023', 'Feb']],
    ['2022-12-30/2023-01-02', 800, ['30 Dec 2022', '31 Dec', '1 Jan 2023', '2 Jan']],
    ['2022-09-28', 800, ['28 Sep 2022']],
    // By quarters only the first of January would be marked, whose label has no room.
    ['1968-10-02/1969-01-05', 260, ['Nov 1968', 'Dec']],
  ])('names the moments of %s, at %d pixels, as short as they can be', (window, width, expected) => {
    expect(texts(window, width)).toEqual(expected);
  });

  it('tells the year by the next label where the first has no room', () => {
    const window = readDate('2022-09-27/2022-10-01');
    const scale = timeScale(window, 60);
    const ticks = [28, 29, 30].map((day) => ({
      at: readDate(`2022-09-${day}`).from,
      year: 2022,
      month: 9,
      day,
    }));

    expect(timeLabels(ticks, { ...scale, x: () => 10 }).map(({ text }) => text)).toEqual(['28 Sep 2022']);
    expect(timeLabels(ticks, { ...scale, x: () => -30 })).toEqual([]);
  });

  it('lets no two labels overlap, and is cut at neither edge', () => {
    check((labels, { width }) => {
      for (const [index, label] of labels.entries()) {
        const { start, end } = endsOf(label);
        const before = labels[index - 1];
        expect(start).toBeGreaterThanOrEqual(before ? endsOf(before).end : -SPACE.before);
        expect(end).toBeLessThanOrEqual(width + SPACE.after);
      }
    });
  });

  it('rises strictly, in time and in place', () => {
    check((labels, scale) => {
      for (const [index, { at, x }] of labels.entries()) {
        expect(at).toBeGreaterThan(labels[index - 1]?.at ?? -Infinity);
        expect(x).toBeGreaterThan(labels[index - 1]?.x ?? -Infinity);
        expect(x).toBe(scale.x(at));
      }
    });
  });

  it('tells each year by its first label', () => {
    check((labels) => {
      const told = new Set<number>();
      for (const { at, text } of labels) {
        const { year } = dayAt(at);
        if (told.has(year)) continue;
        told.add(year);
        expect(text).toContain(year < 1 ? `${1 - year} BC` : String(year));
      }
    });
  });

  it('never leaves the axis without a label', () => {
    check((labels) => expect(labels).not.toEqual([]));
  });
});
