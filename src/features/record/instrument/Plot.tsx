import { useId } from 'react';
import type { RecordOptions, RecordPlot } from '../../../story/record.ts';
import type { Story, Unit } from '../../../story/story.ts';
import type { SeriesId } from '../../../story/storySchema.ts';
import { formatTick } from '../../../ui/formatAmount.ts';
import { useNumberStyle } from '../../../ui/useNumberStyle.ts';
import { PlotBars } from './PlotBars.tsx';
import { PlotLines } from './PlotLines.tsx';
import { PlotMarks } from './PlotMarks.tsx';
import type { PlotDrawing } from './plotDrawing.ts';
import { PlotRises } from './PlotRises.tsx';
import { Population } from './Population.tsx';
import styles from './Plot.module.css';
import { SeriesLabels } from './SeriesLabels.tsx';
import { SPACE } from './space.ts';
import { Traces } from './Traces.tsx';

interface Props extends Pick<Parameters<typeof PlotMarks>[0], 'focus' | 'onOpen' | 'onPoint'> {
  readonly story: Story;
  readonly plot: RecordPlot;
  readonly drawing: PlotDrawing;
  readonly options: Pick<RecordOptions, 'traces' | 'population'>;
  readonly moments: readonly number[];
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
}

/** One value axis over time: a mark for each claim, and lines only where a series may be joined. */
export function Plot({ story, plot, drawing, options, moments, seriesIndex, ...rest }: Props) {
  const { scale, values, height, marks } = drawing;
  const clip = useId();
  return (
    <>
      <clipPath id={clip}>
        <rect x={0} y={-SPACE.above} width={scale.width} height={height + SPACE.above} />
      </clipPath>
      <g aria-hidden="true">
        {values.ticks.map((value) => (
          <g key={value} className={styles.tick} style={{ transform: `translateY(${values.y(value)}px)` }}>
            <path d={`M0 0H${scale.width}`} className={value === 0 ? styles.zero : styles.gridline} />
            <ValueLabel value={value} unit={plot.unit} />
          </g>
        ))}
      </g>
      <g clipPath={`url(#${clip})`}>
        {options.population && <Population claims={plot.population} drawing={drawing} />}
        {options.traces === 'shown' && <Traces marks={plot.traces} drawing={drawing} />}
        <PlotLines plot={plot} drawing={drawing} seriesIndex={seriesIndex} />
        <PlotBars marks={marks} seriesIndex={seriesIndex} />
        <PlotRises marks={marks} drawing={drawing} />
      </g>
      <SeriesLabels story={story} plot={plot} drawing={drawing} moments={moments} seriesIndex={seriesIndex} />
      <PlotMarks story={story} plot={plot} marks={marks} seriesIndex={seriesIndex} {...rest} />
    </>
  );
}

interface LabelProps {
  readonly value: number;
  readonly unit: Unit;
}

/** Before the line of its value. */
export function ValueLabel({ value, unit }: LabelProps) {
  const numbers = useNumberStyle();
  return (
    <text x={-8} y={4} className={styles.value}>
      {formatTick(value, unit, numbers)}
    </text>
  );
}
