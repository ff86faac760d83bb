import { lazy, Suspense, useRef } from 'react';
import type { RecordPlot as Plot } from '../../story/record.ts';
import type { Story } from '../../story/story.ts';
import type { FigureId, SeriesId } from '../../story/storySchema.ts';
import { timeScale, type TimeSpan } from '../../story/timeAxis.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { words } from '../../ui/words.ts';
import { ComingPlot } from './ComingPlot.tsx';
import styles from './OtherPlots.module.css';
import { plotTitle } from './plotTitle.ts';
import { SPACE } from './space.ts';

const RecordPlot = lazy(async () => ({ default: (await import('./RecordPlot.tsx')).RecordPlot }));

const INITIAL_WIDTH = 800;

interface Props {
  readonly story: Story;
  readonly plots: readonly Plot[];
  readonly window: TimeSpan;
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
  readonly onOpen: (id: FigureId) => void;
}

/** What the group counts in other units or places: it never shares a value axis, so it stands apart, folded. */
export function OtherPlots({ story, plots, ...rest }: Props) {
  return plots.map((plot) => {
    const title = plotTitle(story, plot);
    return (
      <details key={`${plot.unit} ${plot.place}`} className={styles.plot}>
        <summary className={styles.summary}>{words.record.otherPlot(title, plot.marks.length)}</summary>
        <ErrorBoundary part={words.record.chart}>
          <Suspense fallback={<ComingPlot story={story} plot={plot} />}>
            <Measured story={story} plot={plot} title={title} {...rest} />
          </Suspense>
        </ErrorBoundary>
      </details>
    );
  });
}

interface MeasuredProps extends Omit<Props, 'plots'> {
  readonly plot: Plot;
  readonly title: string;
}

function Measured({ window, ...props }: MeasuredProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, INITIAL_WIDTH);
  const scale = timeScale(window, Math.max(width - SPACE.before - SPACE.after, 1));
  return (
    <div ref={frame} dir="ltr">
      <RecordPlot {...props} scale={scale} width={width} axis="shown" />
    </div>
  );
}
