import { remembered } from './remembered.ts';
import type { Story } from './story.ts';
import type { GroupId, SeriesId } from './storySchema.ts';

/** The place of each series in its group: it gives colour and shape, whatever the filter leaves. */
export const indexOfSeries = remembered((story: Story): ReadonlyMap<SeriesId, number> => {
  const counts = new Map<GroupId, number>();
  return new Map(
    story.series.map(({ id, group }) => {
      const index = counts.get(group) ?? 0;
      counts.set(group, index + 1);
      return [id, index];
    }),
  );
});
