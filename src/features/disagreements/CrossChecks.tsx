import { selectCrossChecks } from '../../story/crossChecks.ts';
import type { Selection } from '../../story/filter.ts';
import { groupBy } from '../../story/groupBy.ts';
import type { FactRef, Story } from '../../story/story.ts';
import { findingWords as words } from '../../ui/findingWords.ts';
import { words as ui } from '../../ui/words.ts';
import styles from './CrossChecks.module.css';
import { FindingItem } from './FindingItem.tsx';

interface Props {
  readonly story: Story;
  readonly selection: Selection;
  readonly onOpen: (fact: FactRef) => void;
}

/** What arithmetic finds in the numbers that the filter leaves, apart from the questions that people wrote; the gravest first. */
export function CrossChecks({ story, selection, onOpen }: Props) {
  const checks = selectCrossChecks(story, selection);
  const byGrade = [...groupBy(checks, ({ finding }) => finding.grade)];
  const uncovered = checks.filter(({ covered }) => covered.length === 0).length;
  return (
    <div className={styles.checks}>
      <p className={styles.summary}>
        {checks.length === 0 ? words.none : words.summary(checks.length, uncovered)}
      </p>
      {byGrade.map(([grade, some], index) => (
        <details key={grade} open={index === 0}>
          <summary className={styles.grade}>
            <h3 className={styles.gradeName}>{words.grades[grade]}</h3>{' '}
            <span className={styles.count}>{ui.counted.number(some.length)}</span>
          </summary>
          <ul className={styles.findings}>
            {some.map((check) => (
              <li key={check.finding.id}>
                <FindingItem story={story} check={check} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
