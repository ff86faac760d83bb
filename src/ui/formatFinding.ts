/** A finding in words: its title, the arithmetic, what it may mean and what it cannot tell. */
import type { Calculation, Finding } from '../story/crossChecks/finding.ts';
import type { NumberStyle } from '../story/numberStyle.ts';
import { assertUnreachable, lookUp, type Figure, type Story, type Unit } from '../story/story.ts';
import { withoutNoise } from '../story/withoutNoise.ts';
import { findingWords as words } from './findingWords.ts';
import { formatAmount, formatDigits } from './formatAmount.ts';
import { nameOf } from './formatClaim.ts';
import { formatDate } from './formatDate.ts';
import { words as coreWords } from './words.ts';

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

function formatArithmetic(story: Story, finding: Finding, numbers: NumberStyle): string {
  const say = (figure: Figure) => formatFigure(story, figure, numbers);
  const used = Math.min(USED[finding.calculation.kind], finding.figures.length);
  const rest = finding.figures.slice(used);
  return formatSum(finding, say, numbers) + (rest.length === 0 ? '' : words.others(rest.map(say)));
}

/** How many of the figures stand in the sum itself. */
const USED: Readonly<Record<Calculation['kind'], number>> = {
  'part-over-whole': 2,
  'different-numbers': 2,
  'one-number': 2,
  slip: 2,
  unit: 1,
  'repeated-as-new': 2,
  jump: 2,
  backwards: 2,
  share: 3,
  growth: 3,
  'growth-as-level': 3,
  hedges: 2,
};

function formatSum(
  { calculation: sum, figures }: Finding,
  say: (figure: Figure) => string,
  numbers: NumberStyle,
): string {
  const [first] = figures;
  const [a = '', b = '', c = ''] = figures.map(say);
  const amount = (value: number, unit: Unit = first.unit) =>
    formatAmount({ value: withoutNoise(value), unit }, numbers);
  const gap = (value: number) =>
    first.unit === 'percent'
      ? words.points(formatDigits({ value: withoutNoise(value) }, numbers))
      : amount(value);
  switch (sum.kind) {
    case 'part-over-whole':
      return words.partOverWhole(a, b, amount(sum.excess));
    case 'different-numbers':
      return first.unit === 'multiplier'
        ? words.differentFactors(a, b, sum.tie)
        : words.different(a, b, gap(sum.gap), sum.tie);
    case 'one-number':
      return sum.differing === 'subjects' ? words.oneNumber(a, b) : words.otherSpeakers(a, b);
    case 'slip':
      return words.slip(a, b, sum.slip, String(Math.round(sum.factor)));
    case 'unit':
      return words.toldAsPeople(a, sum.counts);
    case 'repeated-as-new':
      return words.repeated(a, b, Math.round(sum.days / DAYS_OF_MONTH));
    case 'jump': {
      const usual = amount(Math.abs(sum.usual), 'percent');
      return words.jump(a, b, amount(sum.yearly, 'percent'), sum.usual < 0 ? words.fall(usual) : usual);
    }
    case 'backwards':
      return words.backwards(a, b, gap(sum.fall));
    case 'share':
      return words.share(a, b, c, amount(Math.round(sum.workedOut * 10) / 10, 'percent'));
    case 'growth':
      return words.growthBeyond(a, b, amount(sum.target, 'people'), c);
    case 'growth-as-level':
      return words.growthAsLevel(a, b, c);
    case 'hedges':
      return figures.some(({ hedge }) => hedge === 'exact') ? words.hedgeAdded(a, b) : words.hedges(a, b);
    default:
      return assertUnreachable(sum);
  }
}

const DAYS_OF_MONTH = 30.4;

/** “over 45 million (Facebook users in Pakistan, 28 September 2022)” */
function formatFigure(story: Story, figure: Figure, numbers: NumberStyle): string {
  const metric = lookUp(story.metricById, figure.growth?.of ?? figure.metric);
  const subject = coreWords.claim.of(metric.label, nameOf(story, figure.place));
  return words.figure(
    formatAmount(figure, numbers),
    figure.growth ? words.growth(subject) : subject,
    formatDate(figure.asOf),
  );
}
