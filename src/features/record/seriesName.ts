import type { RecordPlot } from '../../story/record.ts';
import { lookUp, type Series, type Story } from '../../story/story.ts';

/** The label of a series; with what it counts where two series of a plot have the same label. */
export function seriesName(story: Story, { series: all }: RecordPlot, series: Series): string {
  const alone = all.every((other) => other === series || other.label !== series.label);
  return alone ? series.label : `${series.label}: ${lookUp(story.metricById, series.metric).label}`;
}
