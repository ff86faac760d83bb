/** What a mark stands for when it holds several facts: their time, and the list that it opens. */
import type { LaneMark } from '../../story/lanes.ts';
import type { PlacedMark } from '../../story/markLayout.ts';
import type { NumberStyle } from '../../story/numberStyle.ts';
import type { RecordPlot } from '../../story/record.ts';
import type { FactRef, Story } from '../../story/story.ts';
import type { TimeSpan } from '../../story/timeAxis.ts';
import { formatClaim } from '../../ui/formatClaim.ts';
import { formatDate } from '../../ui/formatDate.ts';
import { words } from '../../ui/words.ts';
import type { GatheredItem } from './Gathered.tsx';
import { labelOf as labelOfEvents } from './LaneRow.tsx';
import { labelOf as labelOfClaims } from './markWords.ts';
import type { DrawnClaim } from './plotDrawing.ts';

export interface GatheredFacts {
  readonly title: string;
  readonly span: TimeSpan;
  readonly items: readonly GatheredItem[];
}

type Open = (fact: FactRef) => void;

export function gatheredClaims(
  story: Story,
  mark: PlacedMark<DrawnClaim>,
  plot: RecordPlot | undefined,
  numbers: NumberStyle,
  onOpen: Open,
): GatheredFacts {
  return {
    title: plot ? labelOfClaims(story, mark, plot, numbers) : '',
    span: spanOfClaims(mark),
    items: mark.items.map(({ id, mark: { claim } }) => ({
      id,
      content: formatClaim(story, claim, numbers),
      onOpen: () => onOpen({ kind: 'figure', id: claim.first.id }),
    })),
  };
}

export function gatheredEvents(mark: LaneMark, onOpen: Open): GatheredFacts {
  return {
    title: labelOfEvents(mark),
    span: spanOfEvents(mark),
    items: mark.events.map(({ id, date, headline }) => ({
      id,
      content: words.record.event(formatDate(date), headline),
      onOpen: () => onOpen({ kind: 'event', id }),
    })),
  };
}

/** From the first instant that any of them may mean to the last. */
export function spanOfClaims({ items }: PlacedMark<DrawnClaim>): TimeSpan {
  return hull(items.map(({ mark }) => mark.claim.first.asOf));
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
