import { lookUp, type Disagreement, type Position, type Story } from '../../story/story.ts';
import { formatAmount } from '../../ui/formatAmount.ts';
import { formatSpeakers } from '../../ui/formatClaim.ts';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { words } from '../../ui/words.ts';
import styles from './Disagreements.module.css';

interface Props {
  readonly story: Story;
  readonly disagreements: readonly Disagreement[];
}

/** The questions on which reports of this fact take different positions. */
export function Disagreements({ story, disagreements }: Props) {
  if (disagreements.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.evidence.disagreements}</h3>
      {disagreements.map((disagreement) => (
        <article key={disagreement.id} className={styles.disagreement}>
          <h4 className={styles.question}>{disagreement.question}</h4>
          <ul className={styles.positions}>
            {disagreement.positions.map((position) => (
              <li key={position.answer}>
                <PositionItem story={story} position={position} />
              </li>
            ))}
          </ul>
          {disagreement.note && <p className={styles.note}>{disagreement.note}</p>}
          {disagreement.settledBy && (
            <p className={styles.note}>
              {words.evidence.settled} {outletsOf(story, disagreement.settledBy)}
            </p>
          )}
        </article>
      ))}
    </section>
  );
}

function PositionItem({ story, position }: { readonly story: Story; readonly position: Position }) {
  const numbers = useNumberStyle();
  const { answer, value, max, unit, hedge, saidBy, citations } = position;
  return (
    <>
      <p className={styles.answer}>{answer}</p>
      <p className={styles.holders}>
        {value !== undefined && `${formatAmount({ value, max, unit, hedge }, numbers)} · `}
        {formatSpeakers(story, saidBy)} {words.evidence.says(outletsOf(story, citations))}
      </p>
    </>
  );
}

function outletsOf(story: Story, citations: Position['citations']): string {
  const outlets = citations.map(({ source }) => lookUp(story.sourceById, source).outlet);
  return words.list.and([...new Set(outlets)]);
}
