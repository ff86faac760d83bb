import type { RecordMark } from '../../../story/record.ts';
import type { Story } from '../../../story/story.ts';
import { Later, Loaded } from '../../../ui/Loaded.tsx';
import { usePrinting } from '../../../ui/usePrinting.ts';
import { RecordTable, type TableControls } from './RecordTable.tsx';
import { TableFrame } from './TableFrame.tsx';

/** With more rows than this, only those near what is in sight are in the page. */
const LIMIT = 200;
/** How many rows stand in for a long table while the code for it is on its way. */
const BEGINNING = 20;

export interface LongTableProps {
  readonly story: Story;
  readonly caption: string;
  readonly rows: readonly RecordMark[];
  readonly controls: TableControls;
}

/** The table in a window of its own: whole in the page while it is short, built as one scrolls where it is long. */
export function LongTable(table: LongTableProps) {
  const { length } = table.rows;
  const printing = usePrinting();
  if (length <= LIMIT || printing) return <Beginning {...table} shown={length} />;
  return (
    <Loaded from={windowed} fallback={<Beginning {...table} shown={BEGINNING} />}>
      {(WindowedTable) => <WindowedTable {...table} />}
    </Loaded>
  );
}

/** Few stories have so many claims, so the code comes only with one; where it does not come, all is built. */
const windowed = new Later(async () => {
  try {
    return (await import('./WindowedTable.tsx')).WindowedTable;
  } catch {
    return Whole;
  }
});

function Whole(table: LongTableProps) {
  return <Beginning {...table} shown={table.rows.length} />;
}

interface BeginningProps extends LongTableProps {
  readonly shown: number;
}

function Beginning({ story, caption, rows, controls, shown }: BeginningProps) {
  return (
    <TableFrame label={caption}>
      {rows.length > 0 && (
        <RecordTable
          story={story}
          caption={caption}
          rows={rows.slice(0, shown)}
          count={rows.length}
          before={0}
          controls={controls}
        />
      )}
    </TableFrame>
  );
}
