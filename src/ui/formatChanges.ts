import { CHANGED_KINDS, type StoryChanges } from '../story/changes.ts';
import { words } from './words.ts';

/** “2 figures corrected, 1 event added”: first what was corrected, as it was there to be read. */
export function formatChanges(changes: StoryChanges): string {
  const parts = (['corrected', 'added', 'removed'] as const).flatMap((change) =>
    CHANGED_KINDS.map((kind) => ({ count: changes[kind][change].length, kind, change })),
  );
  const counts = parts.flatMap(({ count, kind, change }) =>
    count === 0 ? [] : [words.bulletins.changed(words.bulletins.kinds[kind](count), change)],
  );
  return [...counts, ...(changes.rest ? [words.bulletins.rest] : [])].join(', ');
}
