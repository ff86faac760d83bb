import type { RecordMark } from '../../story/record.ts';
import type { Story } from '../../story/story.ts';
import styles from './LongTable.module.css';
import { RecordTable, type TableControls } from './RecordTable.tsx';

interface Props {
  readonly story: Story;
  readonly caption: string;
  readonly rows: readonly RecordMark[];
  readonly controls: TableControls;
}

/** The table in a window of its own. */
export function LongTable({ story, caption, rows, controls }: Props) {
  return (
    <div role="region" aria-label={caption} className={styles.scroll}>
      {rows.length > 0 && (
        <RecordTable
          story={story}
          caption={caption}
          rows={rows}
          count={rows.length}
          before={0}
          controls={controls}
        />
      )}
    </div>
  );
}
