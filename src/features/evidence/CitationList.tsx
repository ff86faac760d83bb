import type { CitedSource } from '../../story/citations.ts';
import { words } from '../../ui/words.ts';
import { CitationItem } from './CitationItem.tsx';
import styles from './CitationList.module.css';
import { Section } from './Section.tsx';

interface Props {
  readonly citations: readonly CitedSource[];
}

/** Each report that a fact rests on; a page cited twice is one report. */
export function CitationList({ citations }: Props) {
  const pages = [...new Set(citations.map(({ source }) => source))];
  const rewrites = pages.filter(({ rewriteOf }) => rewriteOf !== undefined).length;
  return (
    <Section title={words.claim.witnesses(pages.length - rewrites, rewrites)}>
      <ul>
        {citations.map((cited, index) => (
          <li key={index} className={styles.item}>
            <CitationItem cited={cited} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
