/** What a mark of the plot is called: the same words for a screen reader and for the line beside the drawing. */
import type { PlacedMark } from '../../../story/markLayout.ts';
import type { NumberStyle } from '../../../story/numberStyle.ts';
import type { RecordPlot } from '../../../story/record.ts';
import type { Figure, Story } from '../../../story/story.ts';
import { formatAmount, formatDigits } from '../../../ui/formatAmount.ts';
import { formatClaim, formatClaimAmount } from '../../../ui/formatClaim.ts';
import { formatDate } from '../../../ui/formatDate.ts';
import { laterWords } from '../../../ui/laterWords.ts';
import type { DrawnClaim } from './plotDrawing.ts';

/** “28 September 2022: over 45 million, Facebook users …”, or how many claims, from when to when, between what. */
export function labelOfClaims(
  story: Story,
  { items }: PlacedMark<DrawnClaim>,
  plot: RecordPlot,
  numbers: NumberStyle,
): string {
  const [first, ...others] = items;
  if (others.length === 0) return sentenceOf(story, first, numbers);
  const figures = items.map(({ mark }) => mark.claim.first);
  // Growth by a factor has no place between them; by itself it tells its factors.
  const counts = figures.filter(({ unit }) => unit === plot.unit);
  const when = ({ asOf }: Figure) => asOf.from;
  const amount = ({ value }: Figure) => value;
  return laterWords.record.claims(
    items.length,
    endsOf(figures, when).map(({ asOf }) => formatDate(asOf)),
    endsOf(counts.length > 0 ? counts : figures, amount).map((figure) => formatAmount(figure, numbers)),
  );
}

/** The figure with the least and the one with the most; none of none. */
function endsOf(figures: readonly Figure[], measure: (figure: Figure) => number): readonly Figure[] {
  const [first, ...others] = figures;
  if (!first) return [];
  let [least, most] = [first, first];
  for (const figure of others) {
    if (measure(figure) < measure(least)) least = figure;
    if (measure(figure) > measure(most)) most = figure;
  }
  return [least, most];
}

function sentenceOf(story: Story, { mark, rise }: DrawnClaim, numbers: NumberStyle): string {
  const sentence = formatClaim(story, mark.claim, numbers);
  if (!rise) return sentence;
  const { base, basis, target } = rise.growth;
  return laterWords.record.rise(
    sentence,
    formatClaimAmount(base, numbers),
    laterWords.record.riseBasis[basis](formatDate(base.first.asOf)),
    formatAmount({ value: target, unit: base.first.unit }, numbers),
  );
}

/** What the line beside the drawing says more: every digit, and why a line stops at this mark. */
export function detailsOf(
  { items }: PlacedMark<DrawnClaim>,
  plot: RecordPlot,
  numbers: NumberStyle,
): readonly string[] {
  const [{ mark }, ...others] = items;
  if (others.length > 0) return [laterWords.record.opensList];
  const { value, max, unit } = mark.claim.first;
  const breaks = plot.breaks
    .filter(({ from, to }) => from === mark || to === mark)
    .map(({ why }) => laterWords.record.broken(why));
  const digits = unit === 'multiplier' || unit === 'percent' ? [] : [formatDigits({ value, max }, numbers)];
  return [...digits, ...breaks];
}
