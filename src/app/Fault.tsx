import { StoryError } from '../data/storyQuery.ts';
import type { Problem } from '../story/problem.ts';
import { Button } from '../ui/Button.tsx';
import { words } from '../ui/words.ts';
import { explainFault } from './explainFault.ts';
import styles from './Fault.module.css';

/** How many problems of an invalid file are listed; the rest are counted. */
const PROBLEMS_SHOWN = 12;

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Why there is no story, in plain words, and a way to try again. */
export function Fault({ error, onRetry }: Props) {
  const fault = error instanceof StoryError ? error.fault : undefined;
  return (
    <div role="alert" className={styles.fault}>
      <h1 className={styles.title}>{words.fault.title}</h1>
      <p>{explainFault(error)}</p>
      {fault?.kind === 'invalid' && <Problems problems={fault.problems} />}
      <Button kind="pill" onPress={onRetry}>
        {words.fault.retry}
      </Button>
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const more = problems.length - PROBLEMS_SHOWN;
  return (
    <>
      <ul className={styles.problems}>
        {problems.slice(0, PROBLEMS_SHOWN).map(({ path, value, message, remedy }) => (
          <li key={`${path} ${message} ${value}`}>
            <code>{path}</code>
            {value !== '' && (
              <>
                {' '}
                = <code>{value}</code>
              </>
            )}
            <br />
            {message} {remedy}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.fault.more(more)}</p>}
    </>
  );
}
