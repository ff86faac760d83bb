/** The events of the record: a lane for each entity that matters, a mark for each event or gathering of events. */
import { DAY } from './calendar.ts';
import { compareDates } from './date.ts';
import type { Selection } from './filter.ts';
import { groupBy } from './groupBy.ts';
import { remembered } from './remembered.ts';
import { lookUp, type Entity, type Story, type StoryEvent } from './story.ts';
import type { EntityId } from './storySchema.ts';
import type { TimeScale } from './timeAxis.ts';

/** Lanes that stand without being asked for; chosen entities add theirs. */
const LANES_UNASKED = 5;

export interface Lane {
  readonly entity: Entity;
  /** Events that name the entity or its parts and that the filter leaves at any time, in order of time. */
  readonly events: readonly StoryEvent[];
  /** Such events that the filter leaves out: they stay as a faint trace. */
  readonly traces: readonly StoryEvent[];
}

/** Lanes for the chosen entities, then the story’s lead, then the most named; parts run in the lane of the whole. */
export function selectLanes(story: Story, { atAnyTime }: Selection): readonly Lane[] {
  return lanesOf(story)(atAnyTime);
}

/** The period changes none of it. */
const lanesOf = remembered((story: Story) =>
  remembered(({ filter: { entities: chosen }, has }: Selection): readonly Lane[] =>
    laneEntities(story, chosen).map((id) => {
      const all = story.eventsInTime.filter((event) => lookUp(story.namedBy, event).has(id));
      return {
        entity: lookUp(story.entityById, id),
        events: all.filter(has),
        traces: all.filter((event) => !has(event)),
      };
    }),
  ),
);

function laneEntities(story: Story, chosen: readonly EntityId[]): readonly EntityId[] {
  const lanes = [...chosen];
  const covered = (id: EntityId) =>
    lanes.some((lane) => lane === id || (story.partsOfEntity.get(lane) ?? []).includes(id));
  const parts = new Set([...story.partsOfEntity.values()].flat());
  const wholes = story.entitiesByEvents.filter(({ id }) => !parts.has(id));
  for (const id of [...story.leadEntities, ...wholes.map((ranked) => ranked.id)]) {
    if (lanes.length >= Math.max(LANES_UNASKED, chosen.length)) break;
    if (!covered(id)) lanes.push(id);
  }
  return lanes;
}

export interface LaneMark {
  /** In pixels from the start of the axis. */
  readonly left: number;
  readonly width: number;
  /** One event, or several whose marks would cover each other. */
  readonly events: readonly StoryEvent[];
}

/** Marks that stand side by side. */
export interface LaneRow {
  /** Points are too short to be seen as long at this scale; bars are as long as their date. */
  readonly kind: 'point' | 'bar';
  readonly marks: readonly LaneMark[];
}

/** The least room a mark takes, in pixels: what a finger can hit (WCAG 2.2, 2.5.8). */
const MARK_ROOM = 24;

/**
 * Lays the events of a lane out in rows: points, then bars of days, of months and of more, so that a long date never
 * swallows a short one. Inside a row marks that would overlap are gathered; every event that meets the window is in
 * exactly one mark, in order of time.
 */
export function layOutLane(events: readonly StoryEvent[], scale: TimeScale): readonly LaneRow[] {
  const seen = events.filter(({ date }) => date.until > scale.from && date.from < scale.until);
  const rows = groupBy(seen, ({ date }) => (lengthOf(date, scale) > MARK_ROOM ? durationClass(date) : 0));
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([row, own]) => ({ kind: row === 0 ? 'point' : 'bar', marks: gather(own, scale) }));
}

/** 1 for a day or less, 2 for a month or less, 3 for more. */
function durationClass({ from, until }: StoryEvent['date']): number {
  if (until - from <= DAY) return 1;
  return until - from <= 31 * DAY ? 2 : 3;
}

function lengthOf(date: StoryEvent['date'], scale: TimeScale): number {
  return scale.x(Math.min(date.until, scale.until)) - scale.x(Math.max(date.from, scale.from));
}

/** What a mark gathers while marks are laid out: one list grows, since a lane may hold thousands of events. */
interface Gathering {
  readonly events: StoryEvent[];
  readonly from: number;
  readonly until: number;
}

function gather(events: readonly StoryEvent[], scale: TimeScale): LaneMark[] {
  const gathered: Gathering[] = [];
  for (const event of events.toSorted((a, b) => compareDates(a.date, b.date))) {
    const from = Math.max(event.date.from, scale.from);
    let next: Gathering = { events: [event], from, until: Math.min(event.date.until, scale.until) };
    for (let last = gathered.at(-1); last && overlap(last, next, scale); last = gathered.at(-1)) {
      gathered.pop();
      for (const one of next.events) last.events.push(one);
      next = {
        events: last.events,
        from: Math.min(last.from, next.from),
        until: Math.max(last.until, next.until),
      };
    }
    gathered.push(next);
  }
  return gathered.map((one) => ({ ...placeOf(one, scale), events: one.events }));
}

/** Neighbouring days touch; a hair’s breadth of rounding is no overlap. */
function overlap(earlier: Gathering, later: Gathering, scale: TimeScale): boolean {
  const { left, width } = placeOf(earlier, scale);
  return left + width > placeOf(later, scale).left + 0.01;
}

/** From the first to the last instant of its events, about their middle where that is too narrow. */
function placeOf({ from, until }: Gathering, scale: TimeScale): Pick<LaneMark, 'left' | 'width'> {
  const width = Math.max(scale.x(until) - scale.x(from), Math.min(MARK_ROOM, scale.width));
  const middle = (scale.x(from) + scale.x(until)) / 2;
  return { left: Math.min(Math.max(middle - width / 2, 0), scale.width - width), width };
}
