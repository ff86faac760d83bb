import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/story/calendar.ts';
import { compareDates, readDate } from '../../src/story/date.ts';
import { selectFacts } from '../../src/story/filter.ts';
import { layOutLane, selectLanes, type Lane, type LaneRow } from '../../src/story/lanes.ts';
import { lookUp, type StoryEvent } from '../../src/story/story.ts';
import type { EventId } from '../../src/story/storySchema.ts';
import { timeScale, windowOf, type TimeScale } from '../../src/story/timeAxis.ts';
import { anyFilter, anyPeriod } from '../support/anyFilter.ts';
import {
  bundledStory,
  makeEntity,
  makeEvent,
  makeFilter,
  makeRelation,
  makeStory,
  type StoryJson,
} from '../support/makeStory.ts';

function lanes(overrides: Partial<StoryJson>, filter = makeFilter()): readonly Lane[] {
  const story = makeStory(overrides);
  return selectLanes(story, selectFacts(story, filter));
}

function names(of: readonly Lane[]): string[] {
  return of.map(({ entity }) => entity.id);
}

function ids(events: readonly StoryEvent[]): string[] {
  return events.map(({ id }) => id);
}

describe(selectLanes, () => {
  // f is named most, a least; the company only leads.
  const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
  const many: Partial<StoryJson> = {
    entities: letters.map((id) => makeEntity({ id })),
    events: letters.map((id, index) =>
      makeEvent({ id: `event-${id}`, entities: [id, ...letters.slice(index + 1)] }),
    ),
  };

  it('has five unasked: the lead of the story, then the most named', () => {
    expect(names(lanes(many))).toEqual(['minister', 'company', 'f', 'e', 'd']);
  });

  it('has the chosen first, in the order chosen, and the lead after them', () => {
    const found = lanes(many, makeFilter({ entities: ['a', 'f', 'company'] }));

    expect(names(found)).toEqual(['a', 'f', 'company', 'minister', 'e']);
  });

  it('has a lane for each of the chosen, however many, and then no other', () => {
    expect(names(lanes(many, makeFilter({ entities: letters })))).toEqual(letters);
  });

  it('orders by the whole story, so that lanes stay where they are under a filter', () => {
    expect(names(lanes(many, makeFilter({ words: 'event-a' })))).toEqual(names(lanes(many)));
  });

  describe('with an entity that is part of another', () => {
    const parted: Partial<StoryJson> = {
      entities: [makeEntity({ id: 'app' }), makeEntity({ id: 'button' })],
      relations: [
        makeRelation({ id: 'of', from: 'app', to: 'company', type: 'part-of' }),
        makeRelation({ id: 'in', from: 'button', to: 'app', type: 'part-of' }),
      ],
      events: [
        makeEvent({ id: 'launch', entities: ['app'] }),
        makeEvent({ id: 'press', entities: ['button'] }),
        makeEvent({ id: 'meeting', entities: ['minister'] }),
      ],
    };

    it('runs the part in the lane of the whole', () => {
      const found = lanes(parted);

      expect(names(found)).toEqual(['minister', 'company', 'country']);
      expect(ids(found[1]?.events ?? [])).toEqual(['launch', 'press']);
    });

    it('runs it so too where the story names the whole only through the part', () => {
      const found = lanes({
        entities: ['wing', 'house', 'other'].map((id) => makeEntity({ id })),
        relations: [makeRelation({ id: 'of', from: 'wing', to: 'house', type: 'part-of' })],
        events: [makeEvent({ id: 'opening', entities: ['wing'] })],
      });

      expect(names(found)).toEqual(['minister', 'company', 'house', 'country', 'other']);
    });

    it('gives the part a lane of its own when it is chosen', () => {
      const found = lanes(parted, makeFilter({ entities: ['app'] }));

      expect(names(found)).toEqual(['app', 'minister', 'company', 'country']);
      expect(ids(found[0]?.events ?? [])).toEqual(['launch', 'press']);
    });
  });

  it('has the events in order of time, at any time, and what else the filter leaves out as traces', () => {
    const events = [
      makeEvent({ id: 'late', date: '2023', summary: 'Agreed.' }),
      makeEvent({ id: 'open', date: '../2023', summary: 'Agreed.' }),
      makeEvent({ id: 'early', date: '2021-05' }),
      makeEvent({ id: 'day', date: '2021-05-01' }),
      makeEvent({ id: 'of-another', date: '2021', entities: ['company'] }),
    ];
    const all = lanes({ events });
    const [minister] = lanes({ events }, makeFilter({ period: '2022', words: 'agreed' }));

    expect(ids(all[0]?.events ?? [])).toEqual(['open', 'day', 'early', 'late']);
    expect(all[0]?.traces).toEqual([]);
    expect(ids(minister?.events ?? [])).toEqual(['open', 'late']);
    expect(ids(minister?.traces ?? [])).toEqual(['day', 'early']);
  });

  it('splits the events that name an entity into those left and traces, under any filter', () => {
    const story = bundledStory();

    fc.assert(
      fc.property(anyFilter(story), (filter) => {
        const selection = selectFacts(story, filter);
        const found = selectLanes(story, selection);
        const entities = found.map(({ entity }) => entity.id);
        expect(entities.slice(0, filter.entities.length)).toEqual(filter.entities);
        expect(new Set(entities).size).toBe(entities.length);
        expect(found).toHaveLength(Math.max(5, filter.entities.length));
        for (const { entity, events, traces } of found) {
          const own = story.events.filter((event) => lookUp(story.namedBy, event).has(entity.id));
          expect(ids(events).toSorted()).toEqual(ids(own.filter(selection.atAnyTime.has)).toSorted());
          expect(ids(traces).toSorted()).toEqual(
            ids(own.filter((event) => !selection.atAnyTime.has(event))).toSorted(),
          );
          for (const some of [events, traces]) {
            expect(some).toEqual(some.toSorted((a, b) => compareDates(a.date, b.date)));
          }
        }
        // What is not asked for has no lane beside that of its whole.
        const doubled = found.filter(
          ({ entity }) =>
            !filter.entities.includes(entity.id) &&
            entities.some((id) => (story.partsOfEntity.get(id) ?? []).includes(entity.id)),
        );
        expect(names(doubled)).toEqual([]);
      }),
    );
  });
});

const twoDigits = (number: number) => String(number).padStart(2, '0');
const anyDay = fc
  .tuple(
    fc.integer({ min: 2019, max: 2024 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map(twoDigits).join('-'));
/** A date as precise as a day, a month or a year, with or without a qualifier. */
const anyEnd = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10), fc.constantFrom('', '', '~', '?', '%'))
  .map(([day, length, mark]) => day.slice(0, length) + mark);
/** Dates of every kind near one another, many of them alike. */
const anyDate = fc.oneof(
  { weight: 4, arbitrary: anyEnd },
  { weight: 3, arbitrary: fc.constantFrom('2022-09-28', '2022-09-29', '2022-09', '2022-09-26/2022-10-14') },
  { weight: 1, arbitrary: anyDay.map((day) => `${day}T10:30+03:00`) },
  { weight: 1, arbitrary: anyEnd.map((end) => `${end}/..`) },
  { weight: 1, arbitrary: anyEnd.map((end) => `../${end}`) },
  {
    weight: 2,
    arbitrary: fc.tuple(anyEnd, anyEnd).map((ends) => ends.toSorted().join('/')),
  },
);
const anyEvents = fc.array(anyDate, { maxLength: 30 }).map(eventsOn);
const anyScale = fc
  .tuple(
    fc.oneof(
      anyPeriod,
      anyDay.map(readDate),
      fc.tuple(anyDay, anyDay).map((ends) => readDate(ends.toSorted().join('/'))),
    ),
    fc.integer({ min: 1, max: 2000 }),
  )
  .map(([period, width]) => timeScale(windowOf(period, readDate('2019/2024')), width));

const meeting = lookUp(makeStory().eventById, 'meeting' as EventId);

function eventsOn(dates: readonly string[]): readonly StoryEvent[] {
  return dates.map((date, index) => ({
    ...meeting,
    id: `event-${index}` as EventId,
    date: readDate(date),
  }));
}

function scaleOf(period: string, width: number): TimeScale {
  return timeScale(readDate(period), width);
}

/** `['point', ['2022'], ['2023', '2023']]` for a row of two marks. */
function dates(rows: readonly LaneRow[]) {
  return rows.map(({ kind, marks }) => [
    kind,
    ...marks.map(({ events }) => events.map(({ date }) => date.edtf)),
  ]);
}

/** The part of a date that lies in the window, in pixels. */
function extent({ date }: StoryEvent, scale: TimeScale): { start: number; end: number } {
  return {
    start: scale.x(Math.max(date.from, scale.from)),
    end: scale.x(Math.min(date.until, scale.until)),
  };
}

describe(layOutLane, () => {
  /** Any events on any scale, laid out. */
  function check(
    judge: (rows: readonly LaneRow[], scale: TimeScale, events: readonly StoryEvent[]) => void,
  ): void {
    fc.assert(
      fc.property(anyEvents, anyScale, (events, scale) => judge(layOutLane(events, scale), scale, events)),
      { numRuns: 300 },
    );
  }

  it('has every event that meets the window in exactly one mark, and no other', () => {
    check((rows, { from, until }, events) => {
      const drawn = rows.flatMap(({ marks }) => marks.flatMap((mark) => ids(mark.events)));
      const met = events.filter(({ date }) => date.from < until && date.until > from);
      expect(drawn.toSorted()).toEqual(ids(met).toSorted());
      expect(rows.flatMap(({ marks }) => marks.filter((mark) => mark.events.length === 0))).toEqual([]);
      expect(rows.filter(({ marks }) => marks.length === 0)).toEqual([]);
    });
  });

  it('lets no two marks of a row overlap', () => {
    check((rows) => {
      for (const { marks } of rows) {
        for (const [index, { left }] of marks.entries()) {
          const before = marks[index - 1];
          if (before) expect(left).toBeGreaterThanOrEqual(before.left + before.width - 0.01);
        }
      }
    });
  });

  it('keeps every mark on the axis, and wide enough to be hit', () => {
    check((rows, { width }) => {
      for (const mark of rows.flatMap(({ marks }) => marks)) {
        expect(mark.left).toBeGreaterThan(-0.01);
        expect(mark.left + mark.width).toBeLessThan(width + 0.01);
        expect(mark.width).toBeGreaterThanOrEqual(Math.min(24, width));
      }
    });
  });

  it('draws a bar as long as its date, and a point over its date', () => {
    check((rows, scale) => {
      for (const { kind, marks } of rows) {
        for (const { left, width, events } of marks) {
          const extents = events.map((event) => extent(event, scale));
          const start = Math.min(...extents.map((one) => one.start));
          const end = Math.max(...extents.map((one) => one.end));
          if (kind === 'bar' || end - start > 24) {
            expect(left).toBeCloseTo(start, 3);
            expect(width).toBeCloseTo(end - start, 3);
          } else {
            expect(left).toBeLessThan(start + 0.01);
            expect(left + width).toBeGreaterThan(end - 0.01);
            // In the middle, but for the ends of the axis.
            const shift = left + width / 2 - (start + end) / 2;
            if (left > 0.01 && left + width < scale.width - 0.01) expect(shift).toBeCloseTo(0, 3);
          }
        }
      }
    });
  });

  it('has points first, then bars of days, of months and of more, each in a row of its own', () => {
    check((rows, scale) => {
      const gradesOfRows = rows.map(({ kind, marks }) => {
        const events = marks.flatMap((mark) => mark.events);
        const lengths = events.map((event) => extent(event, scale).end - extent(event, scale).start);
        expect(lengths.filter((length) => length > 24)).toHaveLength(kind === 'bar' ? lengths.length : 0);
        if (kind === 'point') return 0;
        const days = events.map(({ date }) => (date.until - date.from) / DAY);
        const grades = new Set(days.map((length) => (length <= 1 ? 1 : length <= 31 ? 2 : 3)));
        expect(grades.size).toBe(1);
        return [...grades][0];
      });
      for (const [index, grade] of gradesOfRows.entries()) {
        expect(grade).toBeGreaterThan(gradesOfRows[index - 1] ?? -1);
      }
    });
  });

  it('goes by time, whatever the order of what it is given, and keeps that among equal dates', () => {
    fc.assert(
      fc.property(
        anyEvents,
        anyScale,
        fc.infiniteStream(fc.double({ noNaN: true })),
        (events, scale, dice) => {
          const rows = layOutLane(events, scale);
          for (const { marks } of rows) {
            const inRow = marks.flatMap((mark) => mark.events);
            const place = (event: StoryEvent) => events.indexOf(event);
            expect(ids(inRow)).toEqual(
              ids(inRow.toSorted((a, b) => compareDates(a.date, b.date) || place(a) - place(b))),
            );
          }
          const shuffled = events
            .map((event) => ({ event, by: dice.next().value }))
            .toSorted((a, b) => a.by - b.by)
            .map(({ event }) => event);
          const again = layOutLane(shuffled, scale);
          expect(dates(again)).toEqual(dates(rows));
          const places = (some: readonly LaneRow[]) =>
            some.flatMap(({ marks }) => marks.map(({ left, width }) => [left, width]));
          expect(places(again)).toEqual(places(rows));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gathers what is less than a mark apart, and nothing else', () => {
    // A hundred pixels a year: a mark is some 88 days.
    const scale = scaleOf('2020/2024', 500);
    const events = eventsOn(['2022-09-28', '2020-03-01', '2022-09-28', '2022-11-15', '2023-06']);

    expect(dates(layOutLane(events, scale))).toEqual([
      ['point', ['2020-03-01'], ['2022-09-28', '2022-09-28', '2022-11-15'], ['2023-06']],
    ]);
  });

  it('gathers one after the other, as long as the next begins inside what is gathered', () => {
    // A pixel a day: each is 12 days from the next, and the first two are far from the last.
    const near = ['2022-02-01', '2022-02-13', '2022-02-25', '2022-03-09'];

    expect(dates(layOutLane(eventsOn([...near, '2022-04-15']), scaleOf('2022', 365)))).toEqual([
      ['point', near, ['2022-04-15']],
    ]);
  });

  it('never lets a long date swallow the short ones inside it', () => {
    const scale = scaleOf('2022-09/2022-10', 3000);
    const events = eventsOn([
      '2022',
      '2022-09',
      '2022-09-28',
      '2022-09-28T10:30+03:00',
      '2022-09-29',
      '2022-10',
    ]);

    expect(dates(layOutLane(events, scale))).toEqual([
      ['point', ['2022-09-28T10:30+03:00']],
      ['bar', ['2022-09-28'], ['2022-09-29']],
      ['bar', ['2022-09'], ['2022-10']],
      ['bar', ['2022']],
    ]);
  });

  it('draws an open or qualified date as far as the window goes, and as it is written', () => {
    const scale = scaleOf('2020/2022', 1096);
    const [bars] = layOutLane(eventsOn(['2021/..']), scale);
    const [before] = layOutLane(eventsOn(['../2020~']), scale);
    const [month] = layOutLane(eventsOn(['2021-01?']), scale);

    expect(bars).toMatchObject({ kind: 'bar', marks: [{ left: 366, width: 730 }] });
    expect(before).toMatchObject({ kind: 'bar', marks: [{ left: 0, width: 366 }] });
    expect(month).toMatchObject({ kind: 'bar', marks: [{ left: 366, width: 31 }] });
    expect(layOutLane(eventsOn(['2023/..', '../2019']), scale)).toEqual([]);
  });

  it('lays the events of the bundled story out as they are, at the widths of the page', () => {
    const story = bundledStory();
    const rows = layOutLane(story.events, scaleOf('2010/2026', 300));

    expect(rows.map(({ kind }) => kind)).toEqual(['point']);
    expect(rows.flatMap(({ marks }) => marks.flatMap(({ events }) => events))).toHaveLength(
      story.events.length,
    );
  });
});
