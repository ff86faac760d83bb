import { useId, type ReactNode } from 'react';
import styles from './Panel.module.css';

interface Props {
  /** Where links on the page lead to. */
  readonly id?: string;
  readonly title: string;
  /** A few words beside the title. */
  readonly explanation?: string | undefined;
  /** Controls that change how the panel shows the same things. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** A titled region of the page. */
export function Panel({ id, title, explanation, controls, children }: Props) {
  const heading = useId();
  return (
    <section {...(id !== undefined && { id })} className={styles.panel} aria-labelledby={heading}>
      <header className={styles.header}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {explanation && <p className={styles.explanation}>{explanation}</p>}
        {controls && <div className={styles.controls}>{controls}</div>}
      </header>
      {children}
    </section>
  );
}
