import type { DisagreementView } from '../../story/disagreements.ts';
import type { Selection } from '../../story/filter.ts';
import type { FactRef, Story } from '../../story/story.ts';
import { anchors } from '../../ui/anchors.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Later, Loaded } from '../../ui/Loaded.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { words } from '../../ui/words.ts';
import styles from './Disagreements.module.css';
import { Question } from './Question.tsx';

/** How many questions stand before the rest are folded. */
const SHOWN = 5;
/** With more of them, those that are folded come into the page only when they are opened. */
const MOST_IN_PAGE = 150;

/** Rules and words for every kind of finding: they come, and the arithmetic is done, when the reader asks for it. */
const crossChecks = new Later(async () => (await import('./CrossChecks.tsx')).CrossChecks);

interface Props {
  readonly story: Story;
  readonly selection: Selection;
  /** Those that the filter leaves, the weightiest first. */
  readonly disagreements: readonly DisagreementView[];
  readonly onOpen: (fact: FactRef) => void;
}

/** The questions on which reports differ: each opens to its positions side by side. */
export function Disagreements({ story, selection, disagreements, onOpen }: Props) {
  const settled = disagreements.filter(({ settledBy }) => settledBy.length > 0).length;
  const rest = disagreements.slice(SHOWN);
  const list = (views: readonly DisagreementView[]) => (
    <ul className={styles.list}>
      {views.map((view) => (
        <li key={view.disagreement.id}>
          <Question story={story} view={view} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
  return (
    <Panel
      id={anchors.disagreements}
      title={words.titles.disagreements}
      explanation={words.disagreements.summary(disagreements.length, story.disagreements.length, settled)}
    >
      {list(disagreements.slice(0, SHOWN))}
      {rest.length > 0 && (
        <Fold
          className={styles.rest}
          summaryClassName={styles.restSummary}
          summary={words.disagreements.rest(rest.length)}
          built={disagreements.length > MOST_IN_PAGE ? 'when-open' : 'always'}
        >
          {list(rest)}
        </Fold>
      )}
      <Fold
        className={styles.rest}
        summaryClassName={styles.restSummary}
        summary={words.disagreements.checks.title}
        built="when-open"
        inBuild={disagreements.length > MOST_IN_PAGE ? undefined : selection}
      >
        <ErrorBoundary message={words.broken.message(words.disagreements.checks.part)}>
          <Loaded from={crossChecks} fallback={<p>{words.disagreements.checks.loading}</p>} inBuild>
            {(CrossChecks) => <CrossChecks story={story} selection={selection} onOpen={onOpen} />}
          </Loaded>
        </ErrorBoundary>
      </Fold>
    </Panel>
  );
}
