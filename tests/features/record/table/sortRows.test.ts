import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows } from '../../../../src/features/record/table/sortRows.ts';
import { selectFacts } from '../../../../src/story/filter.ts';
import { selectRecord, SORT_COLUMNS, type RecordMark, type Sort } from '../../../../src/story/record.ts';
import type { Story } from '../../../../src/story/story.ts';
import { formatSpeakers, formatSubject } from '../../../../src/ui/formatClaim.ts';
import {
  bundledStory,
  makeFigure,
  makeFilter,
  makeSource,
  makeStory,
  type StoryJson,
} from '../../../support/makeStory.ts';

/** What the rows of a column are compared by. */
const CELLS: Readonly<Record<Sort['by'], (story: Story, mark: RecordMark) => number | string>> = {
  asOf: (_, { claim }) => claim.first.asOf.from,
  amount: (_, { claim }) => claim.first.value,
  subject: (story, { claim }) => formatSubject(story, claim),
  who: (story, { claim }) => formatSpeakers(story, claim.first.saidBy),
  reports: (_, { claim }) => claim.reports.length,
  grade: (_, { claim }) => claim.first.grade,
};

function rowsOf(story: Story, group = story.groups[0]): readonly RecordMark[] {
  if (!group) throw new Error('The story has no group');
  return selectRecord(story, selectFacts(story, makeFilter()), group.id).rows;
}

/** The ids of a story’s claims in the order of a column. */
function sorted(file: Partial<StoryJson>, by: Sort['by'], direction: Sort['direction'] = 'ascending') {
  const story = makeStory(file);
  return sortRows(story, rowsOf(story), { by, direction }).map(({ claim }) => claim.first.id);
}

describe(sortRows, () => {
  const file: Partial<StoryJson> = {
    sources: [makeSource({ id: 'daily' })],
    figures: [
      makeFigure({ id: 'b', asOf: '2020', value: 9, grade: 'C', saidBy: [{ entity: 'minister' }] }),
      makeFigure({ id: 'c', asOf: '2021', value: 100, grade: 'A', saidBy: [{ entity: 'company' }] }),
      makeFigure({ id: 'a', asOf: '2022', value: 20, grade: 'B', saidBy: [{ entity: 'minister' }] }),
      makeFigure({ id: 'repeat', repeats: 'a', citation: { source: 'daily' } }),
    ],
  };

  it.each<[Sort['by'], Sort['direction'], string]>([
    ['asOf', 'ascending', 'b c a'],
    ['asOf', 'descending', 'a c b'],
    ['amount', 'ascending', 'b a c'],
    ['amount', 'descending', 'c a b'],
    ['who', 'ascending', 'c b a'],
    ['who', 'descending', 'b a c'],
    ['reports', 'ascending', 'b c a'],
    ['reports', 'descending', 'a b c'],
    ['grade', 'ascending', 'c a b'],
    ['grade', 'descending', 'b a c'],
    ['subject', 'descending', 'b c a'],
  ])('by %s, %s: %s', (by, direction, order) => {
    expect(sorted(file, by, direction)).toEqual(order.split(' '));
  });

  const story = bundledStory();
  const anyRows = fc.constantFrom(...story.groups).map((group) => rowsOf(story, group));

  /** The rows of any group of the bundled story by any column, up and down. */
  function check(
    judge: (
      up: readonly RecordMark[],
      down: readonly RecordMark[],
      rows: readonly RecordMark[],
      by: Sort['by'],
    ) => void,
  ) {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...SORT_COLUMNS), (rows, by) => {
        const [up, down] = (['ascending', 'descending'] as const).map((direction) =>
          sortRows(story, rows, { by, direction }),
        );
        judge(up ?? [], down ?? [], rows, by);
      }),
    );
  }

  it('has every row once, whatever the order', () => {
    check((up, down, rows) => {
      for (const some of [up, down]) {
        expect(some).toHaveLength(rows.length);
        expect(new Set(some)).toEqual(new Set(rows));
      }
    });
  });

  it('is the other way round when descending, and keeps equals by date in both', () => {
    check((up, down, rows, by) => {
      const cells = (some: readonly RecordMark[]) => some.map((mark) => CELLS[by](story, mark));
      expect(cells(down)).toEqual(cells(up).toReversed());
      for (const some of [up, down]) {
        for (const [index, mark] of some.entries()) {
          const next = some[index + 1];
          if (!next || CELLS[by](story, mark) !== CELLS[by](story, next)) continue;
          expect(rows.indexOf(mark)).toBeLessThan(rows.indexOf(next));
        }
      }
    });
  });

  it('never falls along an ascending column', () => {
    check((up, _, __, by) => {
      for (const [index, mark] of up.entries()) {
        const [cell, next] = [CELLS[by](story, mark), up[index + 1]];
        if (!next) continue;
        const after = CELLS[by](story, next);
        if (typeof cell === 'number') expect(cell).toBeLessThanOrEqual(Number(after));
        else expect(cell.localeCompare(String(after), 'en')).toBeLessThanOrEqual(0);
      }
    });
  });
});
