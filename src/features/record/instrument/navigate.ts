/** Where the keys lead in the record: along a row in time, and between the rows of series and lanes. */
import type { TimeSpan } from '../../../story/date.ts';

interface NavMark {
  readonly x: number;
  /** Of all that it holds. */
  readonly ids: readonly string[];
}

/** The marks of one series or one lane. */
export interface NavRow {
  readonly id: string;
  /** Those in the window, by their place in time. */
  readonly marks: readonly NavMark[];
  /** All that the row has in any window, by time. */
  readonly all: readonly { readonly id: string; readonly date: TimeSpan }[];
}

/** What has the focus, or is to have it: it may lie outside the window. */
export interface NavPlace {
  readonly row: string;
  readonly id: string;
}

/** Where a key leads from a place that the window shows; undefined for a key that leads nowhere from there. */
export function navigate(
  rows: readonly NavRow[],
  window: TimeSpan,
  from: NavPlace,
  key: string,
): NavPlace | undefined {
  const filled = rows.filter(({ marks }) => marks.length > 0);
  const index = filled.findIndex(({ id }) => id === from.row);
  const row = filled[index];
  if (!row) return undefined;
  switch (key) {
    case 'ArrowRight':
      return along(row, window, from.id, 1);
    case 'ArrowLeft':
      return along(row, window, from.id, -1);
    case 'ArrowDown':
      return across(row, from.id, filled[index + 1]);
    case 'ArrowUp':
      return across(row, from.id, filled[index - 1]);
    case 'Home':
      return placeIn(row, row.all[0]?.id);
    case 'End':
      return placeIn(row, row.all.at(-1)?.id);
    default:
      return undefined;
  }
}

function placeIn(row: NavRow, id: string | undefined): NavPlace | undefined {
  return id === undefined ? undefined : { row: row.id, id };
}

/** The next mark in the window, or what comes next outside it. */
function along(row: NavRow, window: TimeSpan, id: string, step: 1 | -1): NavPlace | undefined {
  const index = row.marks.findIndex(({ ids }) => ids.includes(id));
  const next = row.marks[index + step];
  if (next) return placeIn(row, next.ids[0]);
  // By the window, and not by what stands beside it in the list: a long date begins before short ones left of it.
  const outside =
    step === 1
      ? row.all.find(({ date }) => date.from >= window.until)
      : row.all.findLast(({ date }) => date.until <= window.from);
  return placeIn(row, outside?.id);
}

/** The mark of another row that is nearest in time. */
function across(row: NavRow, id: string, other: NavRow | undefined): NavPlace | undefined {
  const x = row.marks.find(({ ids }) => ids.includes(id))?.x ?? 0;
  const [nearest] = (other?.marks ?? []).toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x));
  return other && placeIn(other, nearest?.ids[0]);
}

/** A place as the rows have it now: what it names may have been gathered into a mark of another row. */
export function placeNow(rows: readonly NavRow[], place: NavPlace | undefined): NavPlace | undefined {
  if (!place) return undefined;
  const holds = (row: NavRow) => row.marks.some(({ ids }) => ids.includes(place.id));
  const row = rows.find((one) => one.id === place.row && holds(one)) ?? rows.find(holds);
  return row && { row: row.id, id: place.id };
}

/** Where the tab key comes in unless the reader was elsewhere before. */
export function firstPlace(rows: readonly NavRow[]): NavPlace | undefined {
  for (const row of rows) {
    const id = row.marks[0]?.ids[0];
    if (id !== undefined) return { row: row.id, id };
  }
  return undefined;
}

/** In pixels from the start of the axis, if the window shows it. */
export function xOf(rows: readonly NavRow[], { row, id }: NavPlace): number | undefined {
  return rows.find((one) => one.id === row)?.marks.find(({ ids }) => ids.includes(id))?.x;
}

/** When it was, inside the window or outside it. */
export function dateOf(rows: readonly NavRow[], { row, id }: NavPlace): TimeSpan | undefined {
  return rows.find((one) => one.id === row)?.all.find((one) => one.id === id)?.date;
}
