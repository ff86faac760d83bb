import { drawLabels, type PlotLabels } from './labelDrawing.ts';
import styles from './SeriesLabels.module.css';

/** The names of series and of growth claims, where they stand. */
export function SeriesLabels(props: PlotLabels) {
  return drawLabels(props).map(({ id, text, colour, x, y }) => (
    <text
      key={id}
      aria-hidden="true"
      className={styles.label}
      style={{ transform: `translate(${x}px, ${y}px)`, fill: colour }}
    >
      {text}
    </text>
  ));
}
