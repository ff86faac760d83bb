import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';
import type { LongTableProps } from './LongTable.tsx';
import { RecordTable } from './RecordTable.tsx';
import { TableFrame } from './TableFrame.tsx';

/** About what a row takes, in pixels, until it is known better. */
const ROW_HEIGHT = 36;
/** Rows kept ready beyond either edge: Tab always finds the next one. */
const OVERSCAN = 10;

/** A table of which only the rows near what is in sight are in the page; the room of the others is kept. */
export function WindowedTable({ story, caption, rows, controls }: LongTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  // Its functions change with what they know: nothing that follows may be remembered, and nothing is.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: useCallback((index: number) => rows[index]?.claim.first.id ?? index, [rows]),
    // What has no layout has no height to learn.
    measureElement: (row) => row.offsetHeight || ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const items = virtualizer.getVirtualItems();
  const [first] = items;
  const last = items.at(-1);
  const before = first?.index ?? 0;
  return (
    <TableFrame ref={frame} label={caption}>
      <RecordTable
        story={story}
        caption={caption}
        rows={rows.slice(before, before + items.length)}
        count={rows.length}
        before={before}
        controls={controls}
        room={{ above: first?.start ?? 0, below: virtualizer.getTotalSize() - (last?.end ?? 0) }}
        onRow={virtualizer.measureElement}
      />
    </TableFrame>
  );
}
