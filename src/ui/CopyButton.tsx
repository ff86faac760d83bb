import { useState } from 'react';
import styles from './CopyButton.module.css';
import { words } from './words.ts';

interface Props {
  /** What the button says. */
  readonly children: string;
  /** What it does in full, where the words alone do not tell. */
  readonly label?: string;
  /** The text to copy, made when it is asked for. */
  readonly text: () => string;
}

/** Copies a text, and says whether it worked. */
export function CopyButton({ children, label, text }: Props) {
  const [outcome, setOutcome] = useState<'idle' | 'ready' | 'done' | 'failed'>('idle');

  async function copy() {
    setOutcome('ready');
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('done');
    } catch {
      // No permission, or a page that was not served safely.
      setOutcome('failed');
    }
  }

  return (
    <span className={styles.copy} data-needs="script" data-print="never">
      <button
        type="button"
        className={styles.button}
        {...(label !== undefined && { 'aria-label': label })}
        onClick={() => void copy()}
        onFocus={() => setOutcome('ready')}
        onBlur={() => setOutcome('idle')}
      >
        {children}
      </button>
      {/* A live region must stand empty before it speaks, but not one for each of three hundred buttons. */}
      {outcome !== 'idle' && (
        <span role="status" className={styles.outcome}>
          {outcome === 'ready' ? '' : words.copy[outcome]}
        </span>
      )}
    </span>
  );
}
