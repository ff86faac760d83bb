import type { RecordPlot } from '../../story/record.ts';
import type { Story } from '../../story/story.ts';
import { nameOf } from '../../ui/formatClaim.ts';
import { words } from '../../ui/words.ts';

/** What a plot counts, where: “Facebook users and Users of Meta platforms, Pakistan”. */
export function plotTitle(story: Story, plot: RecordPlot): string {
  const subjects = [...new Set(plot.marks.map(({ metric }) => metric.label))];
  return words.record.plotTitle(subjects, nameOf(story, plot.place));
}
