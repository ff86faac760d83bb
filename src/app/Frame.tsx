import type { ReactNode } from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { words } from '../ui/words.ts';
import styles from './Frame.module.css';
import { Masthead } from './Masthead.tsx';

interface Props {
  /** Whether evidence stands beside the page, which then leaves room for it. */
  readonly besideEvidence?: boolean;
  readonly children: ReactNode;
}

/** What stands whatever the page holds: the masthead, and the width of the text. */
export function Frame({ besideEvidence = false, children }: Props) {
  return (
    <div className={styles.frame} data-evidence={besideEvidence || undefined}>
      <ErrorBoundary message={words.broken.message(words.broken.masthead)}>
        <Masthead />
      </ErrorBoundary>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
