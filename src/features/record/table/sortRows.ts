/** The rows of the table in the order that the reader asked for; by date among equals. */
import type { RecordMark, Sort } from '../../../story/record.ts';
import type { Story } from '../../../story/story.ts';
import { formatSpeakers, formatSubject } from '../../../ui/formatClaim.ts';

/** Takes rows by date. Descending is ascending turned round, but for equals, which stay by date. */
export function sortRows(
  story: Story,
  rows: readonly RecordMark[],
  { by, direction }: Sort,
): readonly RecordMark[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const key = keyOf(story, by);
  return rows
    .map((row) => ({ row, key: key(row) }))
    .toSorted((a, b) => sign * compare(a.key, b.key))
    .map(({ row }) => row);
}

function keyOf(story: Story, by: Sort['by']): (row: RecordMark) => number | string {
  switch (by) {
    case 'asOf':
      return ({ claim }) => claim.first.asOf.from;
    case 'amount':
      return ({ claim }) => claim.first.value;
    case 'subject':
      return ({ claim }) => formatSubject(story, claim);
    case 'who':
      return ({ claim }) => formatSpeakers(story, claim.first.saidBy);
    case 'reports':
      return ({ claim }) => claim.reports.length;
    case 'grade':
      return ({ claim }) => claim.first.grade;
  }
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'en');
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
