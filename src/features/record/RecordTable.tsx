import type { RecordMark } from '../../story/record.ts';
import type { Story } from '../../story/story.ts';
import type { FigureId } from '../../story/storySchema.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { formatClaimAmount, formatSpeakers, formatSubject } from '../../ui/formatClaim.ts';
import { Tag } from '../../ui/Tag.tsx';
import { words } from '../../ui/words.ts';
import styles from './RecordTable.module.css';

interface Props {
  readonly story: Story;
  readonly caption: string;
  readonly rows: readonly RecordMark[];
  /** Opens the evidence of a row; without it the table only reads, as beside a chart that has the controls. */
  onOpen?: ((id: FigureId) => void) | undefined;
}

/** The same claims as the marks of the chart, one a row. */
export function RecordTable({ story, caption, rows, onOpen }: Props) {
  const { columns } = words.record;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.asOf}</th>
          <th scope="col" className={styles.number}>
            {columns.amount}
          </th>
          <th scope="col">{columns.subject}</th>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.reports}</th>
          <th scope="col">{columns.grade}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ claim, disputed }) => (
          <tr key={claim.first.id}>
            <td className={styles.date}>
              <DateText date={claim.first.asOf} form="short" />
            </td>
            <th scope="row" className={styles.number}>
              {onOpen ? (
                <Button kind="link" onPress={() => onOpen(claim.first.id)}>
                  {formatClaimAmount(claim)}
                </Button>
              ) : (
                formatClaimAmount(claim)
              )}
            </th>
            <td>
              {formatSubject(story, claim)} {disputed && <Tag kind="disputed">{words.claim.disputed}</Tag>}
            </td>
            <td>{formatSpeakers(story, claim.first.saidBy)}</td>
            <td>{words.claim.witnesses(claim.reports.length, claim.rewrites.length)}</td>
            <td>{claim.first.grade}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
