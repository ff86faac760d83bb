import type { ReactNode } from 'react';
import type { NavPlace } from './navigate.ts';
import styles from './MarkButton.module.css';

interface Props {
  readonly place: NavPlace;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** What a finger can hit, about the middle of the mark. */
  readonly width: number;
  readonly height: number;
  /** Whether the tab key reaches it; the arrow keys go on from there. */
  readonly current: boolean;
  readonly onReach: (place: NavPlace) => void;
  readonly onOpen: () => void;
  /** When it is pointed at or has the focus, and when no longer. */
  readonly onPoint: (pointed: boolean) => void;
  readonly children: ReactNode;
}

/** What every mark of the record has: a place, a name, a press that opens it. */
export function MarkButton({ place, label, x, y, width, height, current, children, ...on }: Props) {
  return (
    <g
      role="button"
      aria-label={label}
      tabIndex={current ? 0 : -1}
      className={styles.mark}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      onClick={on.onOpen}
      onPointerEnter={() => on.onPoint(true)}
      onPointerLeave={() => on.onPoint(false)}
      onFocus={() => {
        on.onReach(place);
        on.onPoint(true);
      }}
      onBlur={() => on.onPoint(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        on.onOpen();
      }}
    >
      <rect
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={Math.min(width, height) / 4}
        className={styles.reach}
        data-picture="never"
      />
      {children}
    </g>
  );
}
