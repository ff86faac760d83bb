import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOf,
  firstPlace,
  navigate,
  placeNow,
  xOf,
  type NavPlace,
  type NavRow,
} from '../../../../src/features/record/instrument/navigate.ts';
import { navRows } from '../../../../src/features/record/instrument/navRows.ts';
import { readDate } from '../../../../src/story/date.ts';
import { anyDrawing, type DrawnRecord } from '../bundledRecord.ts';

const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'];

/** A row of what happened on dates, by its marks in the window: `row('a', { 100: ['2021'] }, ['2020', '2021'])`. */
function row(
  id: string,
  marks: Readonly<Record<number, readonly string[]>>,
  dates: readonly string[],
): NavRow {
  return {
    id,
    marks: Object.entries(marks).map(([x, ids]) => ({ x: Number(x), ids })),
    all: dates.map((date) => ({ id: date, date: readDate(date) })),
  };
}

function at(id: string, date: string): NavPlace {
  return { row: id, id: date };
}

/** The window shows 2020 to 2022; two of the first row stand in one mark, and nothing of the empty row is seen. */
const WINDOW = readDate('2020/2022');
const ROWS = [
  row('first', { 10: ['2020'], 200: ['2021', '2021-02'], 300: ['2022-05'] }, [
    '2018',
    '2019',
    '2020',
    '2021',
    '2021-02',
    '2022-05',
    '2024',
  ]),
  row('empty', {}, ['2016', '2025']),
  row('last', { 190: ['2021-01-05'], 280: ['2022-01', '2022-02'] }, ['2021-01-05', '2022-01', '2022-02']),
];

describe(navigate, () => {
  it.each([
    ['ArrowRight', '2020', '2021'],
    ['ArrowRight', '2021', '2022-05'],
    ['ArrowLeft', '2022-05', '2021'],
    ['ArrowLeft', '2021', '2020'],
  ])('goes on %s from %s to %s of the same row', (key, from, to) => {
    expect(navigate(ROWS, WINDOW, at('first', from), key)).toEqual(at('first', to));
  });

  it('goes on from a mark whichever of those it has gathered was reached', () => {
    for (const from of ['2021', '2021-02']) {
      expect(navigate(ROWS, WINDOW, at('first', from), 'ArrowRight')).toEqual(at('first', '2022-05'));
      expect(navigate(ROWS, WINDOW, at('first', from), 'ArrowLeft')).toEqual(at('first', '2020'));
    }
  });

  it('goes on to what lies outside the window, the next first', () => {
    expect(navigate(ROWS, WINDOW, at('first', '2022-05'), 'ArrowRight')).toEqual(at('first', '2024'));
    expect(navigate(ROWS, WINDOW, at('first', '2020'), 'ArrowLeft')).toEqual(at('first', '2019'));
  });

  it('stays where a row has no more', () => {
    expect(navigate(ROWS, WINDOW, at('last', '2022-01'), 'ArrowRight')).toBeUndefined();
    expect(navigate(ROWS, WINDOW, at('last', '2021-01-05'), 'ArrowLeft')).toBeUndefined();
  });

  it('leaves the window past a long date that stands after a short one inside it', () => {
    // In the order of dates the year comes first; on the axis its middle comes last.
    const rows = [row('row', { 50: ['2020-02'], 180: ['2020'] }, ['2019', '2020', '2020-02', '2021'])];
    const window = readDate('2020');

    expect(navigate(rows, window, at('row', '2020'), 'ArrowRight')).toEqual(at('row', '2021'));
    expect(navigate(rows, window, at('row', '2020-02'), 'ArrowLeft')).toEqual(at('row', '2019'));
  });

  it('leaves the window past what stands in a mark of another row', () => {
    const rows = [
      row('row', { 50: ['2020-02'] }, ['2019', '2020-02', '2020-06', '2021']),
      row('other', { 120: ['2020-05', '2020-06'] }, ['2020-05']),
    ];

    expect(navigate(rows, readDate('2020'), at('row', '2020-02'), 'ArrowRight')).toEqual(at('row', '2021'));
  });

  it('does not go back for an earlier date that ended before the window', () => {
    const rows = [row('row', { 20: ['2015/2022'] }, ['2015/2022', '2018', '2024'])];
    const window = readDate('2020/2022');

    expect(navigate(rows, window, at('row', '2015/2022'), 'ArrowRight')).toEqual(at('row', '2024'));
    expect(navigate(rows, window, at('row', '2015/2022'), 'ArrowLeft')).toEqual(at('row', '2018'));
  });

  it('goes across to the mark that is nearest in time, past rows of which nothing is seen', () => {
    expect(navigate(ROWS, WINDOW, at('first', '2021-02'), 'ArrowDown')).toEqual(at('last', '2021-01-05'));
    expect(navigate(ROWS, WINDOW, at('first', '2022-05'), 'ArrowDown')).toEqual(at('last', '2022-01'));
    expect(navigate(ROWS, WINDOW, at('last', '2022-02'), 'ArrowUp')).toEqual(at('first', '2022-05'));
    expect(navigate(ROWS, WINDOW, at('first', '2020'), 'ArrowUp')).toBeUndefined();
    expect(navigate(ROWS, WINDOW, at('last', '2022-02'), 'ArrowDown')).toBeUndefined();
  });

  it('goes to the first and the last of the row, inside the window or not', () => {
    expect(navigate(ROWS, WINDOW, at('first', '2021'), 'Home')).toEqual(at('first', '2018'));
    expect(navigate(ROWS, WINDOW, at('first', '2021'), 'End')).toEqual(at('first', '2024'));
    expect(navigate(ROWS, WINDOW, at('last', '2022-01'), 'End')).toEqual(at('last', '2022-02'));
  });

  it.each(['Tab', 'Enter', ' ', 'Escape', 'PageDown', 'a', 'arrowright'])('leaves %j to the page', (key) => {
    expect(navigate(ROWS, WINDOW, at('first', '2021'), key)).toBeUndefined();
  });

  /** Every mark of the bundled story’s record, in any window of time. */
  function check(judge: (rows: readonly NavRow[], place: NavPlace, drawn: DrawnRecord) => void): void {
    fc.assert(
      fc.property(anyDrawing(), (drawn) => {
        const rows = navRows(drawn.drawing, drawn.plot);
        for (const { id: row, marks } of rows) {
          for (const { ids } of marks) for (const id of ids) judge(rows, { row, id }, drawn);
        }
      }),
      { numRuns: 40 },
    );
  }

  it('leads only to what the rows have, and says when that was', () => {
    check((rows, place, { window }) => {
      for (const key of KEYS) {
        const next = navigate(rows, window, place, key);
        if (!next) continue;
        const there = rows.find(({ id }) => id === next.row);
        const known = [
          ...(there?.all ?? []),
          ...(there?.marks ?? []).flatMap(({ ids }) => ids.map((id) => ({ id }))),
        ];
        expect(known.map(({ id }) => id)).toContain(next.id);
        if (!placeNow(rows, next)) expect(dateOf(rows, next)).toBeDefined();
      }
    });
  });

  it('right and then left returns to the mark, and left and then right', () => {
    check((rows, place, { window }) => {
      const x = xOf(rows, place);
      for (const [there, back] of [
        ['ArrowRight', 'ArrowLeft'],
        ['ArrowLeft', 'ArrowRight'],
      ] as const) {
        const next = navigate(rows, window, place, there);
        if (!next || xOf(rows, next) === undefined) continue;
        const returned = navigate(rows, window, next, back);
        expect(returned && xOf(rows, returned)).toBe(x);
      }
    });
  });

  it('right goes on in time, through the window and out of it, until the row ends', () => {
    check((rows, place, { window }) => {
      const next = navigate(rows, window, place, 'ArrowRight');
      const own = rows.find(({ id }) => id === place.row);
      const later = (own?.all ?? []).filter(({ date }) => date.from >= window.until);
      const [x, nextX] = [xOf(rows, place), next && xOf(rows, next)];
      if (nextX !== undefined) expect(nextX).toBeGreaterThanOrEqual(x ?? Infinity);
      else expect(next?.id).toBe(later[0]?.id);
    });
  });

  it('left goes back in time, through the window and out of it, until the row begins', () => {
    check((rows, place, { window }) => {
      const next = navigate(rows, window, place, 'ArrowLeft');
      const own = rows.find(({ id }) => id === place.row);
      const earlier = (own?.all ?? []).filter(({ date }) => date.until <= window.from);
      const [x, nextX] = [xOf(rows, place), next && xOf(rows, next)];
      if (nextX !== undefined) expect(nextX).toBeLessThanOrEqual(x ?? -Infinity);
      else expect(next?.id).toBe(earlier.at(-1)?.id);
    });
  });
});

describe(placeNow, () => {
  it('is where the place was, as long as the window shows it', () => {
    expect(placeNow(ROWS, at('first', '2021-02'))).toEqual(at('first', '2021-02'));
    expect(placeNow(ROWS, at('first', '2024'))).toBeUndefined();
    expect(placeNow(ROWS, undefined)).toBeUndefined();
  });

  it('is in another row when a mark of that row has gathered it', () => {
    const rows = [row('row', {}, ['2020']), row('other', { 10: ['2019', '2020'] }, ['2019'])];

    expect(placeNow(rows, at('row', '2020'))).toEqual(at('other', '2020'));
  });
});

describe(firstPlace, () => {
  it('is the first mark of the first row that has one', () => {
    expect(firstPlace(ROWS)).toEqual(at('first', '2020'));
    expect(firstPlace(ROWS.slice(1))).toEqual(at('last', '2021-01-05'));
    expect(firstPlace(ROWS.slice(1, 2))).toBeUndefined();
  });
});

describe(xOf, () => {
  it('is where the mark stands that holds the place', () => {
    expect(xOf(ROWS, at('first', '2021-02'))).toBe(200);
    expect(xOf(ROWS, at('first', '2024'))).toBeUndefined();
    expect(xOf(ROWS, at('nowhere', '2021'))).toBeUndefined();
  });
});

describe(dateOf, () => {
  it('is known inside the window and outside it', () => {
    expect(dateOf(ROWS, at('first', '2021'))).toEqual(readDate('2021'));
    expect(dateOf(ROWS, at('empty', '2025'))).toEqual(readDate('2025'));
    expect(dateOf(ROWS, at('first', '2025'))).toBeUndefined();
  });
});
