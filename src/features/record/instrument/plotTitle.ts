import type { RecordPlot } from '../../../story/record.ts';
import type { Story } from '../../../story/story.ts';
import { nameOf } from '../../../ui/formatClaim.ts';
import { laterWords } from '../../../ui/laterWords.ts';

/** What a plot counts, where, in what: “Facebook users · Users of Meta platforms, Pakistan: people, as reported”. */
export function plotTitle(story: Story, plot: RecordPlot): string {
  const subjects = [...new Set([...plot.marks, ...plot.traces].map(({ metric }) => metric.label))];
  return laterWords.record.plotTitle(subjects, nameOf(story, plot.place), laterWords.record.axis[plot.unit]);
}
