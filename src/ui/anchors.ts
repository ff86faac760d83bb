import type { SourceId } from '../story/storySchema.ts';

/** Where links on the page lead to, as in the address after its `#`. */
export const anchors = {
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
