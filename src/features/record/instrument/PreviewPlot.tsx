import type { TimeSpan } from '../../../story/date.ts';
import type { RecordOptions, RecordPlot } from '../../../story/record.ts';
import { indexOfSeries } from '../../../story/seriesIndex.ts';
import type { Story } from '../../../story/story.ts';
import { timeScale } from '../../../story/timeAxis.ts';
import { formatTick } from '../../../ui/formatAmount.ts';
import { drawCuts, drawLines } from './joinDrawing.ts';
import { drawLabels } from './labelDrawing.ts';
import { placeMoments } from './moments.ts';
import { drawPlot, type PlotDrawing } from './plotDrawing.ts';
import { PreviewMark, PreviewReach } from './PreviewMark.tsx';
import { momentsOf } from './storyMoments.ts';
import { seriesStyle } from '../../../ui/markShapes.ts';
import { labelledTicks } from './timeLabels.ts';

/** As the record opens. */
const OPTIONS: Pick<RecordOptions, 'scale' | 'population' | 'eventLines'> = {
  scale: 'linear',
  population: false,
  eventLines: [],
};

interface Props {
  readonly story: Story;
  readonly plot: RecordPlot;
  readonly window: TimeSpan;
  /** Of the plot alone: labels stand around it. */
  readonly width: number;
  readonly height: number;
}

/**
 * The plot of the record in a picture that knows no styles: the same layout as on the page, each look an attribute.
 * Colours stay tokens, which whoever turns it into pixels replaces.
 */
export function PreviewPlot({ story, plot, window, width, height }: Props) {
  const scale = timeScale(window, width);
  const drawing = drawPlot(plot, OPTIONS, scale, window, height);
  const moments = placeMoments(momentsOf(story, OPTIONS), scale);
  const seriesIndex = indexOfSeries(story);
  const colourOf = (id: RecordPlot['series'][number]['id']) => seriesStyle(seriesIndex.get(id) ?? 0).colour;
  const labels = drawLabels({ story, plot, drawing, moments: moments.map(({ x }) => x), seriesIndex });
  return (
    <g fontFamily="var(--sans)" fontSize={12}>
      <Axes drawing={drawing} unit={plot.unit} />
      {moments.map(({ moment, x, side, text }) => (
        <g key={moment.id} fill="var(--ink)" fontWeight={600}>
          <path d={`M${x} -14V${height}`} stroke="var(--ink)" />
          <text x={x + (side === 'before' ? -6 : 6)} y={-5} textAnchor={side === 'before' ? 'end' : 'start'}>
            {text}
          </text>
        </g>
      ))}
      {drawLines(plot, drawing).map(({ series, path }) => (
        <path
          key={series.id}
          d={path}
          fill="none"
          stroke={colourOf(series.id)}
          strokeWidth={1.5}
          strokeOpacity={0.6}
        />
      ))}
      {drawCuts(plot, drawing).map(({ id, series, x, y }) => (
        <path
          key={id}
          transform={`translate(${x} ${y})`}
          d="M-4.5 5L-1 -5M1 5L4.5 -5"
          stroke={colourOf(series.id)}
          strokeWidth={1.5}
          strokeOpacity={0.7}
          strokeLinecap="round"
        />
      ))}
      {drawing.marks.map((mark) => (
        <PreviewReach key={mark.items[0].id} mark={mark} colour={colourOf(mark.items[0].mark.series.id)} />
      ))}
      {labels.map(({ id, text, colour, x, y }) => (
        <text
          key={id}
          x={x}
          y={y}
          fill={colour}
          fontWeight={600}
          stroke="var(--paper)"
          strokeWidth={3}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {text}
        </text>
      ))}
      {drawing.marks.map((mark) => (
        <PreviewMark key={mark.items[0].id} story={story} mark={mark} plot={plot} seriesIndex={seriesIndex} />
      ))}
    </g>
  );
}

function Axes({
  drawing: { scale, values, height },
  unit,
}: {
  readonly drawing: PlotDrawing;
  readonly unit: RecordPlot['unit'];
}) {
  const { ticks, labels } = labelledTicks(scale);
  return (
    <g fill="var(--ink-soft)">
      {ticks.map(({ at }) => (
        <path key={at} d={`M${scale.x(at)} 0V${height}`} stroke="var(--hairline)" strokeOpacity={0.65} />
      ))}
      {values.ticks.map((value) => (
        <g key={value} transform={`translate(0 ${values.y(value)})`}>
          <path d={`M0 0H${scale.width}`} stroke={value === 0 ? 'var(--ink-soft)' : 'var(--hairline)'} />
          <text x={-8} y={4} textAnchor="end">
            {formatTick(value, unit, 'million')}
          </text>
        </g>
      ))}
      {labels.map(({ at, x, text }) => (
        <text key={at} x={x} y={height + 18} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
