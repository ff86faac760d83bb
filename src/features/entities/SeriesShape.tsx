import { seriesStyle } from '../../ui/markShapes.ts';
import styles from './SeriesShape.module.css';

/** The mark of a series beside its name; the name says the same. */
export function SeriesShape({ index }: { readonly index: number }) {
  const { shape, colour } = seriesStyle(index);
  return (
    <svg viewBox="-8 -8 16 16" width={14} height={14} aria-hidden="true" className={styles.shape}>
      <path d={shape} style={{ fill: colour }} />
    </svg>
  );
}
