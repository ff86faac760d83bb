/** What a mark stands for when it holds several facts: their time, and the list that it opens. */
import type { TimeSpan } from '../../../story/date.ts';
import type { Lane, LaneMark } from '../../../story/lanes.ts';
import type { PlacedMark } from '../../../story/markLayout.ts';
import type { NumberStyle } from '../../../story/numberStyle.ts';
import type { RecordMark, RecordPlot } from '../../../story/record.ts';
import type { FactRef, Story } from '../../../story/story.ts';
import { formatClaim } from '../../../ui/formatClaim.ts';
import { formatDate } from '../../../ui/formatDate.ts';
import { laterWords } from '../../../ui/laterWords.ts';
import type { GatheredItem } from './Gathered.tsx';
import { labelOfEvents } from './LaneRow.tsx';
import { labelOfClaims } from './markWords.ts';
import { placedBy, type DrawnClaim } from './plotDrawing.ts';

export interface GatheredFacts {
  readonly title: string;
  readonly span: TimeSpan;
  readonly items: readonly GatheredItem[];
}

type Open = (fact: FactRef) => void;

/** A mark that holds several facts. */
export type GatheringMark = PlacedMark<DrawnClaim> | LaneMark;

/** What the record shows now, and in which words. */
interface Shown {
  readonly story: Story;
  readonly plot: RecordPlot | undefined;
  readonly lanes: readonly Lane[];
  readonly numbers: NumberStyle;
  readonly onOpen: Open;
}

/** What a mark has gathered; nothing where the record no longer has all of it. */
export function gatheredIn({ lanes, ...shown }: Shown, mark: GatheringMark): GatheredFacts | undefined {
  if ('items' in mark) return gatheredClaims(shown, mark);
  const isIn = ({ events }: Lane) => holdsAll(events, mark.events);
  return lanes.some(isIn) ? gatheredEvents(mark, shown.onOpen) : undefined;
}

function gatheredClaims(
  { story, plot, numbers, onOpen }: Omit<Shown, 'lanes'>,
  mark: PlacedMark<DrawnClaim>,
): GatheredFacts | undefined {
  if (
    !plot ||
    !holdsAll(
      marksOf(plot),
      mark.items.map((item) => item.mark),
    )
  )
    return undefined;
  return {
    title: labelOfClaims(story, mark, plot, numbers),
    span: spanOfClaims(mark),
    items: mark.items.map(({ id, mark: { claim } }) => ({
      id,
      content: formatClaim(story, claim, numbers),
      onOpen: () => onOpen({ kind: 'figure', id: claim.first.id }),
    })),
  };
}

function marksOf({ marks, growth }: RecordPlot): readonly RecordMark[] {
  return [...marks, ...growth.map(({ mark }) => mark)];
}

function gatheredEvents(mark: LaneMark, onOpen: Open): GatheredFacts {
  return {
    title: labelOfEvents(mark),
    span: spanOfEvents(mark),
    items: mark.events.map(({ id, date, headline }) => ({
      id,
      content: laterWords.record.event(formatDate(date), headline),
      onOpen: () => onOpen({ kind: 'event', id }),
    })),
  };
}

function holdsAll<Item>(items: readonly Item[], some: readonly Item[]): boolean {
  const all = new Set(items);
  return some.every((item) => all.has(item));
}

/** From the first instant that any of them may mean to the last: a window in which all of them stand. */
export function spanOfClaims({ items }: PlacedMark<DrawnClaim>): TimeSpan {
  return hull(items.map((item) => placedBy(item).first.asOf));
}

export function spanOfEvents({ events }: LaneMark): TimeSpan {
  return hull(events.map(({ date }) => date));
}

function hull(dates: readonly TimeSpan[]): TimeSpan {
  return {
    from: Math.min(...dates.map(({ from }) => from)),
    until: Math.max(...dates.map(({ until }) => until)),
  };
}
