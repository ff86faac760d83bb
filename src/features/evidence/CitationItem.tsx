import type { CitedSource } from '../../story/evidence.ts';
import type { Figure, Source } from '../../story/story.ts';
import { DateText } from '../../ui/DateText.tsx';
import { formatAmount } from '../../ui/formatAmount.ts';
import { words } from '../../ui/words.ts';
import styles from './CitationItem.module.css';

interface Props {
  readonly cited: CitedSource;
}

/** Outlet, headline, date, language, the place in it and the words as stated. */
export function CitationItem({ cited: { citation, source, original, href, figure } }: Props) {
  return (
    <div className={styles.citation}>
      <p className={styles.outlet}>{source.outlet}</p>
      <p>
        <Title source={source} href={href} />
        <Basis source={source} />
      </p>
      <p className={styles.details}>
        {source.published ? <DateText date={source.published} /> : words.evidence.noDate} ·{' '}
        {words.language(source.language)}
        {citation.at && ` · ${words.evidence.at(citation.at)}`}
      </p>
      {citation.asStated && (
        <blockquote className={styles.stated} lang={source.language} dir="auto">
          “{citation.asStated}”
        </blockquote>
      )}
      {figure && <FigureAsReported figure={figure} />}
      {original && <p className={styles.details}>{words.evidence.rewriteOf(original.outlet)}</p>}
      {source.note && <p className={styles.details}>{source.note}</p>}
    </div>
  );
}

/** A headline as printed, or our description: never one shown as the other. */
function Title({ source, href }: { readonly source: Source; readonly href: string | undefined }) {
  const described = source.titleBasis === 'described';
  const title = (
    <span
      lang={described ? undefined : source.language}
      dir="auto"
      className={styles.title}
      data-basis={source.titleBasis}
    >
      {source.title}
    </span>
  );
  if (href === undefined) {
    return (
      <>
        {title} <span className={styles.details}>{words.evidence.notLinked}</span>
      </>
    );
  }
  return (
    <a href={href} rel="noreferrer">
      {title}
    </a>
  );
}

function Basis({ source }: { readonly source: Source }) {
  const basis = words.evidence.titleBases[source.titleBasis];
  return basis === '' ? null : <span className={styles.details}> ({basis})</span>;
}

/** What this one report has, where the reports of one claim may differ. */
function FigureAsReported({ figure }: { readonly figure: Figure }) {
  return (
    <>
      <p className={styles.details}>
        {words.evidence.given(formatAmount(figure))}, {words.evidence.attributedTo(figure.attributedAs)},{' '}
        <DateText date={figure.asOf} /> · {words.evidence.gradeShort(figure.grade)}
      </p>
      {figure.note && <p className={styles.note}>{figure.note}</p>}
    </>
  );
}
