/** The whole drawing of the record, measured before it is drawn: moments, plot, lanes and axis on one scale of time. */
import type { RecordOptions } from '../../story/record.ts';
import { timeTicks, type TimeSpan } from '../../story/timeAxis.ts';
import { drawPlot, type PlotDrawing } from './plotDrawing.ts';
import { recordSpaces, type RecordContent, type RecordSpaces } from './recordSpaces.ts';
import { timeLabels, type TimeLabel } from './timeLabels.ts';

export interface RecordDrawing extends RecordSpaces {
  readonly plot: PlotDrawing | undefined;
  /** Moments of the axis that have a line, and those that have a label. */
  readonly lines: readonly number[];
  readonly labels: readonly TimeLabel[];
}

/** One label of the time axis in this many pixels. */
export const ROOM_FOR_TICK = 58;

/** Draws a window of time; `fit` is the window that the value axis fits, the same unless a hand holds the window. */
export function drawRecord(
  content: RecordContent,
  options: Pick<RecordOptions, 'scale' | 'population'>,
  window: TimeSpan,
  fit: TimeSpan,
  width: number,
): RecordDrawing {
  const spaces = recordSpaces(content, window, width);
  const { scale, plotHeight } = spaces;
  const ticks = timeTicks(scale, Math.max(2, Math.floor(scale.width / ROOM_FOR_TICK)));
  return {
    ...spaces,
    plot: content.plot && drawPlot(content.plot, options, scale, fit, plotHeight),
    lines: ticks.map(({ at }) => at),
    labels: timeLabels(ticks, scale),
  };
}
