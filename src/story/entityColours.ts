import type { Story } from './story.ts';
import type { EntityId } from './storySchema.ts';

/** How many entities have a colour of their own; the others share a quiet one. */
const COLOURED = 6;

/** The place of an entity’s colour, from 0: the story’s lead entities first, then the most named. */
export function entityColours(story: Story): ReadonlyMap<EntityId, number> {
  const ranked = story.entitiesByEvents.map(({ id }) => id);
  const ids = [...new Set([...story.leadEntities, ...ranked])].slice(0, COLOURED);
  return new Map(ids.map((id, index) => [id, index]));
}
