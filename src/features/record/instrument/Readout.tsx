import styles from './Readout.module.css';

interface Props {
  /** Of the mark that is pointed at or has the focus: its sentence, then what there is to add. */
  readonly words: readonly string[] | undefined;
  /** What stands there while nothing is pointed at. */
  readonly otherwise: string;
}

/** Lines of fixed height above the drawing, so that nothing is ever covered or moved by them. */
export function Readout({ words: [sentence, ...details] = [], otherwise }: Props) {
  return (
    <p
      className={styles.readout}
      aria-hidden="true"
      data-empty={sentence === undefined || undefined}
      data-needs="script"
      data-print="never"
    >
      {sentence ?? otherwise}
      {details.length > 0 && <span className={styles.details}> {details.join(' · ')}</span>}
    </p>
  );
}
