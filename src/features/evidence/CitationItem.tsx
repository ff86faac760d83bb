import type { CitedSource } from '../../story/citations.ts';
import type { Figure } from '../../story/story.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { formatAmount } from '../../ui/formatAmount.ts';
import { formatCitation } from '../../ui/formatCitation.ts';
import { isolate } from '../../ui/isolate.ts';
import { SourceTitle } from '../../ui/SourceTitle.tsx';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';
import styles from './CitationItem.module.css';

interface Props {
  readonly cited: CitedSource;
}

/** Outlet, headline, date and how that is known, language, the place in it and the words as stated. */
export function CitationItem({ cited: { citation, source, original, href, figure } }: Props) {
  return (
    <div className={styles.citation}>
      <p className={styles.outlet}>{source.outlet}</p>
      <p>
        <SourceTitle source={source} href={href} />
      </p>
      <p className={styles.details}>
        {source.published ? <DateText date={source.published} /> : words.date.undated}
        {source.publishedBasis !== undefined && ` (${isolate(source.publishedBasis)})`} ·{' '}
        {laterWords.language(source.language)}
        {citation.at && ` · ${laterWords.evidence.at(citation.at)}`}
      </p>
      {citation.asStated && (
        <blockquote className={styles.stated} lang={source.language} dir="auto">
          “{citation.asStated}”
        </blockquote>
      )}
      {figure && <FigureAsReported figure={figure} />}
      {original && <p className={styles.details}>{laterWords.evidence.rewriteOf(original.outlet)}</p>}
      {source.note && <p className={styles.details}>{source.note}</p>}
      <CopyButton label={laterWords.sources.copyOf(source.title)} text={() => formatCitation(source)}>
        {laterWords.sources.copy}
      </CopyButton>
    </div>
  );
}

/** What this one report has, where the reports of one claim may differ. */
function FigureAsReported({ figure }: { readonly figure: Figure }) {
  const numbers = useNumberStyle();
  return (
    <>
      <p className={styles.details}>
        {laterWords.evidence.given(formatAmount(figure, numbers))},{' '}
        {laterWords.evidence.attributedTo(figure.attributedAs)}, <DateText date={figure.asOf} /> ·{' '}
        {laterWords.evidence.gradeShort(figure.grade)}
      </p>
      {figure.note && <p className={styles.note}>{figure.note}</p>}
    </>
  );
}
