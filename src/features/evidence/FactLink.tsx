import type { ReactNode } from 'react';
import styles from './FactLink.module.css';

interface Props {
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** Leads from the evidence of one fact to that of another. */
export function FactLink({ onOpen, children }: Props) {
  return (
    <button type="button" className={styles.link} onClick={onOpen}>
      {children}
    </button>
  );
}
