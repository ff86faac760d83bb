import type { Source } from '../story/story.ts';
import { formatDate } from './formatDate.ts';
import { words } from './words.ts';

/**
 * A source as one writes it in a note: outlet, headline, date, address. A description of ours stands in brackets, as
 * citation styles ask for untitled works (Chicago 17, 14.221), never in quotation marks.
 */
export function formatCitation({ outlet, title, titleBasis, published, url, linkable }: Source): string {
  const name = titleBasis === 'described' ? `[${title}]` : `“${title}”`;
  const date = published ? formatDate(published) : words.date.undated;
  return [outlet, name, date, ...(linkable === false ? [] : [url])].join(', ');
}
