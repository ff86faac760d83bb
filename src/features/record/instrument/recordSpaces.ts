/** How the room of the drawing is shared out, from top to bottom: known before the chart is there, so that nothing moves. */
import type { TimeSpan } from '../../../story/date.ts';
import type { Lane } from '../../../story/lanes.ts';
import type { RecordPlot } from '../../../story/record.ts';
import { timeScale, type TimeScale } from '../../../story/timeAxis.ts';
import { drawLanes, type DrawnLane } from './laneDrawing.ts';
import { placeMoments, type Moment, type PlacedMoment } from './moments.ts';
import { SPACE } from './space.ts';
import { TEXT } from './textSize.ts';

export interface RecordContent {
  /** Undefined where the group counts nothing that has a value axis. */
  readonly plot: RecordPlot | undefined;
  readonly lanes: readonly Lane[];
  readonly moments: readonly Moment[];
}

export interface RecordSpaces {
  /** Of all of it, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly scale: TimeScale;
  readonly moments: readonly PlacedMoment[];
  readonly plotTop: number;
  readonly plotHeight: number;
  readonly lanes: readonly DrawnLane[];
  readonly axisTop: number;
}

const AXIS = 28;
const TALL = 380;
const TALLER = 430;
const LOW = 200;
/** Narrower than this the drawing stands taller, so that a thumb finds its marks. */
export const NARROW = 600;
/** Fewer claims than this need no tall plot. */
const MANY_CLAIMS = 8;

/** Shares out a width for a window of time. */
export function recordSpaces(
  { plot, lanes, moments }: RecordContent,
  window: TimeSpan,
  width: number,
): RecordSpaces {
  const scale = timeScale(window, Math.max(width - SPACE.before - SPACE.after, 1));
  const placed = placeMoments(moments, scale);
  const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const plotTop = rows * TEXT.height + SPACE.above;
  const plotHeight = plot ? heightOf(plot, width) : 0;
  const drawn = drawLanes(lanes, scale, plotTop + (plot ? plotHeight + SPACE.below : 0));
  return {
    width,
    height: drawn.bottom + AXIS,
    scale,
    moments: placed,
    plotTop,
    plotHeight,
    lanes: drawn.lanes,
    axisTop: drawn.bottom,
  };
}

function heightOf({ marks, traces }: RecordPlot, width: number): number {
  if (marks.length + traces.length < MANY_CLAIMS) return LOW;
  return width < NARROW ? TALLER : TALL;
}
