import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectFacts } from '../../src/story/filter.ts';
import { selectTimeline } from '../../src/story/timeline.ts';
import { selectRows, type TimelineFolding } from '../../src/story/timelineRows.ts';
import { anyFilter } from '../support/anyFilter.ts';
import { bundledStory, makeEvent, makeFilter, makeStory } from '../support/makeStory.ts';

const NONE: ReadonlySet<string> = new Set();
const DATES = {
  before: '2021-03',
  early: '2022-01-05',
  soon: '2022-05',
  meeting: '2022-09-28',
  reply: '2022-09-30',
  late: '2022-12',
};

/** The rows of a made story, in short: what begins with each, and whether its entry is shown. */
function rowsOf(folding: TimelineFolding) {
  const events = Object.entries(DATES).map(([id, date]) => makeEvent({ id, date }));
  const story = makeStory({ events, leadEvent: 'meeting' });
  const years = selectTimeline(story, selectFacts(story, makeFilter()), 'oldest');
  return selectRows(story, years, folding).map(({ id, position, year, stretch, entry }) => ({
    id,
    position,
    shown: entry !== undefined,
    ...(year && { year: year.year, count: year.count }),
    ...(stretch && { stretch: stretch.count }),
  }));
}

describe(selectRows, () => {
  it('leaves unfolded what happened about the lead event, and a row for all else', () => {
    expect(rowsOf({ open: 'lead', turned: NONE })).toEqual([
      { id: 'before', position: 1, shown: false, year: 2021, count: 1 },
      { id: 'early', position: 2, shown: false, year: 2022, count: 5, stretch: 2 },
      { id: 'meeting', position: 4, shown: true },
      { id: 'reply', position: 5, shown: true },
      { id: 'late', position: 6, shown: false, stretch: 1 },
    ]);
  });

  it('opens a stretch that was turned, under its heading', () => {
    expect(rowsOf({ open: 'lead', turned: new Set(['lead: from early']) }).slice(1, 4)).toEqual([
      { id: 'early', position: 2, shown: true, year: 2022, count: 5, stretch: 2 },
      { id: 'soon', position: 3, shown: true },
      { id: 'meeting', position: 4, shown: true },
    ]);
  });

  it('folds a year that was turned into one row', () => {
    expect(rowsOf({ open: 'all', turned: new Set(['all: year 2022']) })).toEqual([
      { id: 'before', position: 1, shown: true, year: 2021, count: 1 },
      { id: 'early', position: 2, shown: false, year: 2022, count: 5 },
    ]);
  });

  it('does not fold under a filter what was folded without one', () => {
    const rows = rowsOf({ open: 'all', turned: new Set(['lead: year 2022']) });

    expect(rows.filter(({ shown }) => !shown)).toEqual([]);
  });

  const story = bundledStory();
  const timelines = fc
    .tuple(anyFilter(story), fc.constantFrom('oldest' as const, 'newest' as const))
    .map(([filter, order]) => selectTimeline(story, selectFacts(story, filter), order));

  it('has, all open, each entry once, in order, at its place', () => {
    fc.assert(
      fc.property(timelines, (years) => {
        const rows = selectRows(story, years, { open: 'all', turned: NONE });
        expect(rows.map(({ entry }) => entry)).toEqual(years.flatMap(({ entries }) => entries));
        expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index + 1));
      }),
    );
  });

  it('heads each year once, with its count, whatever is folded', () => {
    fc.assert(
      fc.property(
        timelines,
        fc.constantFrom('all' as const, 'lead' as const),
        fc.nat(),
        (years, open, seed) => {
          const all = selectRows(story, years, { open, turned: NONE });
          const folds = all.flatMap(({ year, stretch }) => [year?.id ?? [], stretch?.id ?? []].flat());
          const turned = new Set(folds.filter((_, index) => (seed >> (index % 30)) % 2 === 1));
          const rows = selectRows(story, years, { open, turned });

          expect(rows.flatMap(({ year }) => (year ? [year.entries] : []))).toEqual(
            years.map(({ entries }) => entries),
          );
          const places = rows.map(({ position }) => position);
          expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
        },
      ),
    );
  });
});
