import { useYAxisScale } from 'recharts';
import type { KeyboardEvent } from 'react';
import type { RecordMark as Mark } from '../../story/record.ts';
import type { Story } from '../../story/story.ts';
import type { FigureId } from '../../story/storySchema.ts';
import type { TimeScale } from '../../story/timeAxis.ts';
import { formatClaim } from '../../ui/formatClaim.ts';
import { RecordMark } from './RecordMark.tsx';
import { SPACE } from './space.ts';

interface Props {
  readonly story: Story;
  readonly mark: Mark;
  readonly scale: TimeScale;
  readonly seriesIndex: number;
  /** Whether the tab key reaches it; the arrow keys go on from there. */
  readonly focusable: boolean;
  readonly onOpen: (id: FigureId) => void;
  readonly onPoint: (mark: Mark | undefined) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Puts a mark where it belongs: across by the scale that the lanes share, up by the value axis of Recharts. */
export function PlacedMark({ story, mark, scale, seriesIndex, focusable, onOpen, onPoint, onKey }: Props) {
  const toY = useYAxisScale();
  const { id, asOf, value, max } = mark.claim.first;
  const bottom = toY?.(value);
  const top = toY?.(max ?? value);
  if (bottom === undefined || top === undefined) return null;
  return (
    <RecordMark
      mark={mark}
      seriesIndex={seriesIndex}
      left={SPACE.before + scale.x(Math.max(asOf.from, scale.from))}
      right={SPACE.before + scale.x(Math.min(asOf.until, scale.until))}
      top={top}
      bottom={bottom}
      label={formatClaim(story, mark.claim)}
      focusable={focusable}
      onOpen={() => onOpen(id)}
      onPoint={() => onPoint(mark)}
      onLeave={() => onPoint(undefined)}
      onKey={onKey}
    />
  );
}
