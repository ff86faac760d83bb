import type { Evidence } from '../../story/evidence.ts';
import type { Story } from '../../story/story.ts';
import { DateText } from '../../ui/DateText.tsx';
import { formatDigits } from '../../ui/formatAmount.ts';
import { formatClaim, formatSpeakers } from '../../ui/formatClaim.ts';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { words } from '../../ui/words.ts';
import { FactRow } from './FactRow.tsx';
import styles from './Facts.module.css';

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
        <FactRow term={words.evidence.who}>{formatSpeakers(story, first.saidBy)}</FactRow>
        <FactRow term={words.evidence.asOf}>
          <DateText date={first.asOf} /> ({words.evidence.asOfBases[first.asOfBasis]})
        </FactRow>
        {first.statedOn && (
          <FactRow term={words.evidence.stated}>
            <DateText date={first.statedOn} />
          </FactRow>
        )}
        {first.growth && (
          <FactRow term={words.evidence.horizon}>
            {first.growth.horizon === undefined ? words.record.noHorizon : `“${first.growth.horizon}”`}
          </FactRow>
        )}
        <FactRow term={words.evidence.exact}>{formatDigits(first, numbers)}</FactRow>
        <FactRow term={words.evidence.hedge}>{words.evidence.hedges[first.hedge]}</FactRow>
        {first.unit !== metric.unit && (
          <FactRow term={words.evidence.unit}>
            {words.evidence.unitDiffers(
              words.amount.unitNouns[first.unit],
              words.amount.unitNouns[metric.unit],
            )}
          </FactRow>
        )}
        <FactRow term={words.evidence.grade}>{words.evidence.gradeIn(first.grade)}</FactRow>
      </dl>
    </>
  );
}

/** What the number counts, and how this kind of number is founded. */
export function AboutTheCount({ evidence }: Pick<Props, 'evidence'>) {
  const { metric, series } = evidence;
  return (
    <section className={styles.about}>
      <h3 className={styles.heading}>{words.evidence.about}</h3>
      <dl>
        <FactRow term={words.evidence.counts}>{metric.definition}</FactRow>
        <FactRow term={words.evidence.caveats}>{metric.caveats}</FactRow>
        <FactRow term={words.evidence.series}>
          {series.label}. {series.method}
        </FactRow>
      </dl>
    </section>
  );
}
