import type { RecordMark } from '../../story/record.ts';
import type { FigureId } from '../../story/storySchema.ts';
import { seriesStyle } from '../../ui/markShapes.ts';
import styles from './GrowthMark.module.css';

/** From this width on, in pixels, a date that is no day is drawn as a bar. */
const NARROWEST_BAR = 10;
const LOWEST_BAR = 2;

interface Props {
  readonly seriesIndex: number;
  readonly pointed: FigureId | undefined;
  /** The rest is given by Recharts, which repeats this element for each point. */
  readonly cx?: number;
  readonly cy?: number;
  readonly mark?: RecordMark;
  /** In pixels: how far its date reaches, and how far its range. */
  readonly reach?: number;
  readonly rise?: number;
}

/** One claim: its shape and colour say who counts, its bars of what month or year, and up to which number. */
export function GrowthMark({ seriesIndex, pointed, cx, cy, mark, reach = 0, rise = 0 }: Props) {
  if (cx === undefined || cy === undefined || !mark) return null;
  const { id, grade } = mark.claim.first;
  const { shape, colour } = seriesStyle(seriesIndex);
  const dated = reach >= NARROWEST_BAR;
  const ranged = rise >= LOWEST_BAR;
  return (
    <g className={styles.mark} style={{ color: colour }} data-weak={grade === 'C' || undefined}>
      <circle cx={cx} cy={cy} r={8} className={styles.reach} data-pointed={pointed === id || undefined} />
      {dated && <path d={`M${cx - reach / 2} ${cy}h${reach}`} className={styles.bar} />}
      {ranged && <path d={`M${cx} ${cy}v${-rise}`} className={styles.bar} />}
      <g transform={`translate(${cx} ${cy})`}>
        {mark.disputed && <circle r={6.5} className={styles.disputed} />}
        <path d={shape} transform="scale(0.7)" className={styles.shape} />
      </g>
    </g>
  );
}
