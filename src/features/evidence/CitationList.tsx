import type { CitedSource } from '../../story/citations.ts';
import { CitationItem } from './CitationItem.tsx';
import styles from './CitationList.module.css';
import { words } from '../../ui/words.ts';

interface Props {
  readonly citations: readonly CitedSource[];
}

/** Each report that a fact rests on; a page cited twice is one report. */
export function CitationList({ citations }: Props) {
  const pages = [...new Set(citations.map(({ source }) => source))];
  const rewrites = pages.filter(({ rewriteOf }) => rewriteOf !== undefined).length;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.claim.witnesses(pages.length - rewrites, rewrites)}</h3>
      <ul>
        {citations.map((cited, index) => (
          <li key={index} className={styles.item}>
            <CitationItem cited={cited} />
          </li>
        ))}
      </ul>
    </section>
  );
}
