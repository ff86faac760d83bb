import { words } from '../ui/words.ts';
import styles from './Loading.module.css';

/** The frame of the page before the story is there; it fills the screen, so that nothing moves when it comes. */
export function Loading() {
  return (
    <div className={styles.loading}>
      <p role="status" className={styles.words}>
        {words.loading}
      </p>
      <div className={styles.headline} />
      <div className={styles.text} />
      <div className={styles.text} />
      <div className={styles.bar} />
      <div className={styles.chart} />
    </div>
  );
}
