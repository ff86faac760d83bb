import { memo } from 'react';
import type { CrossCheck } from '../../story/crossChecks.ts';
import type { NumberStyle } from '../../story/numberStyle.ts';
import { findFact, lookUp, type FactRef, type Figure, type Story } from '../../story/story.ts';
import { findingWords as words } from '../../ui/findingWords.ts';
import { Button } from '../../ui/Button.tsx';
import { formatAmount } from '../../ui/formatAmount.ts';
import { isolate } from '../../ui/isolate.ts';
import { formatFinding } from '../../ui/formatFinding.ts';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import styles from './CrossChecks.module.css';

interface Props {
  readonly story: Story;
  readonly check: CrossCheck;
  readonly onOpen: (fact: FactRef) => void;
}

/** One finding: the arithmetic, what it may mean and what it cannot tell, its evidence, and the questions that tell of it. */
export const FindingItem = memo(function FindingItem({ story, check: { finding, covered }, onOpen }: Props) {
  const numbers = useNumberStyle();
  const { title, arithmetic, mayMean, cannotTell } = formatFinding(story, finding, numbers);
  return (
    <article className={styles.finding}>
      <h4 className={styles.title}>{title}</h4>
      <p>{arithmetic}</p>
      <p className={styles.aside}>
        <b>{words.mayMean}</b> {mayMean} <b>{words.cannotTell}</b> {cannotTell}
      </p>
      <ul aria-label={words.evidence} className={styles.links}>
        {finding.figures.map((figure) => (
          <li key={figure.id}>
            <Button kind="link" onPress={() => onOpen({ kind: 'figure', id: figure.id })}>
              {figureAndOutlet(story, figure, numbers)}
            </Button>
          </li>
        ))}
      </ul>
      {covered.length > 0 && (
        <ul aria-label={words.covered} className={styles.links}>
          {covered.map(({ id, question, about }) => {
            const fact = findFact(story, about[0])?.ref;
            return (
              <li key={id}>
                <Button kind="link" onPress={() => fact && onOpen(fact)}>
                  {words.inQuestion(question)}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </article>
  );
});

/** “over 45 million, Geo News” */
function figureAndOutlet(story: Story, figure: Figure, numbers: NumberStyle): string {
  const { outlet } = lookUp(story.sourceById, figure.citation.source);
  return `${formatAmount(figure, numbers)}, ${isolate(outlet)}`;
}
