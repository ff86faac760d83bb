import type { ReactNode, Ref } from 'react';
import styles from './TableFrame.module.css';

interface Props {
  readonly label: string;
  /** What scrolls. */
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** A table in a window of its own; on paper as long as it is. */
export function TableFrame({ label, ref, children }: Props) {
  return (
    <div ref={ref} role="region" aria-label={label} className={styles.scroll}>
      {children}
    </div>
  );
}
