import { SORT_COLUMNS, type RecordMark, type Sort, type SortColumn } from '../../../story/record.ts';
import type { Story } from '../../../story/story.ts';
import type { FigureId } from '../../../story/storySchema.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChangedTag } from '../../../ui/ChangedTag.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { formatClaimAmount, formatSpeakers, formatSubject } from '../../../ui/formatClaim.ts';
import { SourceLinks } from '../../../ui/SourceLinks.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { useNumberStyle } from '../../../ui/useNumberStyle.ts';
import { laterWords } from '../../../ui/laterWords.ts';
import { words } from '../../../ui/words.ts';
import styles from './RecordTable.module.css';

interface Props {
  readonly story: Story;
  readonly caption: string;
  /** In the order in which they stand. */
  readonly rows: readonly RecordMark[];
  /** How many rows there are in all, and how many of them come before these. */
  readonly count: number;
  readonly before: number;
  /** Absent where the table only reads, as beside a chart that has the controls. */
  readonly controls?: TableControls;
  /** What the rows left out above and below take, in pixels. */
  readonly room?: { readonly above: number; readonly below: number };
  /** Receives each row when it comes into the page, with its place among all as `data-index`. */
  readonly onRow?: (row: HTMLTableRowElement | null) => void;
}

export interface TableControls {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (id: FigureId) => void;
}

/** The same claims as the marks of the chart, one a row. */
export function RecordTable({ story, caption, rows, count, before, controls, room, onRow }: Props) {
  const numbers = useNumberStyle();
  return (
    <table className={styles.table} aria-rowcount={count + 1}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {SORT_COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              {...(column === 'amount' && { className: styles.number })}
              {...(controls?.sort.by === column && { 'aria-sort': controls.sort.direction })}
            >
              {controls ? (
                <SortButton column={column} controls={controls} />
              ) : (
                laterWords.record.columns[column]
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Room height={room?.above} />
        {rows.map(({ claim, disputed }, index) => (
          <tr
            key={claim.first.id}
            ref={onRow}
            data-index={onRow && before + index}
            aria-rowindex={before + index + 2}
          >
            <td className={styles.date}>
              <DateText date={claim.first.asOf} form="short" />
            </td>
            <th scope="row" className={styles.number}>
              {controls ? (
                <Button kind="link" onPress={() => controls.onOpen(claim.first.id)}>
                  {formatClaimAmount(claim, numbers)}
                </Button>
              ) : (
                formatClaimAmount(claim, numbers)
              )}
            </th>
            <td>
              {formatSubject(story, claim)}{' '}
              <ChangedTag facts={claim.figures.map(({ id }) => ({ kind: 'figure', id }))} />
              {disputed && <Tag kind="disputed">{words.claim.disputed}</Tag>}
            </td>
            <td>{formatSpeakers(story, claim.first.saidBy)}</td>
            <td>
              {words.claim.witnesses(claim.reports.length, claim.rewrites.length)}
              {!controls && (
                <>
                  : <SourceLinks sources={[...claim.reports, ...claim.rewrites]} />
                </>
              )}
            </td>
            <td>{claim.first.grade}</td>
          </tr>
        ))}
        <Room height={room?.below} />
      </tbody>
    </table>
  );
}

/** Stands in for rows that are not in the page. */
function Room({ height = 0 }: { readonly height: number | undefined }) {
  return (
    height > 0 && (
      <tr aria-hidden="true">
        {/* eslint-disable-next-line jsx-a11y/control-has-associated-label */}
        <td colSpan={SORT_COLUMNS.length} className={styles.room} style={{ blockSize: height }} />
      </tr>
    )
  );
}

interface SortProps {
  readonly column: SortColumn;
  readonly controls: TableControls;
}

/** Sorts by its column; pressed again, the other way round. The state stands in aria-sort, the arrow is for the eye. */
function SortButton({ column, controls: { sort, onSort } }: SortProps) {
  const isSorted = sort.by === column;
  const turned = isSorted && sort.direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <button type="button" className={styles.sort} onClick={() => onSort({ by: column, direction: turned })}>
      {laterWords.record.columns[column]}
      <span aria-hidden="true" className={styles.arrow}>
        {isSorted ? (sort.direction === 'ascending' ? '▲' : '▼') : ''}
      </span>
    </button>
  );
}
