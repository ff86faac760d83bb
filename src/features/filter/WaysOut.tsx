import { lift, type Choice, type Counts, type Filter } from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import { Button } from '../../ui/Button.tsx';
import { focusStatus } from '../../ui/focusStatus.ts';
import { formatLift } from '../../ui/formatStatus.ts';
import { words } from '../../ui/words.ts';
import styles from './WaysOut.module.css';

interface Props {
  readonly story: Story;
  readonly filter: Filter;
  readonly ways: readonly { readonly choice: Choice; readonly left: Counts }[];
  readonly onFilter: (filter: Filter) => void;
  readonly onClear: () => void;
}

/** What stands in place of an empty page: which choice to lift, and what that would leave. */
export function WaysOut({ story, filter, ways, onFilter, onClear }: Props) {
  return (
    <section className={styles.empty} aria-label={words.filter.nothing}>
      <p className={styles.message}>{words.filter.nothing}</p>
      {ways.length > 0 && <p>{words.filter.waysOut}</p>}
      <ul className={styles.ways}>
        {ways.map(({ choice, left }) => {
          const what = formatLift(story, filter, choice);
          return (
            <li key={what}>
              <Button kind="pill" onPress={() => leave(() => onFilter(lift(filter, choice)))}>
                {words.filter.lift(what, left.events, left.figures)}
              </Button>
            </li>
          );
        })}
        <li>
          <Button kind="pill" onPress={() => leave(onClear)}>
            {words.filter.clear}
          </Button>
        </li>
      </ul>
    </section>
  );
}

/** All of it goes when something is left again. */
function leave(act: () => void): void {
  focusStatus();
  act();
}
