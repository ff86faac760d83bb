import type { GrowthSeries, UserGrowth } from '../../story/userGrowth.ts';
import { laterWords } from '../../ui/laterWords.ts';
import styles from './GrowthKey.module.css';
import { SeriesShape } from './SeriesShape.tsx';

/** How many kinds of count are named beside the chart; the list names all. */
const NAMED = 4;

/** Who counted: the kinds of count that stand out, each with its mark, and the signs that occur. */
export function GrowthKey({ growth: { series, metrics } }: { readonly growth: UserGrowth }) {
  const named = series.toSorted(byProminence).slice(0, NAMED);
  const marks = series.flatMap((one) => one.marks);
  const [main] = metrics;
  // The sentence above names the main metric, so that only the others have to be told apart.
  const nameOf = ({ series: { label }, metric }: GrowthSeries) =>
    metric === main?.metric ? label : laterWords.growth.kind(label, metric.label);
  return (
    <ul aria-label={laterWords.growth.key} className={styles.key}>
      {named.map((one) => (
        <li key={one.series.id} className={styles.kind}>
          <SeriesShape index={one.index} /> {nameOf(one)}
        </li>
      ))}
      {series.length > NAMED && <li>{laterWords.growth.moreKinds(series.length - NAMED)}</li>}
      {marks.some(({ claim }) => claim.first.grade === 'C') && <li>{laterWords.growth.weak}</li>}
      {marks.some(({ disputed }) => disputed) && <li>{laterWords.growth.disputed}</li>}
    </ul>
  );
}

/** Lines catch the eye first, then what has most marks. */
function byProminence(a: GrowthSeries, b: GrowthSeries): number {
  return b.lines.length - a.lines.length || b.marks.length - a.marks.length;
}
