import { memo } from 'react';
import { compareNumbers, type DisagreementView } from '../../story/disagreements.ts';
import { findFact, type FactRef, type Story } from '../../story/story.ts';
import { Positions } from '../../ui/Positions.tsx';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { formatDisagreement } from '../../ui/formatDisagreement.ts';
import { numbersInBrief } from '../../ui/numbersInBrief.ts';
import { NumberScale } from '../../ui/NumberScale.tsx';
import { Settlement } from '../../ui/Settlement.tsx';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { words } from '../../ui/words.ts';
import styles from './Question.module.css';

interface Props {
  readonly story: Story;
  readonly view: DisagreementView;
  readonly onOpen: (fact: FactRef) => void;
}

/**
 * One question in a line, which opens to its positions side by side, what settles it, and a copy to take along. No filter
 * changes it, so it is drawn once.
 */
export const Question = memo(function Question({ story, view, onOpen }: Props) {
  const numbers = useNumberStyle();
  const { disagreement, positions, settledBy } = view;
  const reports = new Set(positions.flatMap((held) => held.reports)).size;
  const compared = compareNumbers(positions);
  const brief = numbersInBrief(compared, numbers);
  return (
    <details className={styles.disagreement}>
      <summary className={styles.summary}>
        <h3 className={styles.question}>{disagreement.question}</h3>
        {brief && <span className={styles.brief}>{brief.texts.join(` ${brief.joiner} `)}</span>}
        <span className={styles.counts}>
          {words.disagreements.counts(positions.length, reports)}
          {settledBy.length > 0 && ` · ${words.disagreements.settled}`}
        </span>
      </summary>
      <div className={styles.body}>
        {compared && <NumberScale compared={compared} />}
        <Positions story={story} positions={positions} onOpen={(id) => onOpen({ kind: 'figure', id })} />
        {disagreement.note && <p className={styles.note}>{disagreement.note}</p>}
        <Settlement settledBy={settledBy} />
        <p className={styles.more}>
          <About story={story} view={view} onOpen={onOpen} />
          <CopyButton
            label={words.disagreements.copyOf(disagreement.question)}
            text={() => formatDisagreement(story, view, numbers)}
          >
            {words.disagreements.copy}
          </CopyButton>
        </p>
      </div>
    </details>
  );
});

/** The events that the question is about; its figures stand with the positions that they hold. */
function About({ story, view: { disagreement }, onOpen }: Props) {
  return disagreement.about.flatMap((text) => {
    const found = findFact(story, text);
    return found && 'headline' in found.fact
      ? [
          <Button key={text} kind="link" onPress={() => onOpen(found.ref)}>
            {found.fact.headline}
          </Button>,
        ]
      : [];
  });
}
