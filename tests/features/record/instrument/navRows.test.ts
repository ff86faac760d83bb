import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRecord } from '../../../../src/features/record/instrument/drawRecord.ts';
import { navRows, rowOf } from '../../../../src/features/record/instrument/navRows.ts';
import { readDate } from '../../../../src/story/date.ts';
import { selectFacts } from '../../../../src/story/filter.ts';
import { selectLanes } from '../../../../src/story/lanes.ts';
import { selectRecord } from '../../../../src/story/record.ts';
import {
  makeFigure,
  makeFilter,
  makeMetric,
  makeSeries,
  makeStory,
  type StoryJson,
} from '../../../support/makeStory.ts';
import { anyDrawing } from '../bundledRecord.ts';
import { makeRecordFile } from '../recordFile.ts';

const OPTIONS = { scale: 'linear', population: false } as const;

/** The rows of a story’s first plot and of its lanes, in a window of time. */
function rowsOf(file: Partial<StoryJson>, period: string) {
  const story = makeStory(file);
  const selection = selectFacts(story, makeFilter());
  const [group] = story.groups;
  if (!group) throw new Error('The story has no group');
  const [plot] = selectRecord(story, selection, group.id).plots;
  const window = readDate(period);
  const lanes = selectLanes(story, selection);
  return navRows(drawRecord({ plot, lanes, moments: [] }, OPTIONS, window, window, 800), plot);
}

describe(navRows, () => {
  it('has a row for each series, then one for each lane, with what each has in any window', () => {
    const rows = rowsOf(makeRecordFile(), '2022');

    expect(rows.map(({ id }) => id).slice(0, 4)).toEqual([
      rowOf.series('series'),
      rowOf.series('growth'),
      rowOf.lane('minister'),
      rowOf.lane('company'),
    ]);
    expect(rows.map(({ marks }) => marks.map(({ ids }) => ids)).slice(0, 3)).toEqual([
      [['late']],
      [['double']],
      [['meeting']],
    ]);
    expect(rows[0]?.all.map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('has the marks of a row from left to right', () => {
    fc.assert(
      fc.property(anyDrawing(), ({ drawing, plot }) => {
        for (const { marks } of navRows(drawing, plot)) {
          const places = marks.map(({ x }) => x);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('has every mark of the drawing in one row, and every date of a row in order', () => {
    fc.assert(
      fc.property(anyDrawing(), ({ drawing, plot }) => {
        const rows = navRows(drawing, plot);
        const drawn = [
          ...(drawing.plot?.marks ?? []).map(({ items }) => items.map(({ id }) => id)),
          ...drawing.lanes.flatMap(({ marks }) => marks.map(({ events }) => events.map(({ id }) => id))),
        ];
        const held = rows.flatMap(({ marks }) => marks.map(({ ids }) => ids));
        const text = (some: readonly (readonly string[])[]) => some.map((ids) => ids.join(' ')).toSorted();
        expect(text(held)).toEqual(text(drawn));
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        for (const { all } of rows) {
          const starts = all.map(({ date }) => date.from);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('knows of each the time at which the window shows it', () => {
    fc.assert(
      fc.property(anyDrawing(), ({ drawing, plot, window }) => {
        const rows = navRows(drawing, plot);
        const held = new Set(rows.flatMap(({ marks }) => marks.flatMap(({ ids }) => ids)));
        for (const { id, date } of rows.flatMap(({ all }) => all)) {
          expect([id, held.has(id)]).toEqual([id, date.from < window.until && date.until > window.from]);
        }
      }),
    );
  });

  it('has a claim of growth at the number that it starts from, where it is drawn', () => {
    const growth = (id: string, asOf: string) =>
      makeFigure({
        id,
        metric: 'growth',
        series: 'growth',
        unit: 'multiplier',
        growth: { of: 'users' },
        asOf,
      });
    const rows = rowsOf(
      {
        metrics: [makeMetric({ id: 'growth', unit: 'multiplier' })],
        series: [makeSeries({ id: 'growth', metric: 'growth' })],
        figures: [makeFigure({ id: 'base', asOf: '2015' }), growth('double', '2022-10')],
      },
      '2015',
    );
    const [row] = rows.filter(({ id }) => id === rowOf.series('growth'));

    expect(row?.all).toEqual([{ id: 'double', date: readDate('2015') }]);
  });
});
