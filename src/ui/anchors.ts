import type { SourceId } from '../story/storySchema.ts';

/** Where links on the page and the focus lead to, as in the address after its `#`. */
export const anchors = {
  status: 'what-is-left',
  record: 'record',
  timeline: 'timeline',
  entities: 'who-is-who',
  disagreements: 'disagreements',
  sources: 'sources',
} as const;

/** Where the list of sources tells of one of them. */
export function anchorOf(source: SourceId): string {
  return `source-${source}`;
}
