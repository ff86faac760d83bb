import type { NumberStyle } from '../../story/numberStyle.ts';
import type { SourceItem } from '../../story/sources.ts';
import type { FactRef } from '../../story/story.ts';
import { anchorOf } from '../../ui/anchors.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { formatAmount } from '../../ui/formatAmount.ts';
import { formatTie } from '../../ui/formatClaim.ts';
import { formatCitation } from '../../ui/formatCitation.ts';
import { isolate } from '../../ui/isolate.ts';
import { Marked } from '../../ui/Marked.tsx';
import { QuestionList } from '../../ui/QuestionList.tsx';
import { SourceTitle } from '../../ui/SourceTitle.tsx';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { words as ui } from '../../ui/words.ts';
import styles from './SourceEntry.module.css';

interface Props {
  readonly item: SourceItem;
  readonly words: readonly string[];
  readonly onOpen: (fact: FactRef) => void;
}

/** One report: headline, date, language, what it is cited for; its rewrites under it. */
export function SourceEntry({ item, words, onOpen }: Props) {
  const { source, events, figures, ties, disagreements, rewrites } = item;
  const facts = events.length + figures.length + ties.length;
  const numbers = useNumberStyle();
  return (
    <article id={anchorOf(source.id)} className={styles.source}>
      <p>
        <SourceTitle source={source} href={source.linkable === false ? undefined : source.url} />
      </p>
      <p className={styles.details}>
        <Marked text={source.outlet} words={words} /> ·{' '}
        {source.published ? <DateText date={source.published} /> : ui.date.undated} ·{' '}
        {laterWords.language(source.language)}
        {source.rewriteOf !== undefined && ` · ${laterWords.sources.rewrite}`}
      </p>
      {source.note && <p className={styles.details}>{source.note}</p>}
      <p className={styles.details}>
        {facts === 0
          ? laterWords.sources.citedForOther
          : laterWords.sources.citedFor(events.length, figures.length, ties.length)}
        <span data-needs="script" data-print="never">
          {' · '}
          <CopyButton label={laterWords.sources.copyOf(source.title)} text={() => formatCitation(source)}>
            {laterWords.sources.copy}
          </CopyButton>
        </span>
      </p>
      {facts > 0 && (
        <details>
          <summary className={styles.facts}>{laterWords.sources.what}</summary>
          <ul className={styles.list}>
            {events.map(({ id, headline }) => (
              <li key={id}>
                <Button kind="plain" onPress={() => onOpen({ kind: 'event', id })}>
                  <Marked text={headline} words={words} />
                </Button>
              </li>
            ))}
            {figures.map((figure) => (
              <li key={figure.id}>
                <Button kind="plain" onPress={() => onOpen({ kind: 'figure', id: figure.id })}>
                  {formatFigure(figure, numbers)}
                </Button>
              </li>
            ))}
            {ties.map((tie) => (
              <li key={tie.relation.id}>
                <Button kind="plain" onPress={() => onOpen({ kind: 'relation', id: tie.relation.id })}>
                  {formatTie(tie)}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <QuestionList disagreements={disagreements} onOpen={onOpen} />
      {rewrites.length > 0 && (
        <ul className={styles.rewrites}>
          {rewrites.map((rewrite) => (
            <li key={rewrite.source.id}>
              <SourceEntry item={rewrite} words={words} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function formatFigure(figure: SourceItem['figures'][number], numbers: NumberStyle): string {
  return `${formatAmount(figure, numbers)} (${isolate(figure.attributedAs)})`;
}
