import { useId, type ReactNode } from 'react';
import { useHydrated } from './AsBuilt.tsx';
import styles from './Popover.module.css';
import { words } from './words.ts';

interface Props {
  /** What the button says, and unless it is given a title, what it opens is called. */
  readonly label: string;
  /** What it does in full, where its words alone do not tell. */
  readonly labelInFull?: string;
  readonly title?: string;
  readonly shape: 'pill' | 'box';
  /** Before it opens or closes. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A button and what it opens: a panel over the page, a sheet on a phone. The browser opens and closes it. */
export function Popover({ label, labelInFull, title = label, shape, onToggle, children }: Props) {
  const id = useId();
  const titleId = useId();
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        data-shape={shape}
        popoverTarget={id}
        {...(labelInFull !== undefined && { 'aria-label': labelInFull })}
        aria-haspopup="dialog"
        data-print="never"
        data-needs="script"
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={titleId}
        className={styles.panel}
        onBeforeToggle={({ newState }) => onToggle?.(newState === 'open')}
      >
        <header className={styles.header}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} popoverTarget={id} popoverTargetAction="hide">
            {words.close}
          </button>
        </header>
        {/* Closed until a script can serve it: the build need not write it. */}
        {useHydrated() && children}
      </div>
    </>
  );
}
