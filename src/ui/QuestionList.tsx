import type { DisagreementView } from '../story/disagreements.ts';
import type { FactRef } from '../story/story.ts';
import { Button } from './Button.tsx';
import styles from './QuestionList.module.css';
import { words } from './words.ts';

interface Props {
  readonly disagreements: readonly DisagreementView[];
  readonly onOpen: (fact: FactRef) => void;
}

/** The questions on which the reports differ, folded; each opens the evidence in which its positions stand. */
export function QuestionList({ disagreements, onOpen }: Props) {
  if (disagreements.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{words.disagreements.named(disagreements.length)}</summary>
      <ul className={styles.list}>
        {disagreements.map(({ disagreement, about }) => (
          <li key={disagreement.id}>
            <Button kind="plain" onPress={() => about && onOpen(about)}>
              <bdi>{disagreement.question}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
