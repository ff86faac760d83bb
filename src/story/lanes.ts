/** The events of the record: a lane for each entity that matters, a mark for each event or gathering of events. */
import { DAY } from './calendar.ts';
import { compareDates } from './date.ts';
import type { Selection } from './filter.ts';
import { lookUp, type Entity, type Story, type StoryEvent } from './story.ts';
import type { EntityId } from './storySchema.ts';
import type { TimeScale } from './timeAxis.ts';

/** Lanes that stand without being asked for; chosen entities add theirs. */
const LANES_UNASKED = 5;

export interface Lane {
  readonly entity: Entity;
  readonly chosen: boolean;
  /** Events that name the entity or its parts and that the filter leaves at any time, in order of time. */
  readonly events: readonly StoryEvent[];
  /** Such events that the filter leaves out: they stay as a faint trace. */
  readonly traces: readonly StoryEvent[];
}

/** Lanes for the chosen entities, then the story’s lead, then the most named; parts run in the lane of the whole. */
export function selectLanes(story: Story, selection: Selection): readonly Lane[] {
  const { entities: chosen } = selection.filter;
  return laneEntities(story, chosen).map((id) => {
    const all = story.eventsInTime.filter((event) => lookUp(story.namedBy, event).has(id));
    return {
      entity: lookUp(story.entityById, id),
      chosen: chosen.includes(id),
      events: all.filter(selection.hasAtAnyTime),
      traces: all.filter((event) => !selection.hasAtAnyTime(event)),
    };
  });
}

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
  const rows = new Map<number, StoryEvent[]>();
  for (const event of events) {
    const { date } = event;
    if (date.until <= scale.from || date.from >= scale.until) continue;
    const row = lengthOf(date, scale) > MARK_ROOM ? durationClass(date) : 0;
    rows.set(row, [...(rows.get(row) ?? []), event]);
  }
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

function gather(events: readonly StoryEvent[], scale: TimeScale): LaneMark[] {
  const marks: LaneMark[] = [];
  for (const event of events.toSorted((a, b) => compareDates(a.date, b.date))) {
    let mark = markOf([event], scale);
    for (let last = marks.at(-1); last && overlap(last, mark); last = marks.at(-1)) {
      marks.pop();
      mark = markOf([...last.events, ...mark.events], scale);
    }
    marks.push(mark);
  }
  return marks;
}

/** Neighbouring days touch; a hair’s breadth of rounding is no overlap. */
function overlap(earlier: LaneMark, later: LaneMark): boolean {
  return earlier.left + earlier.width > later.left + 0.01;
}

/** From the first to the last instant of its events, about their middle where that is too narrow. */
function markOf(events: readonly StoryEvent[], scale: TimeScale): LaneMark {
  const from = Math.min(...events.map(({ date }) => Math.max(date.from, scale.from)));
  const until = Math.max(...events.map(({ date }) => Math.min(date.until, scale.until)));
  const width = Math.max(scale.x(until) - scale.x(from), Math.min(MARK_ROOM, scale.width));
  const middle = (scale.x(from) + scale.x(until)) / 2;
  const left = Math.min(Math.max(middle - width / 2, 0), scale.width - width);
  return { left, width, events };
}
