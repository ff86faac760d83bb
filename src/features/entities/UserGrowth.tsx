import {
  CartesianGrid,
  Scatter,
  ScatterChart,
  Tooltip,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type { RecordMark } from '../../story/record.ts';
import type { Story } from '../../story/story.ts';
import type { FigureId } from '../../story/storySchema.ts';
import { timeScale, timeTicks, wholeYears, type TimeScale } from '../../story/timeAxis.ts';
import type { UserGrowth as Growth, GrowthSeries } from '../../story/userGrowth.ts';
import { formatTick } from '../../ui/formatAmount.ts';
import { formatTimeTick } from '../../ui/formatTimeTick.ts';
import { seriesStyle } from '../../ui/markShapes.ts';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { GrowthMark } from './GrowthMark.tsx';
import { GrowthTooltip } from './GrowthTooltip.tsx';
import { growthTicks } from './growthTicks.ts';

const TICK = { fill: 'var(--ink-soft)', fontSize: 12 };
const VALUES_WIDTH = 46;
const TIMES_HEIGHT = 28;
/** Room for half a mark with its ring. */
const MARGIN = { top: 8, right: 8, bottom: 0, left: 0 };
/** One label of the time axis in this many pixels. */
const ROOM_FOR_TICK = 56;

interface Props {
  readonly story: Story;
  readonly growth: Growth;
  /** What it shows, in words. */
  readonly label: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The claim whose number is pointed at, or in focus, in the list beside the chart. */
  readonly pointed: FigureId | undefined;
  readonly onOpen: (id: FigureId) => void;
}

/** A point of Recharts: numbers to place it by, and what is drawn there. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly mark: RecordMark;
  /** In pixels: how far its date reaches, and how far its range. */
  readonly reach: number;
  readonly rise: number;
}

/** Claims over time, small: a mark each, and lines only where a series may be joined. */
export function UserGrowth({ story, growth, label, width, height, pointed, onOpen }: Props) {
  const numbers = useNumberStyle();
  const marks = growth.series.flatMap((one) => one.marks);
  const room = Math.max(width - VALUES_WIDTH - MARGIN.right, 1);
  const scale = timeScale(wholeYears(marks.map(({ claim }) => claim.first.asOf)), room);
  const values = growthTicks(Math.max(...marks.map(({ claim: { first } }) => first.max ?? first.value)));
  const perPixel = values[2] / (height - MARGIN.top - TIMES_HEIGHT);
  const pointOf = (mark: RecordMark) => toPoint(mark, scale, perPixel);
  const times = timeTicks(scale, Math.max(2, Math.floor(room / ROOM_FOR_TICK)));
  const nameOfTick = new Map(times.map((tick) => [tick.at, formatTimeTick(tick, 'full')]));
  return (
    <ScatterChart
      role="img"
      aria-label={label}
      accessibilityLayer={false}
      width={width}
      height={height}
      margin={MARGIN}
    >
      <CartesianGrid vertical={false} stroke="var(--hairline)" />
      <XAxis
        type="number"
        dataKey="x"
        domain={[scale.from, scale.until]}
        ticks={times.map(({ at }) => at)}
        tickFormatter={(at: number) => nameOfTick.get(at) ?? ''}
        height={TIMES_HEIGHT}
        tick={TICK}
        tickLine={{ stroke: 'var(--ink-soft)' }}
        tickSize={4}
        tickMargin={6}
        axisLine={{ stroke: 'var(--ink-soft)' }}
      />
      <YAxis
        type="number"
        dataKey="y"
        domain={[0, values[2]]}
        ticks={[...values]}
        tickFormatter={(value: number) => formatTick(value, 'people', numbers)}
        width={VALUES_WIDTH}
        tick={TICK}
        tickLine={false}
        axisLine={false}
      />
      <GrowthLines series={growth.series} pointOf={pointOf} />
      {growth.series.map(({ series, index, marks: own }) => (
        <Scatter
          key={series.id}
          data={own.map(pointOf)}
          isAnimationActive={false}
          shape={<GrowthMark seriesIndex={index} pointed={pointed} />}
          onClick={({ payload }: { readonly payload?: Point }) =>
            payload && onOpen(payload.mark.claim.first.id)
          }
        />
      ))}
      <Tooltip cursor={false} isAnimationActive={false} content={<GrowthTooltip story={story} />} />
    </ScatterChart>
  );
}

interface LinesProps {
  readonly series: readonly GrowthSeries[];
  /** Where a claim stands, in the units of the axes. */
  readonly pointOf: (mark: RecordMark) => Point;
}

/**
 * What joins the claims of a series: one path for each. A ReferenceLine for each join would tell all of the chart that it came,
 * which takes a minute where there are thousands.
 */
function GrowthLines({ series, pointOf }: LinesProps) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  if (!toX || !toY) return null;
  const place = (mark: RecordMark) => {
    const { x, y } = pointOf(mark);
    return `${toX(x)} ${toY(y)}`;
  };
  return series.map(({ series: { id }, index, lines }) => (
    <path
      key={id}
      d={lines.map(({ from, to }) => `M${place(from)}L${place(to)}`).join('')}
      stroke={seriesStyle(index).colour}
      strokeOpacity={0.7}
    />
  ));
}

function toPoint(mark: RecordMark, scale: TimeScale, perPixel: number): Point {
  const { asOf, value, max = value } = mark.claim.first;
  // An open end reaches as far as the axis.
  const from = Math.max(asOf.from, scale.from);
  const until = Math.min(asOf.until, scale.until);
  return {
    x: (from + until) / 2,
    y: value,
    mark,
    reach: scale.x(until) - scale.x(from),
    rise: (max - value) / perPixel,
  };
}
