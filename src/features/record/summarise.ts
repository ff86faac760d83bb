import type { NumberStyle } from '../../story/numberStyle.ts';
import type { RecordMark, RecordPlot, RecordView } from '../../story/record.ts';
import type { MetricGroup, Story } from '../../story/story.ts';
import { formatClaimAmount, nameOf } from '../../ui/formatClaim.ts';
import { formatDate } from '../../ui/formatDate.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';

/** What the chart shows, in computed sentences: how many claims, over what time, between which numbers. */
export function summarise(
  story: Story,
  { rows, plots }: RecordView,
  group: MetricGroup,
  numbers: NumberStyle,
): string {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return laterWords.record.nothing;
  const disputed = rows.filter((row) => row.disputed).length;
  return [
    laterWords.record.summary(rows.length, group.label, dateOf(first), dateOf(last)),
    ...plots.slice(0, 1).map((plot) => extremes(story, plot, rows, numbers)),
    ...(disputed > 0 ? [laterWords.record.disputedCount(disputed)] : []),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Of the rows, which the period limits: the plot has marks of any time. */
function extremes(story: Story, plot: RecordPlot, rows: readonly RecordMark[], numbers: NumberStyle): string {
  let lowest: RecordMark | undefined;
  let highest: RecordMark | undefined;
  for (const row of rows) {
    const { unit, place, value } = row.claim.first;
    if (unit !== plot.unit || place !== plot.place) continue;
    if (!lowest || value < lowest.claim.first.value) lowest = row;
    if (!highest || value >= highest.claim.first.value) highest = row;
  }
  if (!lowest || !highest || lowest === highest) return '';
  return laterWords.record.extremes(
    words.amount.unitNouns[plot.unit],
    nameOf(story, plot.place),
    `${formatClaimAmount(lowest.claim, numbers)} (${dateOf(lowest)})`,
    `${formatClaimAmount(highest.claim, numbers)} (${dateOf(highest)})`,
  );
}

function dateOf({ claim }: RecordMark): string {
  return formatDate(claim.first.asOf);
}
