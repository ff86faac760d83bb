import { useId } from 'react';
import type { PlacedMark } from '../../story/markLayout.ts';
import type { DrawnClaim, PlotDrawing } from './plotDrawing.ts';
import styles from './PlotRises.module.css';

interface Props {
  readonly marks: readonly PlacedMark<DrawnClaim>[];
  readonly drawing: PlotDrawing;
}

/**
 * Claims of growth: from the number they speak of towards its multiple, fading, since nobody gave a date for its end.
 * A faint level shows the multiple to later numbers.
 */
export function PlotRises({ marks, drawing }: Props) {
  const rising = marks.flatMap(({ items, x, y }) =>
    items.flatMap(({ id, rise }) => (rise ? [{ id, rise, x, y }] : [])),
  );
  return (
    <g aria-hidden="true">
      {rising.map(({ id, rise, x, y }) => {
        const level = drawing.values.y(rise.growth.target);
        return (
          <g key={id} className={styles.rise}>
            <Fading
              from={rise}
              to={{ x, y }}
              d={`M${rise.x} ${rise.y - 4}L${x} ${y}L${rise.x} ${rise.y + 4}Z`}
            />
            {level >= 0 && <path d={`M${x} ${level}H${drawing.scale.width}`} className={styles.level} />}
          </g>
        );
      })}
    </g>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function Fading({ from, to, d }: { readonly from: Point; readonly to: Point; readonly d: string }) {
  const id = useId();
  return (
    <>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
        <stop offset="0" className={styles.start} />
        <stop offset="1" className={styles.end} />
      </linearGradient>
      <path d={d} fill={`url(#${id})`} />
    </>
  );
}
