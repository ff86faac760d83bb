import type { Claim } from '../../../story/story.ts';
import { laterWords } from '../../../ui/laterWords.ts';
import type { PlotDrawing } from './plotDrawing.ts';
import styles from './Population.module.css';

interface Props {
  /** By date. */
  readonly claims: readonly Claim[];
  readonly drawing: PlotDrawing;
}

/** The population as last reported, from each report until the next: steps, since between reports nothing is known. */
export function Population({ claims, drawing: { scale, values } }: Props) {
  const points = claims.map(({ first }) => ({
    x: Math.max(scale.x(first.asOf.from), 0),
    y: values.y(first.value),
  }));
  const [first] = points;
  const last = points.findLast(({ x }) => x < scale.width) ?? first;
  if (!first || !last) return null;
  const steps = points.map(({ x, y }) => `H${x}V${y}`).join('');
  return (
    <g aria-hidden="true">
      <path d={`M${first.x} ${first.y}${steps}H${Math.max(scale.width, last.x)}`} className={styles.line} />
      <text x={scale.width - 4} y={last.y - 6} className={styles.label}>
        {laterWords.record.population}
      </text>
    </g>
  );
}
