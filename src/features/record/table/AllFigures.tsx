import type { Selection } from '../../../story/filter.ts';
import { selectRecord, type Sort } from '../../../story/record.ts';
import type { MetricGroup, Story } from '../../../story/story.ts';
import { Fold } from '../../../ui/Fold.tsx';
import { laterWords } from '../../../ui/laterWords.ts';
import styles from './AllFigures.module.css';
import { RecordTable } from './RecordTable.tsx';
import { sortRows } from './sortRows.ts';
import { TableFrame } from './TableFrame.tsx';

/** With more figures than this, they are written into the page only when the reader asks for them. */
const MOST_IN_BUILD = 500;

interface Props {
  readonly story: Story;
  readonly selection: Selection;
  readonly sort: Sort;
}

/** The text of the picture above, and of those of the other groups: every figure that the filter leaves, as tables. */
export function AllFigures({ story, selection, sort }: Props) {
  const { length } = selection.figures;
  return (
    <Fold
      className={styles.all}
      summaryClassName={styles.summary}
      summary={laterWords.record.allFigures(length)}
      built="when-open"
      inBuild={length > MOST_IN_BUILD ? undefined : selection}
    >
      {story.groups.map((group) => (
        <GroupTable key={group.id} story={story} selection={selection} sort={sort} group={group} />
      ))}
    </Fold>
  );
}

function GroupTable({ story, selection, sort, group }: Props & { readonly group: MetricGroup }) {
  const { rows } = selectRecord(story, selection, group.id);
  const caption = laterWords.record.allClaims(group.label);
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className={styles.group}>{group.label}</h3>
      <TableFrame label={caption}>
        <RecordTable
          story={story}
          caption={caption}
          rows={sortRows(story, rows, sort)}
          count={rows.length}
          before={0}
        />
      </TableFrame>
    </>
  );
}
