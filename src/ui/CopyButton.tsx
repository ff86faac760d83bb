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
  const [outcome, setOutcome] = useState<'none' | 'done' | 'failed'>('none');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('done');
    } catch {
      // No permission, or a page that was not served safely.
      setOutcome('failed');
    }
  }

  return (
    <span className={styles.copy}>
      <button
        type="button"
        className={styles.button}
        {...(label !== undefined && { 'aria-label': label })}
        onClick={() => void copy()}
        onBlur={() => setOutcome('none')}
      >
        {children}
      </button>
      <span role="status" className={styles.outcome}>
        {outcome === 'none' ? '' : words.copy[outcome]}
      </span>
    </span>
  );
}
