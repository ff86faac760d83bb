import { lookUp, type Series, type Story } from '../../../story/story.ts';

/** The label of a series; with what it counts where another of the same plot or group has the same label. */
export function seriesName(story: Story, all: readonly Series[], series: Series): string {
  const alone = all.every((other) => other === series || other.label !== series.label);
  return alone ? series.label : `${series.label}: ${lookUp(story.metricById, series.metric).label}`;
}
