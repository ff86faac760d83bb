import { useId } from 'react';
import type { DisagreementView, HeldPosition } from '../../story/disagreements.ts';
import type { FactRef, Story } from '../../story/story.ts';
import { Button } from '../../ui/Button.tsx';
import { formatShortAmount } from '../../ui/formatAmount.ts';
import { formatSpeakers } from '../../ui/formatClaim.ts';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { words } from '../../ui/words.ts';
import styles from './WhereReportsDiffer.module.css';

interface Props {
  readonly story: Story;
  readonly disagreements: readonly DisagreementView[];
  readonly onOpen: (fact: FactRef) => void;
}

/** The weightiest question with its positions large, who holds each, and the way to the others. */
export function WhereReportsDiffer({ story, disagreements, onOpen }: Props) {
  const heading = useId();
  const [first, ...others] = disagreements;
  const open = ({ about }: DisagreementView) => about && onOpen(about);
  return (
    <section aria-labelledby={heading} className={styles.differ} data-empty={!first || undefined}>
      <h2 id={heading} className={styles.label}>
        {words.lead.differ}
      </h2>
      {first ? (
        <Question story={story} view={first} onOpen={() => open(first)} />
      ) : (
        <p className={styles.holders}>{words.lead.noDifference}</p>
      )}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{words.lead.others(others.length)}</summary>
          <ul className={styles.list}>
            {others.map((view) => (
              <li key={view.disagreement.id}>
                <Button kind="link" onPress={() => open(view)}>
                  {view.disagreement.question}
                </Button>{' '}
                <span className={styles.holders}>{words.lead.positions(view.positions.length)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface QuestionProps {
  readonly story: Story;
  readonly view: DisagreementView;
  readonly onOpen: () => void;
}

function Question({ story, view: { disagreement, positions }, onOpen }: QuestionProps) {
  return (
    <>
      <h3 className={styles.question}>{disagreement.question}</h3>
      <LargeAnswers positions={positions} />
      <ul className={styles.positions}>
        {positions.map(({ position, reports, rewrites }) => (
          <li key={position.answer}>
            <span className={styles.answer}>{position.answer}</span>{' '}
            <span className={styles.holders}>
              {words.lead.held(
                formatSpeakers(story, position.saidBy),
                words.list.and([...new Set(reports.map(({ outlet }) => outlet))]),
                rewrites.length,
              )}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Button kind="link" onPress={onOpen}>
          {words.lead.compare(positions.length)}
        </Button>
      </p>
    </>
  );
}

/** “40 m or 45 m”: the numbers that are given, from low to high; in words where there are none. */
function LargeAnswers({ positions }: { readonly positions: readonly HeldPosition[] }) {
  const numbers = useNumberStyle();
  const values = positions
    .filter(({ position }) => position.unit !== 'multiplier')
    .flatMap(({ position }) => position.value ?? []);
  const distinct = [...new Set(values)].toSorted((a, b) => a - b);
  if (distinct.length < 2) return null;
  return (
    <p className={styles.large}>
      {distinct.map((value, index) => (
        <span key={value}>
          {index > 0 && <span className={styles.or}> {words.lead.or} </span>}
          {formatShortAmount(value, numbers)}
        </span>
      ))}
    </p>
  );
}
