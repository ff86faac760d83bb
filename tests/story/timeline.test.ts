import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectFacts, type Filter } from '../../src/story/filter.ts';
import { selectTimeline, wholeTimeline, type Order, type TimelineEntry } from '../../src/story/timeline.ts';
import { anyFilter } from '../support/anyFilter.ts';
import {
  bundledStory,
  makeDisagreement,
  makeEvent,
  makeFilter,
  makeSource,
  makeStory,
  type StoryJson,
} from '../support/makeStory.ts';

type Events = StoryJson['events'];

function timeline(events: Events, filter = makeFilter(), order: Order = 'oldest') {
  const story = makeStory({ events });
  return selectTimeline(story, selectFacts(story, filter), order);
}

function entries(...options: Parameters<typeof timeline>): TimelineEntry[] {
  return timeline(...options).flatMap((year) => year.entries);
}

/** The ids of entries, each followed by those of its parts in brackets. */
function outline(list: readonly TimelineEntry[]): string {
  return list.map(({ event, parts }) => event.id + (parts.length > 0 ? `(${outline(parts)})` : '')).join(' ');
}

const MEETING: Events = [
  makeEvent({ id: 'answer', partOf: 'meeting', date: '2022-09-29', entities: ['company'] }),
  makeEvent({ id: 'request', partOf: 'meeting', date: '2022-09-28', entities: ['minister'] }),
  makeEvent({ id: 'meeting', date: '2022-09-28', entities: ['minister'] }),
  makeEvent({ id: 'later', date: '2022-12', entities: ['minister'] }),
];

describe(selectTimeline, () => {
  it('has the oldest first, or the newest', () => {
    const events = ['2022-09-28', '2021', '2022-10'].map((date) => makeEvent({ id: `in-${date}`, date }));

    expect(outline(entries(events, makeFilter(), 'oldest'))).toBe('in-2021 in-2022-09-28 in-2022-10');
    expect(outline(entries(events, makeFilter(), 'newest'))).toBe('in-2022-10 in-2022-09-28 in-2021');
  });

  it('sets the wider of two dates that begin together after the narrower', () => {
    const events = ['2022', '2022-01', '2022-01-01'].map((date) => makeEvent({ id: `in-${date}`, date }));

    expect(outline(entries(events))).toBe('in-2022-01-01 in-2022-01 in-2022');
  });

  it('keeps events of one date in the order of the story, and newest first is oldest first reversed', () => {
    const events = ['c', 'a', 'b'].map((id) => makeEvent({ id, date: '2022' }));

    expect(outline(entries(events))).toBe('c a b');
    expect(outline(entries(events, makeFilter(), 'newest'))).toBe('b a c');
  });

  it('stands parts under their event, first to last in either order', () => {
    expect(outline(entries(MEETING))).toBe('meeting(request answer) later');
    expect(outline(entries(MEETING, makeFilter(), 'newest'))).toBe('later meeting(request answer)');
  });

  it('is the same object for what is said the same of an event, whatever the filter', () => {
    const story = makeStory({ figures: [], events: MEETING });
    const under = (filter: Filter) =>
      selectTimeline(story, selectFacts(story, filter), 'oldest').flatMap((year) => year.entries);
    const [meeting, later] = under(makeFilter());

    expect(under(makeFilter({ entities: ['minister', 'company'] }))[0]).toBe(meeting);
    expect(under(makeFilter({ entities: ['minister'] }))[1]).toBe(later);
    expect(under(makeFilter({ entities: ['company'] }))[0]).not.toBe(meeting);
    expect(wholeTimeline(story).newest.flatMap((year) => year.entries)).toEqual([later, meeting]);
    expect(wholeTimeline(story).newest.at(-1)?.entries.at(-1)).toBe(meeting);
  });

  it('shows an event whose parts alone match as context, and tells how many parts are hidden', () => {
    const [meeting, ...others] = entries(MEETING, makeFilter({ entities: ['company'] }));

    expect(others).toEqual([]);
    expect(meeting).toMatchObject({ event: { id: 'meeting' }, matches: false, hiddenParts: 1 });
    expect(meeting?.parts).toMatchObject([{ event: { id: 'answer' }, matches: true, hiddenParts: 0 }]);
  });

  it('shows an event without its parts when none of them matches', () => {
    const [meeting] = entries(MEETING, makeFilter({ words: 'headline meeting' }));

    expect(meeting).toMatchObject({ event: { id: 'meeting' }, matches: true, parts: [], hiddenParts: 2 });
  });

  it('shows every event above one that matches', () => {
    const events = [
      makeEvent({ id: 'conference', entities: ['country'] }),
      makeEvent({ id: 'meeting', partOf: 'conference', entities: ['country'] }),
      makeEvent({ id: 'answer', partOf: 'meeting', entities: ['company'] }),
    ];

    expect(outline(entries(events, makeFilter({ entities: ['company'] })))).toBe(
      'conference(meeting(answer))',
    );
  });

  it('stands events under the year in which they begin', () => {
    const events = [
      makeEvent({ id: 'winter', date: '2021-12-30/2022-01-02' }),
      makeEvent({ id: 'autumn', date: '2022-09' }),
      makeEvent({ id: 'whole', date: '2022' }),
      makeEvent({ id: 'before', date: '../2019' }),
      makeEvent({ id: 'ancient', date: '-0500' }),
    ];

    expect(timeline(events).map(({ year, entries }) => `${year}: ${outline(entries)}`)).toEqual([
      'undefined: before',
      '-500: ancient',
      '2021: winter',
      '2022: whole autumn',
    ]);
    expect(timeline(events, makeFilter(), 'newest').map(({ year }) => year)).toEqual([
      2022,
      2021,
      -500,
      undefined,
    ]);
  });

  it('has each year once, wherever the clocks of the events stand', () => {
    const events = [
      makeEvent({ id: 'new-year-in-the-east', date: '2022-01-01T00:30+14:00' }),
      makeEvent({ id: 'old-year-in-the-west', date: '2021-12-31T20:00-12:00' }),
      makeEvent({ id: 'old-year', date: '2021-12-31' }),
    ];

    for (const order of ['oldest', 'newest'] as const) {
      const years = timeline(events, makeFilter(), order).map(({ year }) => year);
      expect(years).toEqual(order === 'oldest' ? [2021, 2022] : [2022, 2021]);
    }
  });

  it('is empty when nothing matches', () => {
    expect(timeline(MEETING, makeFilter({ words: 'nowhere' }))).toEqual([]);
  });

  it('lists each page cited once, in the order of the citations', () => {
    const story = makeStory({
      sources: [makeSource({ id: 'gazette' })],
      events: [
        makeEvent({
          id: 'meeting',
          citations: [
            { source: 'gazette', at: 'first' },
            { source: 'paper' },
            { source: 'gazette', at: 'last' },
          ],
        }),
      ],
    });
    const [year] = selectTimeline(story, selectFacts(story, makeFilter()), 'oldest');

    expect(year?.entries[0]?.sources.map(({ id }) => id)).toEqual(['gazette', 'paper']);
  });

  it('marks what is disputed', () => {
    const story = makeStory({
      events: [
        makeEvent({ id: 'meeting' }),
        makeEvent({ id: 'denial' }),
        makeEvent({ id: 'doubt', status: 'disputed' }),
      ],
      disagreements: [makeDisagreement({ id: 'when', about: ['event:denial'] })],
    });
    const [year] = selectTimeline(story, selectFacts(story, makeFilter()), 'oldest');

    expect(year?.entries.map(({ event, disputed }) => [event.id, disputed])).toEqual([
      ['meeting', false],
      ['denial', true],
      ['doubt', true],
    ]);
  });

  it('has, context apart, the events of the selection, each once, under any filter', () => {
    const story = bundledStory();

    fc.assert(
      fc.property(anyFilter(story), fc.constantFrom<Order>('oldest', 'newest'), (filter, order) => {
        const selection = selectFacts(story, filter);
        const all = withParts(selectTimeline(story, selection, order).flatMap(({ entries }) => entries));
        const matching = all.filter(({ matches }) => matches).map(({ event }) => event.id);
        expect(matching.toSorted()).toEqual(selection.events.map(({ id }) => id).toSorted());
        for (const { matches, parts } of all) expect(matches || parts.length > 0).toBe(true);
      }),
    );
  });
});

function withParts(list: readonly TimelineEntry[]): TimelineEntry[] {
  return list.flatMap((entry) => [entry, ...withParts(entry.parts)]);
}
