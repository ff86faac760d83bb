import type { QuestionRow, Matrix as View, PartRow } from '../../story/matrix.ts';
import type { FactRef } from '../../story/story.ts';
import { Button } from '../../ui/Button.tsx';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';
import styles from './Matrix.module.css';
import { Section } from './Section.tsx';

interface Props {
  readonly matrix: View;
  readonly onOpen: (fact: FactRef) => void;
}

/** Who reports which part: a table of parts and questions against pages, which scrolls sideways in a frame of its own. */
export function Matrix({ matrix: { pages, parts, questions }, onOpen }: Props) {
  const texts = laterWords.evidence.matrix;
  return (
    <Section title={texts.title}>
      <p className={styles.key}>{texts.key}</p>
      {/* A frame that scrolls must be reached by keys, to be scrolled by them. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div role="region" aria-label={texts.title} tabIndex={0} className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {texts.rows}
              </th>
              {pages.map(({ id, outlet, rewriteOf }) => (
                <th key={id} scope="col" className={styles.page}>
                  <span>
                    <bdi>{outlet}</bdi>
                    {rewriteOf !== undefined && <small className={styles.rewrite}> {texts.rewrite}</small>}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map((row) => (
              <Part key={row.part.id} row={row} pages={pages} onOpen={onOpen} />
            ))}
          </tbody>
          <tbody>
            {questions.map((row) => (
              <Question key={row.view.disagreement.id} row={row} pages={pages} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

interface PartProps extends Props {
  readonly row: PartRow;
}

function Part({ row: { part, cells }, pages, onOpen }: Omit<PartProps, 'matrix'> & Pick<View, 'pages'>) {
  const { cell } = laterWords.evidence.matrix;
  return (
    <tr>
      <th scope="row" className={styles.row}>
        <Button kind="plain" onPress={() => onOpen({ kind: 'event', id: part.id })}>
          {part.headline}
        </Button>
      </th>
      {cells.map((what, index) => (
        <td key={pages[index]?.id} data-cell={what} className={styles.cell}>
          <span aria-hidden="true">{cell[what].sign}</span>
          <span className="visually-hidden">{cell[what].text}</span>
        </td>
      ))}
    </tr>
  );
}

function Question({ row: { view, cells }, pages }: { readonly row: QuestionRow } & Pick<View, 'pages'>) {
  const { cell, letter } = laterWords.evidence.matrix;
  const { disagreement, positions } = view;
  return (
    <tr>
      <th scope="row" className={styles.row}>
        <bdi>{disagreement.question}</bdi>
        <ol className={styles.positions}>
          {positions.map(({ position }, index) => (
            <li key={position.answer}>
              <b>{letter(index)}</b> <bdi>{position.answer}</bdi>
            </li>
          ))}
        </ol>
      </th>
      {cells.map((held, index) => (
        <td key={pages[index]?.id} data-cell={stanceOf(held)} className={styles.cell}>
          <span aria-hidden="true">{held.length === 0 ? cell.silent.sign : held.map(letter).join(' ')}</span>
          <span className="visually-hidden">
            {held.length === 0
              ? cell.silent.text
              : words.list.and(held.map((place) => positions[place]?.position.answer ?? ''))}
          </span>
        </td>
      ))}
    </tr>
  );
}

/** The position that most reports hold is the one from which others differ. */
function stanceOf(held: readonly number[]): 'so' | 'otherwise' | 'silent' {
  if (held.length === 0) return 'silent';
  return held.includes(0) ? 'so' : 'otherwise';
}
