import type { CitedSource } from '../story/citations.ts';
import { isolate } from './isolate.ts';
import styles from './Settlement.module.css';
import { SourceTitle } from './SourceTitle.tsx';
import { words } from './words.ts';

interface Props {
  readonly settledBy: readonly CitedSource[];
}

/** The pages that settle a question, where any do. */
export function Settlement({ settledBy }: Props) {
  if (settledBy.length === 0) return null;
  return (
    <div className={styles.settlement}>
      <p className={styles.label}>{words.disagreements.settledBy}</p>
      <ul>
        {settledBy.map(({ source, citation, href }, index) => (
          <li key={index}>
            <bdi>{source.outlet}</bdi>: <SourceTitle source={source} href={href} />
            {citation.at !== undefined && ` (${isolate(citation.at)})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
