import styles from './Tag.module.css';

interface Props {
  readonly kind: 'disputed' | 'plain';
  readonly children: string;
}

/** A word or two about a fact; red only where reports differ. */
export function Tag({ kind, children }: Props) {
  return (
    <span className={styles.tag} data-kind={kind}>
      {children}
    </span>
  );
}
