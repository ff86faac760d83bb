import type { ReactNode } from 'react';
import styles from './Section.module.css';

interface Props {
  readonly title: string;
  /** Set apart where it tells of differences. */
  readonly kind?: 'plain' | 'disputed';
  readonly children: ReactNode;
}

/** A part of the evidence, under its heading. */
export function Section({ title, kind = 'plain', children }: Props) {
  return (
    <section className={styles.section} data-kind={kind}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}
