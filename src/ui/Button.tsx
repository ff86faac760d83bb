import type { ReactNode } from 'react';
import styles from './Button.module.css';

interface Props {
  /** `link` looks like one, `plain` like the text around it until it is pointed at, `pill` stands alone. */
  readonly kind: 'link' | 'plain' | 'pill';
  /** What it does in full, where its words alone do not tell. */
  readonly label?: string;
  readonly onPress: () => void;
  /** When it is pointed at or gets the focus (true), and when no longer. */
  readonly onPoint?: (pointed: boolean) => void;
  readonly children: ReactNode;
}

/** Every button of the page that is no choice: all of them answer to pointing and to the focus alike. */
export function Button({ kind, label, onPress, onPoint, children }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      data-kind={kind}
      {...(label !== undefined && { 'aria-label': label })}
      onClick={onPress}
      onPointerEnter={() => onPoint?.(true)}
      onPointerLeave={() => onPoint?.(false)}
      onFocus={() => onPoint?.(true)}
      onBlur={() => onPoint?.(false)}
    >
      {children}
    </button>
  );
}
