/** The whole drawing of the record, measured before it is drawn: moments, plot, lanes and axis on one scale of time. */
import type { TimeSpan } from '../../../story/date.ts';
import type { RecordOptions } from '../../../story/record.ts';
import { drawPlot, type PlotDrawing } from './plotDrawing.ts';
import { recordSpaces, type RecordContent, type RecordSpaces } from './recordSpaces.ts';
import { labelledTicks, type TimeLabel } from './timeLabels.ts';

export interface RecordDrawing extends RecordSpaces {
  readonly plot: PlotDrawing | undefined;
  /** Moments of the axis that have a line, and those that have a label. */
  readonly lines: readonly number[];
  readonly labels: readonly TimeLabel[];
}

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
  const { ticks, labels } = labelledTicks(scale);
  return {
    ...spaces,
    plot: content.plot && drawPlot(content.plot, options, scale, fit, plotHeight),
    lines: ticks.map(({ at }) => at),
    labels,
  };
}
