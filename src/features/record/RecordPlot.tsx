import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { RecordMark as Mark, RecordPlot as Plot } from '../../story/record.ts';
import type { Story } from '../../story/story.ts';
import type { FigureId, SeriesId } from '../../story/storySchema.ts';
import { timeTicks, type TimeScale, type TimeSpan } from '../../story/timeAxis.ts';
import { formatTick } from '../../ui/formatAmount.ts';
import { formatTimeTick } from '../../ui/formatTimeTick.ts';
import { words } from '../../ui/words.ts';
import { seriesStyle } from './markShapes.ts';
import { PlacedMark } from './PlacedMark.tsx';
import { plotHeight } from './plotHeight.ts';
import { Readout } from './Readout.tsx';
import styles from './RecordPlot.module.css';
import { SeriesLabels } from './SeriesLabels.tsx';
import { SPACE } from './space.ts';
import { stepByKey } from './stepByKey.ts';
import { valueTicks } from './valueTicks.ts';

const TICK = { fill: 'var(--ink-soft)', fontSize: 12 };
const MOST_TICKS = 9;
const MOST_VALUES = 5;
const TIME_AXIS_HEIGHT = 30;
/** So that the highest mark keeps its signs inside the chart. */
const HEADROOM = 1.05;

interface Props {
  readonly story: Story;
  readonly plot: Plot;
  readonly title: string;
  readonly scale: TimeScale;
  /** Of the whole drawing, labels included, in pixels. */
  readonly width: number;
  /** Hidden where the lanes below share one axis with the plot. */
  readonly axis: 'hidden' | 'shown';
  /** The place of each series in its group: it gives colour and shape, whatever the filter leaves. */
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
  readonly onOpen: (id: FigureId) => void;
  /** When a mark is pointed at or has the focus, and when no longer. */
  readonly onPoint?: (date: TimeSpan | undefined) => void;
}

/** One value axis over time, with a mark for each claim and lines only where a series may be joined. */
export function RecordPlot({ story, plot, title, scale, width, axis, seriesIndex, onOpen, onPoint }: Props) {
  const [pointed, setPointed] = useState<Mark | undefined>(undefined);
  const [reached, setReached] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const marks = plot.marks.filter((mark) => isSeen(mark, scale));
  const traces = plot.traces.filter((mark) => isSeen(mark, scale));
  const values = valueTicks(HEADROOM * highestOf([...marks, ...traces]), MOST_VALUES);
  const ticks = timeTicks(scale, MOST_TICKS);
  const nameOfTick = new Map(ticks.map((tick) => [tick.at, formatTimeTick(tick)]));

  function point(mark: Mark | undefined) {
    setPointed(mark);
    onPoint?.(mark?.claim.first.asOf);
  }

  function moveByKey(event: KeyboardEvent, index: number) {
    const to = stepByKey(event.key, index, marks.length);
    if (to === undefined) return;
    event.preventDefault();
    setReached(to);
    const id = marks[to]?.claim.first.id ?? '';
    const target = frame.current?.querySelector(`[data-claim="${CSS.escape(id)}"]`);
    if (target instanceof SVGElement) target.focus();
  }

  return (
    <div ref={frame} role="group" aria-label={words.record.chartLabel(title)} className={styles.plot}>
      <ScatterChart
        accessibilityLayer={false}
        width={width}
        height={plotHeight(plot)}
        margin={{ top: SPACE.above, right: SPACE.after, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--hairline)" />
        <XAxis
          type="number"
          dataKey="x"
          domain={[scale.from, scale.until]}
          allowDataOverflow
          height={axis === 'shown' ? TIME_AXIS_HEIGHT : 1}
          ticks={axis === 'shown' ? ticks.map(({ at }) => at) : []}
          tickFormatter={(at: number) => nameOfTick.get(at) ?? ''}
          tick={TICK}
          tickLine={false}
          axisLine={{ stroke: 'var(--ink-soft)' }}
        />
        <YAxis
          type="number"
          dataKey="y"
          domain={[0, values.at(-1) ?? 1]}
          ticks={values}
          tickFormatter={(value: number) => formatTick(value, plot.unit)}
          width={SPACE.before}
          tick={TICK}
          tickLine={false}
          axisLine={false}
        />
        {plot.lines.map(({ series, from, to }) => (
          <ReferenceLine
            key={`${from.claim.first.id} ${to.claim.first.id}`}
            segment={[
              { x: from.claim.first.asOf.until, y: from.claim.first.value },
              { x: to.claim.first.asOf.from, y: to.claim.first.value },
            ]}
            ifOverflow="hidden"
            stroke={seriesStyle(seriesIndex.get(series.id) ?? 0).colour}
            strokeWidth={1.5}
            strokeOpacity={0.6}
          />
        ))}
        {/* All claims, since Recharts scales an axis by what is plotted on it. */}
        <Scatter
          data={[...traces, ...marks].map((mark) => ({
            x: middleOf(mark, scale),
            y: mark.claim.first.value,
            kind: marks.includes(mark) ? 'mark' : 'trace',
          }))}
          isAnimationActive={false}
          shape={<Trace />}
        />
        <SeriesLabels story={story} plot={plot} marks={marks} scale={scale} seriesIndex={seriesIndex} />
        {/* Not by a Scatter: on any change it puts new elements in place of the one in focus or under a press. */}
        {marks.map((mark, index) => (
          <PlacedMark
            key={mark.claim.first.id}
            story={story}
            mark={mark}
            scale={scale}
            seriesIndex={seriesIndex.get(mark.series.id) ?? 0}
            focusable={index === Math.min(reached, marks.length - 1)}
            onOpen={onOpen}
            onPoint={point}
            onKey={(event) => moveByKey(event, index)}
          />
        ))}
      </ScatterChart>
      <Readout story={story} mark={pointed} />
    </div>
  );
}

interface TraceProps {
  /** Given by Recharts, which repeats this element for each point. */
  readonly cx?: number;
  readonly cy?: number;
  readonly kind?: 'mark' | 'trace';
}

/** What the filter leaves out: that something stands here, and no more. */
function Trace({ cx = 0, cy = 0, kind }: TraceProps) {
  if (kind !== 'trace') return null;
  return <circle cx={cx} cy={cy} r={2.5} className={styles.trace} aria-hidden="true" />;
}

function isSeen({ claim }: Mark, { from, until }: TimeScale): boolean {
  return claim.first.asOf.from < until && claim.first.asOf.until > from;
}

function middleOf({ claim }: Mark, scale: TimeScale): number {
  const { from, until } = claim.first.asOf;
  return (Math.max(from, scale.from) + Math.min(until, scale.until)) / 2;
}

function highestOf(marks: readonly Mark[]): number {
  return Math.max(...marks.map(({ claim }) => claim.first.max ?? claim.first.value), 1);
}
