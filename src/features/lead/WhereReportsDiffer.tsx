import { useId } from 'react';
import { compareNumbers, type DisagreementView } from '../../story/disagreements.ts';
import type { FactRef, Story } from '../../story/story.ts';
import { anchors } from '../../ui/anchors.ts';
import { Button } from '../../ui/Button.tsx';
import { formatSpeakers } from '../../ui/formatClaim.ts';
import { numbersInBrief } from '../../ui/numbersInBrief.ts';
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
  return (
    <section
      aria-labelledby={heading}
      className={styles.differ}
      data-empty={!first || undefined}
      data-follows="filter"
    >
      <h2 id={heading} className={styles.label}>
        {words.lead.differ}
      </h2>
      {first ? (
        <Question story={story} view={first} onOpen={() => first.about && onOpen(first.about)} />
      ) : (
        <p className={styles.holders}>{words.lead.noDifference}</p>
      )}
      {others.length > 0 && (
        <p>
          <a href={`#${anchors.disagreements}`} className={styles.others}>
            {words.lead.others(others.length)}
          </a>
        </p>
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
  const numbers = useNumberStyle();
  const brief = numbersInBrief(compareNumbers(positions), numbers);
  return (
    <>
      <h3 className={styles.question}>{disagreement.question}</h3>
      {brief && (
        <p className={styles.large}>
          {brief.texts.map((text, index) => (
            <span key={text}>
              {index > 0 && <span className={styles.or}> {brief.joiner} </span>}
              {text}
            </span>
          ))}
        </p>
      )}
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
      <p data-needs="script" data-print="never">
        <Button kind="link" onPress={onOpen}>
          {words.lead.compare(positions.length)}
        </Button>
      </p>
    </>
  );
}
