import type { ReactNode } from 'react';
import styles from './NameButton.module.css';

interface Props {
  readonly pressed: boolean;
  /** What the button does, in full: “Follow Meta”. */
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A name in running text that filters the story by it. */
export function NameButton({ pressed, label, onPress, children }: Props) {
  return (
    <button type="button" className={styles.name} aria-pressed={pressed} aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
