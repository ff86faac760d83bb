import type { DisagreementView, HeldPosition } from '../story/disagreements.ts';
import type { NumberStyle } from '../story/numberStyle.ts';
import type { Source, Story } from '../story/story.ts';
import { formatAmount } from './formatAmount.ts';
import { formatCitation } from './formatCitation.ts';
import { formatSpeakers } from './formatClaim.ts';
import { laterWords } from './laterWords.ts';
import { words } from './words.ts';

/** A disagreement as plain text to take along: the question, each position with who says so, and its citations. */
export function formatDisagreement(
  story: Story,
  { disagreement: { question, note }, positions, settledBy }: DisagreementView,
  numbers: NumberStyle,
): string {
  const settled = [...new Set(settledBy.map(({ source }) => source))];
  return [
    question,
    ...positions.map((held) => formatPosition(story, held, numbers)),
    ...(note === undefined ? [] : [note]),
    ...(settled.length === 0 ? [] : [[words.disagreements.settledBy, ...citationsOf(settled)].join('\n')]),
  ].join('\n\n');
}

function formatPosition(
  story: Story,
  { position, reports, rewrites }: HeldPosition,
  numbers: NumberStyle,
): string {
  const { answer, value, max, unit, hedge, saidBy } = position;
  const amount = value === undefined ? '' : ` (${formatAmount({ value, max, unit, hedge }, numbers)})`;
  return [
    `${answer}${amount}. ${words.disagreements.saidBy(formatSpeakers(story, saidBy))}`,
    ...citationsOf(reports),
    ...citationsOf(rewrites).map((citation) => `${citation} (${laterWords.sources.rewrite})`),
  ].join('\n');
}

function citationsOf(sources: readonly Source[]): readonly string[] {
  return sources.map((source) => `- ${formatCitation(source)}`);
}
