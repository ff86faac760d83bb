/** A finding in words: its title, the arithmetic, what it may mean and what it cannot tell. */
import type { Finding } from '../story/crossChecks/finding.ts';
import type { NumberStyle } from '../story/numberStyle.ts';
import { assertUnreachable, lookUp, type Figure, type Story } from '../story/story.ts';
import { findingWords as words } from './findingWords.ts';
import { formatAmount } from './formatAmount.ts';
import { formatSubject } from './formatClaim.ts';
import { formatDate } from './formatDate.ts';

export interface FindingText {
  readonly grade: string;
  readonly title: string;
  readonly arithmetic: string;
  readonly mayMean: string;
  readonly cannotTell: string;
}

export function formatFinding(story: Story, finding: Finding, numbers: NumberStyle): FindingText {
  return {
    grade: words.grades[finding.grade],
    ...words.rules[finding.rule],
    arithmetic: formatArithmetic(story, finding, numbers),
  };
}

function formatArithmetic(
  story: Story,
  { calculation: sum, figures }: Finding,
  numbers: NumberStyle,
): string {
  const [first, second, ...rest] = figures;
  const say = (figure: Figure) => formatFigure(story, figure, numbers);
  const amount = (value: number, unit = first.unit) =>
    formatAmount({ value: withoutNoise(value), unit }, numbers);
  const a = say(first);
  const b = second ? say(second) : a;
  const others = rest.length === 0 ? '' : words.others(words.and(rest.map(say)));
  switch (sum.kind) {
    case 'part-over-whole':
      return words.partOverWhole(a, b, amount(sum.excess)) + others;
    case 'different-numbers':
      return words.different(a, b, amount(sum.gap), sum.tie) + others;
    case 'one-number':
    case 'slip':
    case 'unit':
    case 'repeated-as-new':
    case 'jump':
    case 'backwards':
    case 'share':
    case 'growth':
    case 'growth-as-level':
    case 'hedges':
      return a;
    default:
      return assertUnreachable(sum);
  }
}

/** “over 45 million (Facebook users in Pakistan, 28 September 2022)” */
function formatFigure(story: Story, figure: Figure, numbers: NumberStyle): string {
  const claim = { ...lookUp(story.claimOf, figure.id), first: figure };
  return words.figure(formatAmount(figure, numbers), formatSubject(story, claim), formatDate(figure.asOf));
}

/** Differences of decimals end in a long tail: 57 − 45.7. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
