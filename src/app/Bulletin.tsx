import type { ReactNode } from 'react';
import styles from './Bulletin.module.css';

interface Props {
  /** What the reader can do about it: buttons, in the order of their weight. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One thing that the page says of itself: the story has changed, the line is down, a new version is ready. */
export function Bulletin({ actions, children }: Props) {
  return (
    <div className={styles.bulletin}>
      <p className={styles.words}>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
