import type { RecordPlot } from '../../story/record.ts';
import type { Story } from '../../story/story.ts';
import type { SeriesId } from '../../story/storySchema.ts';
import { isolate } from '../../ui/isolate.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { seriesStyle } from '../../ui/markShapes.ts';
import styles from './SeriesKey.module.css';
import { seriesName } from './instrument/seriesName.ts';

interface Props {
  readonly story: Story;
  readonly plots: readonly RecordPlot[];
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
}

/** Each kind of count with its shape, how it is founded, and where and why its line stops. */
export function SeriesKey({ story, plots, seriesIndex }: Props) {
  // A series whose figures have two units stands in two plots.
  const all = [...new Set(plots.flatMap((plot) => plot.series))];
  return (
    <details className={styles.key}>
      <summary className={styles.summary}>{laterWords.record.key(all.length)}</summary>
      <dl className={styles.list}>
        {all.map((series) => {
          const { shape, colour } = seriesStyle(seriesIndex.get(series.id) ?? 0);
          return (
            <div key={series.id}>
              <dt className={styles.name}>
                <svg viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
                  <path d={shape} style={{ fill: colour }} />
                </svg>
                <bdi>{seriesName(story, all, series)}</bdi>
              </dt>
              <dd className={styles.method}>
                <bdi>{series.method}</bdi>
                {series.breaks.map(({ after, why }) => (
                  <p key={after}>
                    {laterWords.record.breakTitle}: {isolate(why)}
                  </p>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
