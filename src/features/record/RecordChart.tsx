import type { RecordPlot as Plot } from '../../story/record.ts';
import type { Story } from '../../story/story.ts';
import type { FigureId, SeriesId } from '../../story/storySchema.ts';
import type { TimeSpan } from '../../story/timeAxis.ts';
import { RecordPlot } from './RecordPlot.tsx';
import { plotTitle } from './plotTitle.ts';
import styles from './RecordChart.module.css';
import { words } from '../../ui/words.ts';
import { SeriesKey } from './SeriesKey.tsx';

interface Props {
  readonly story: Story;
  readonly plots: readonly Plot[];
  readonly window: TimeSpan;
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
  readonly onOpen: (id: FigureId) => void;
}

/** The plots of a metric group under one time axis: what differs in unit or place never shares a value axis. */
export function RecordChart({ story, plots, window, seriesIndex, onOpen }: Props) {
  return plots.map((plot) => {
    const title = plotTitle(story, plot);
    return (
      <section key={`${plot.unit} ${plot.place}`} className={styles.plot}>
        <h3 className={styles.title}>
          {title} <span className={styles.unit}>{words.record.axis[plot.unit]}</span>
        </h3>
        <RecordPlot
          story={story}
          plot={plot}
          title={title}
          window={window}
          seriesIndex={seriesIndex}
          onOpen={onOpen}
        />
        <SeriesKey story={story} plot={plot} seriesIndex={seriesIndex} />
      </section>
    );
  });
}
