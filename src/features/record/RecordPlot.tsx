import { useRef, useState, type KeyboardEvent } from 'react';
import {
  CartesianGrid,
  getNiceTickValues,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type { RecordMark as Mark, RecordPlot as Plot } from '../../story/record.ts';
import type { Story } from '../../story/story.ts';
import type { FigureId, SeriesId } from '../../story/storySchema.ts';
import { timeTicks, type TimeSpan } from '../../story/timeAxis.ts';
import { formatTick } from '../../ui/formatAmount.ts';
import { formatClaim } from '../../ui/formatClaim.ts';
import { formatTimeTick } from '../../ui/formatTimeTick.ts';
import { words } from '../../ui/words.ts';
import { seriesStyle } from './markShapes.ts';
import { Readout } from './Readout.tsx';
import { RecordMark } from './RecordMark.tsx';
import styles from './RecordPlot.module.css';
import { SeriesLabels } from './SeriesLabels.tsx';

const MARGIN = { top: 26, right: 20, bottom: 0, left: 0 };
const AXIS_WIDTH = 52;
/** A chart is at most some 1100 px wide; a year of four digits wants about 64. */
const MOST_TICKS = 9;
const TICK = { fill: 'var(--ink-soft)', fontSize: 12 };
const TALL = 400;
const LOW = 200;
/** Fewer marks than this need no tall chart. */
const MANY_MARKS = 8;

interface Props {
  readonly story: Story;
  readonly plot: Plot;
  readonly title: string;
  readonly window: TimeSpan;
  /** The place of each series in its group: it gives colour and shape, whatever the filter leaves. */
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
  readonly onOpen: (id: FigureId) => void;
}

/** One value axis over time, with a mark for each claim and lines only where a series may be joined. */
export function RecordPlot({ story, plot, title, window, seriesIndex, onOpen }: Props) {
  const marks = plot.marks.filter(({ claim }) => isWithin(claim.first.asOf, window));
  const [pointed, setPointed] = useState<Mark | undefined>(undefined);
  const [reached, setReached] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const highest = Math.max(...marks.map(({ claim }) => claim.first.max ?? claim.first.value), 1);
  const valueTicks = getNiceTickValues([0, highest], 6, true);
  const ticks = timeTicks(window, MOST_TICKS);
  const byTime = new Map(ticks.map((tick) => [tick.at, formatTimeTick(tick)]));

  function goTo(index: number) {
    const next = marks[Math.min(Math.max(index, 0), marks.length - 1)];
    if (!next) return;
    setReached(marks.indexOf(next));
    const target = frame.current?.querySelector(`[data-claim="${CSS.escape(next.claim.first.id)}"]`);
    if (target instanceof SVGElement) target.focus();
  }

  function moveByKey(event: KeyboardEvent, index: number) {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: index + 1,
      ArrowDown: index + 1,
      ArrowLeft: index - 1,
      ArrowUp: index - 1,
      Home: 0,
      End: marks.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  }

  return (
    <div ref={frame} role="group" aria-label={words.record.chartLabel(title)} className={styles.plot}>
      <ResponsiveContainer
        width="100%"
        height={marks.length < MANY_MARKS ? LOW : TALL}
        initialDimension={{ width: 800, height: TALL }}
      >
        <ScatterChart accessibilityLayer={false} margin={MARGIN}>
          <CartesianGrid vertical={false} stroke="var(--hairline)" />
          <XAxis
            type="number"
            dataKey="x"
            domain={[window.from, window.until]}
            allowDataOverflow
            ticks={ticks.map(({ at }) => at)}
            tickFormatter={(at: number) => byTime.get(at) ?? ''}
            tickLine={false}
            tick={TICK}
            axisLine={{ stroke: 'var(--ink-soft)' }}
          />
          <YAxis
            type="number"
            dataKey="y"
            domain={[0, valueTicks.at(-1) ?? highest]}
            ticks={valueTicks}
            tickFormatter={(value: number) => formatTick(value, plot.unit)}
            width={AXIS_WIDTH}
            tickLine={false}
            axisLine={false}
            tick={TICK}
          />
          <LeadLine story={story} window={window} />
          {plot.lines.map(({ series, from, to }) => (
            <ReferenceLine
              key={`${from.claim.first.id} ${to.claim.first.id}`}
              segment={[
                { x: from.claim.first.asOf.until, y: from.claim.first.value },
                { x: to.claim.first.asOf.from, y: to.claim.first.value },
              ]}
              ifOverflow="hidden"
              strokeWidth={1.5}
              strokeOpacity={0.6}
              stroke={seriesStyle(seriesIndex.get(series.id) ?? 0).colour}
            />
          ))}
          <SeriesLabels story={story} plot={plot} marks={marks} seriesIndex={seriesIndex} />
          <Scatter
            data={marks.map((mark, index) => ({ x: middle(mark, window), y: mark.claim.first.value, index }))}
            isAnimationActive={false}
            shape={
              <PlacedMark
                story={story}
                marks={marks}
                window={window}
                seriesIndex={seriesIndex}
                reached={Math.min(reached, marks.length - 1)}
                onOpen={onOpen}
                onPoint={setPointed}
                onKey={moveByKey}
              />
            }
          />
        </ScatterChart>
      </ResponsiveContainer>
      <Readout story={story} mark={pointed} />
    </div>
  );
}

interface PlacedProps {
  readonly story: Story;
  readonly marks: readonly Mark[];
  readonly window: TimeSpan;
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
  /** The mark that the tab key reaches; the arrow keys go on from there. */
  readonly reached: number;
  readonly onOpen: (id: FigureId) => void;
  readonly onPoint: (mark: Mark | undefined) => void;
  readonly onKey: (event: KeyboardEvent, index: number) => void;
  /** Given by Recharts, which repeats this element for each point. */
  readonly index?: number;
}

/** Finds the place of a mark on the axes that Recharts laid out. */
function PlacedMark({
  story,
  marks,
  window,
  seriesIndex,
  reached,
  onOpen,
  onPoint,
  onKey,
  index = 0,
}: PlacedProps) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const mark = marks[index];
  if (!mark) return null;
  const { id, asOf, value, max } = mark.claim.first;
  const left = toX?.(Math.max(asOf.from, window.from));
  const right = toX?.(Math.min(asOf.until, window.until));
  const bottom = toY?.(value);
  const top = toY?.(max ?? value);
  if (left === undefined || right === undefined || bottom === undefined || top === undefined) return null;
  return (
    <RecordMark
      mark={mark}
      seriesIndex={seriesIndex.get(mark.series.id) ?? 0}
      left={left}
      right={right}
      top={top}
      bottom={bottom}
      label={formatClaim(story, mark.claim)}
      focusable={index === reached}
      onOpen={() => onOpen(id)}
      onPoint={() => onPoint(mark)}
      onLeave={() => onPoint(undefined)}
      onKey={(event) => onKey(event, index)}
    />
  );
}

/** The lead event, drawn through every chart. */
function LeadLine({ story, window }: { readonly story: Story; readonly window: TimeSpan }) {
  const lead = story.eventById.get(story.leadEvent);
  if (!lead || !isWithin(lead.date, window)) return null;
  const late = lead.date.from > (window.from + window.until) / 2;
  return (
    <ReferenceLine
      x={(lead.date.from + Math.min(lead.date.until, window.until)) / 2}
      stroke="var(--ink)"
      label={{
        value: words.record.lead(story.dateline.place, words.eventKinds[lead.kind]),
        position: late ? 'insideTopRight' : 'insideTopLeft',
        dy: -MARGIN.top + 4,
        fill: 'var(--ink)',
        fontSize: 12,
        fontWeight: 600,
      }}
    />
  );
}

function isWithin(date: TimeSpan, window: TimeSpan): boolean {
  return date.from < window.until && date.until > window.from;
}

function middle({ claim }: Mark, window: TimeSpan): number {
  const { from, until } = claim.first.asOf;
  return (Math.max(from, window.from) + Math.min(until, window.until)) / 2;
}
