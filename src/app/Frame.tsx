import type { ReactNode } from 'react';
import { words } from '../ui/words.ts';
import styles from './Frame.module.css';

interface Props {
  /** Whether evidence stands beside the page, which then leaves room for it. */
  readonly besideEvidence?: boolean;
  readonly children: ReactNode;
}

/** What stands whatever the page holds: the masthead, and the width of the text. */
export function Frame({ besideEvidence = false, children }: Props) {
  return (
    <div className={styles.frame} data-evidence={besideEvidence || undefined}>
      <header className={styles.masthead}>
        <p className={styles.wordmark}>
          Date<span className={styles.line}>line</span>
        </p>
        <p className={styles.tagline}>{words.tagline}</p>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
