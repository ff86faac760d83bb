import { useId } from 'react';
import type { PlacedMark } from '../../../story/markLayout.ts';
import type { DrawnClaim, PlotDrawing } from './plotDrawing.ts';
import { rounded } from './rounded.ts';
import styles from './PlotRises.module.css';

interface Props {
  readonly marks: readonly PlacedMark<DrawnClaim>[];
  readonly drawing: PlotDrawing;
}

/**
 * Claims of growth: from the number they speak of towards its multiple, fading, since nobody gave a date for its end.
 * A faint level shows the multiple to later numbers. Those that are gathered with others have no ray of their own.
 */
export function PlotRises({ marks, drawing: { scale, values } }: Props) {
  const id = useId();
  const rising = marks.flatMap(({ items: [{ id: key, rise }, ...others], x, y }) =>
    rise && others.length === 0 ? [{ key, rise, x, y }] : [],
  );
  if (rising.length === 0) return null;
  const levels = rising
    .map(({ rise, x }) => ({ x, y: values.y(rise.growth.target) }))
    .filter(({ y }) => y >= 0);
  return (
    <g aria-hidden="true" className={styles.rises}>
      <Fading id={`${id}-onward`} from={0} to={1} />
      <Fading id={`${id}-back`} from={1} to={0} />
      {rising.map(({ key, rise, x, y }) => (
        <path key={key} d={rayPath(rise, { x, y })} fill={`url(#${id}-${x >= rise.x ? 'onward' : 'back'})`} />
      ))}
      <path
        d={levels.map(({ x, y }) => `M${rounded(x)} ${rounded(y)}H${rounded(scale.width)}`).join('')}
        className={styles.level}
      />
    </g>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** To a point, from where the number stands that it speaks of. */
function rayPath(from: Point, to: Point): string {
  const [x, top, bottom] = [rounded(from.x), rounded(from.y - 4), rounded(from.y + 4)];
  return `M${x} ${top}L${rounded(to.x)} ${rounded(to.y)}L${x} ${bottom}Z`;
}

interface FadingProps {
  readonly id: string;
  /** Across the ray: 0 is its left edge. */
  readonly from: number;
  readonly to: number;
}

function Fading({ id, from, to }: FadingProps) {
  return (
    <linearGradient id={id} x1={from} y1={1} x2={to} y2={0}>
      <stop offset="0" className={styles.start} />
      <stop offset="1" className={styles.end} />
    </linearGradient>
  );
}
