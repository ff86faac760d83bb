import { anchors } from '../ui/anchors.ts';
import { words } from '../ui/words.ts';
import styles from './Contents.module.css';

const PARTS = [
  [anchors.record, words.titles.record],
  [anchors.timeline, words.titles.timeline],
  [anchors.entities, words.titles.entities],
  [anchors.disagreements, words.titles.disagreements],
  [anchors.sources, words.titles.sources],
] as const;

/** The way to each part of the page. */
export function Contents() {
  return (
    <nav aria-label={words.contents} className={styles.contents} data-print="never">
      <ul className={styles.list}>
        {PARTS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} className={styles.link}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
