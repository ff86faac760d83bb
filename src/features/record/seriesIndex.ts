import type { MetricGroup, Story } from '../../story/story.ts';
import type { SeriesId } from '../../story/storySchema.ts';

/** The place of each series in its group: it gives colour and shape, whatever the filter leaves. */
export function indexOfSeries(story: Story, group: MetricGroup): ReadonlyMap<SeriesId, number> {
  return new Map(
    story.series.filter((series) => series.group === group.id).map(({ id }, index) => [id, index]),
  );
}
