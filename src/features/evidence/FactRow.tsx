import type { ReactNode } from 'react';
import styles from './FactRow.module.css';

interface Props {
  readonly term: string;
  readonly children: ReactNode;
}

/** One line of what is known of a fact, inside a `<dl>`. */
export function FactRow({ term, children }: Props) {
  return (
    <div className={styles.row}>
      <dt className={styles.term}>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
