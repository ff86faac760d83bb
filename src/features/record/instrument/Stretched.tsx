import type { ReactNode } from 'react';
import type { TimeScale } from '../../../story/timeAxis.ts';
import styles from './LazyInstrument.module.css';

interface Props {
  readonly scale: TimeScale;
  /** In pixels, as they stand and are to stand: only the width follows the page. */
  readonly top: number;
  readonly height: number;
  /** Whether what reaches beyond is drawn. */
  readonly beyond: 'shown' | 'cut';
  /** Lines and bars in pixels of the scale, no words. */
  readonly children: ReactNode;
}

/** What is drawn in pixels for one width, drawn out or together to the width that there is; lines stay as thin as they are. */
export function Stretched({ scale, top, height, beyond, children }: Props) {
  return (
    <svg
      y={top}
      height={height}
      viewBox={`0 ${top} ${scale.width} ${height}`}
      preserveAspectRatio="none"
      className={styles.stretched}
      data-beyond={beyond}
    >
      {children}
    </svg>
  );
}

/** A place on the axis as its share of the width, for what is to move along with it but not to stretch. */
export function placeIn({ width }: TimeScale, x: number): string {
  return `${Math.round((x / width) * 10_000) / 100}%`;
}
