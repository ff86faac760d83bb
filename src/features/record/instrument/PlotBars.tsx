import { MARK_SIZE, type PlacedMark } from '../../../story/markLayout.ts';
import type { SeriesId } from '../../../story/storySchema.ts';
import { seriesStyle } from '../../../ui/markShapes.ts';
import styles from './PlotBars.module.css';
import type { DrawnClaim } from './plotDrawing.ts';
import { rounded } from './rounded.ts';

/** From this width on, in pixels, a date that is no day is drawn as a bar. */
export const NARROWEST_BAR = 6;
/** A mark is drawn where it belongs, but for what a hair’s breadth can’t show. */
const UNSEEN_SHIFT = 1;

interface Props {
  readonly marks: readonly PlacedMark<DrawnClaim>[];
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
}

/** Behind the marks: how far their dates and ranges reach, and where a mark belongs that was moved aside. */
export function PlotBars({ marks, seriesIndex }: Props) {
  return (
    <g aria-hidden="true">
      {marks.map((mark) => {
        const { colour } = seriesStyle(seriesIndex.get(mark.items[0].mark.series.id) ?? 0);
        return <Reach key={mark.items[0].id} mark={mark} colour={colour} />;
      })}
    </g>
  );
}

function Reach({
  mark: { items, x, y },
  colour,
}: {
  readonly mark: PlacedMark<DrawnClaim>;
  readonly colour: string;
}) {
  const from = Math.min(...items.map((item) => item.from));
  const until = Math.max(...items.map((item) => item.until));
  const top = Math.min(...items.map((item) => item.top));
  const bottom = Math.max(...items.map((item) => item.bottom));
  const [first, second] = items;
  if (second) return <Box from={from} until={until} top={top} bottom={bottom} kind="gathered" />;
  if (first.rise) return null;
  const isLong = until - from >= NARROWEST_BAR;
  const isRange = bottom - top >= 2;
  if (isLong || isRange) {
    return (
      <Box
        from={isLong ? from : x - 3}
        until={isLong ? until : x + 3}
        top={isRange ? top : first.y - 2}
        bottom={isRange ? bottom : first.y + 2}
        kind="claim"
        colour={colour}
      />
    );
  }
  const home = { x: (from + until) / 2, y: first.y };
  return Math.hypot(home.x - x, home.y - y) > UNSEEN_SHIFT ? (
    <path
      d={`M${rounded(home.x)} ${rounded(home.y)}L${rounded(x)} ${rounded(y)}`}
      className={styles.leader}
    />
  ) : null;
}

interface BoxProps {
  readonly from: number;
  readonly until: number;
  readonly top: number;
  readonly bottom: number;
  readonly kind: 'claim' | 'gathered';
  readonly colour?: string;
}

/** A gathering that is no larger than its own mark needs no box around it. */
function Box({ from, until, top, bottom, kind, colour = 'var(--ink-soft)' }: BoxProps) {
  if (kind === 'gathered' && until - from < MARK_SIZE && bottom - top < MARK_SIZE) return null;
  return (
    <rect
      className={styles.box}
      data-kind={kind}
      x={rounded(from)}
      y={rounded(top)}
      width={rounded(until - from)}
      height={rounded(Math.max(bottom - top, 1))}
      rx={2}
      style={{ color: colour }}
    />
  );
}
