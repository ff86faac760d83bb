import type { Evidence } from '../../story/evidence.ts';
import type { Story } from '../../story/story.ts';
import { DateText } from '../../ui/DateText.tsx';
import { formatDigits } from '../../ui/formatAmount.ts';
import { formatClaim, formatSpeakers } from '../../ui/formatClaim.ts';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';
import { FactRow } from './FactRow.tsx';
import styles from './Facts.module.css';
import { Section } from './Section.tsx';

interface Props {
  readonly story: Story;
  readonly evidence: Extract<Evidence, { kind: 'figure' }>;
}

export function FigureFacts({ story, evidence }: Props) {
  const numbers = useNumberStyle();
  const { claim, metric } = evidence;
  const { first } = claim;
  return (
    <>
      <p className={styles.summary}>{formatClaim(story, claim, numbers)}.</p>
      <dl>
        <FactRow term={laterWords.evidence.who}>{formatSpeakers(story, first.saidBy)}</FactRow>
        <FactRow term={laterWords.evidence.asOf}>
          <DateText date={first.asOf} /> ({laterWords.evidence.asOfBases[first.asOfBasis]})
        </FactRow>
        {first.statedOn && (
          <FactRow term={laterWords.evidence.stated}>
            <DateText date={first.statedOn} />
          </FactRow>
        )}
        {first.growth && (
          <FactRow term={laterWords.evidence.horizon}>
            {first.growth.horizon === undefined ? laterWords.record.noHorizon : `“${first.growth.horizon}”`}
          </FactRow>
        )}
        <FactRow term={laterWords.evidence.exact}>{formatDigits(first, numbers)}</FactRow>
        <FactRow term={laterWords.evidence.hedge}>{laterWords.evidence.hedges[first.hedge]}</FactRow>
        {first.unit !== metric.unit && (
          <FactRow term={laterWords.evidence.unit}>
            {laterWords.evidence.unitDiffers(
              words.amount.unitNouns[first.unit],
              words.amount.unitNouns[metric.unit],
            )}
          </FactRow>
        )}
        <FactRow term={laterWords.evidence.grade}>{laterWords.evidence.gradeIn(first.grade)}</FactRow>
      </dl>
    </>
  );
}

/** What the number counts, and how this kind of number is founded. */
export function AboutTheCount({ evidence }: Pick<Props, 'evidence'>) {
  const { metric, series } = evidence;
  return (
    <Section title={laterWords.evidence.about}>
      <dl className={styles.about}>
        <FactRow term={laterWords.evidence.counts}>{metric.definition}</FactRow>
        <FactRow term={laterWords.evidence.caveats}>{metric.caveats}</FactRow>
        <FactRow term={laterWords.evidence.series}>
          {series.label}. {series.method}
        </FactRow>
      </dl>
    </Section>
  );
}
