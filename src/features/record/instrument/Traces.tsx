import type { RecordMark } from '../../../story/record.ts';
import { isSeen, reachOf, type PlotDrawing } from './plotDrawing.ts';
import styles from './Traces.module.css';

interface Props {
  readonly marks: readonly RecordMark[];
  readonly drawing: PlotDrawing;
}

/** What the filter leaves out: that something stands here, and no more. One path, however many there are. */
export function Traces({ marks, drawing: { scale, values } }: Props) {
  const dots = marks
    .filter(({ claim }) => isSeen(claim, scale))
    .map(({ claim }) => {
      const { from, until } = reachOf(claim, scale);
      return `M${Math.round((from + until) / 2)} ${Math.round(values.y(claim.first.value))}h0`;
    });
  return <path d={[...new Set(dots)].join('')} className={styles.traces} aria-hidden="true" />;
}
