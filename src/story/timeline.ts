/** The events in order, by year, each with its parts inside. */
import { DAY } from './calendar.ts';
import { compareDates } from './date.ts';
import type { Selection } from './filter.ts';
import { remembered } from './remembered.ts';
import { isDisputed, lookUp, type Source, type Story, type StoryEvent } from './story.ts';

export type Order = 'oldest' | 'newest';

export interface TimelineEntry {
  readonly event: StoryEvent;
  /** False for an event shown only because a part of it matches: it is context and not counted. */
  readonly matches: boolean;
  readonly disputed: boolean;
  /** The reports cited, one for each page, in the order of the citations. */
  readonly sources: readonly Source[];
  /** The parts that the filter leaves, always from first to last. */
  readonly parts: readonly TimelineEntry[];
  /** How many parts the filter leaves out. */
  readonly hiddenParts: number;
}

export interface TimelineYear {
  /** The year in which the events begin; undefined where a date has an open start. */
  readonly year: number | undefined;
  readonly entries: readonly TimelineEntry[];
}

/** What a selection needs to tell here: whether it leaves a fact. */
type Leaves = Pick<Selection, 'has'>;

/** All events of a story, as no filter leaves them out. */
export const wholeTimeline = remembered((story: Story) => ({
  oldest: selectTimeline(story, { has: () => true }, 'oldest'),
  newest: selectTimeline(story, { has: () => true }, 'newest'),
}));

/** The events that the selection leaves, under the year in which they begin. */
export function selectTimeline(story: Story, selection: Leaves, order: Order): readonly TimelineYear[] {
  const entries = story.eventsInTime
    .filter((event) => event.partOf === undefined)
    .flatMap((event) => toEntry(story, selection, event))
    .toSorted((a, b) => yearOf(a) - yearOf(b));
  if (order === 'newest') entries.reverse();

  const years: { year: number | undefined; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const year = entry.event.date.start?.year;
    const last = years.at(-1);
    if (last && last.year === year) last.entries.push(entry);
    else years.push({ year, entries: [entry] });
  }
  return years;
}

/** As its source writes it; in UTC an event of New Year may fall in the other year. */
function yearOf({ event }: TimelineEntry): number {
  return event.date.start?.year ?? Number.MIN_SAFE_INTEGER;
}

/** Of an event of which no filter leaves anything out. */
const wholeEntry = remembered((story: Story) => {
  const entryOf = remembered((event: StoryEvent): TimelineEntry => ({
    event,
    matches: true,
    disputed: isDisputed(story, event),
    sources: [...new Set(event.citations.map(({ source }) => lookUp(story.sourceById, source)))],
    parts: (story.partsOfEvent.get(event.id) ?? [])
      .map(entryOf)
      .toSorted((a, b) => compareDates(a.event.date, b.event.date)),
    hiddenParts: 0,
  }));
  return entryOf;
});

function toEntry(story: Story, selection: Leaves, event: StoryEvent): TimelineEntry[] {
  const whole = wholeEntry(story)(event);
  const parts = whole.parts.flatMap((part) => toEntry(story, selection, part.event));
  const matches = selection.has(event);
  if (!matches && parts.length === 0) return [];
  // The same object each time: what is drawn of it need not be drawn anew.
  if (matches && parts.length === whole.parts.length && parts.every((part, at) => part === whole.parts[at])) {
    return [whole];
  }
  return [{ ...whole, matches, parts, hiddenParts: whole.parts.length - parts.length }];
}

export interface Stretch {
  readonly entries: readonly TimelineEntry[];
  /** Whether it stands open unasked. */
  readonly open: boolean;
}

/** What begins no farther than this from the beginning of the lead event stands open with it. */
const NEAR = 8 * DAY;

/** A year cut into what comes before the days around the lead event, those days, and what comes after. */
export function stretchesOf(story: Story, { entries }: TimelineYear): readonly Stretch[] {
  const lead = lookUp(story.eventById, story.leadEvent).date;
  const isNear = ({ event: { date } }: TimelineEntry) => Math.abs(date.from - lead.from) <= NEAR;
  const first = entries.findIndex(isNear);
  if (first === -1) return [{ entries, open: false }];
  const last = entries.findLastIndex(isNear);
  return [
    { entries: entries.slice(0, first), open: false },
    { entries: entries.slice(first, last + 1), open: true },
    { entries: entries.slice(last + 1), open: false },
  ].filter((stretch) => stretch.entries.length > 0);
}

/** Events and parts that the filter leaves; an event shown only for its parts is not counted. */
export function countEvents(entries: readonly TimelineEntry[]): number {
  return entries.reduce((count, { matches, parts }) => count + Number(matches) + countEvents(parts), 0);
}
