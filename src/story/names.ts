/** Whom a fact names by itself, before the wholes of which those are parts. */
import type { Speaker, StoryEvent } from './story.ts';
import type { EntityId } from './storySchema.ts';

/** Those among the speakers who are entities of the story. */
export function speakingEntities(speakers: readonly Speaker[]): readonly EntityId[] {
  return speakers.flatMap((speaker) => ('entity' in speaker ? [speaker.entity] : []));
}

/** Whom the event is about, and who told of it. */
export function namesOfEvent(event: Pick<StoryEvent, 'entities' | 'saidBy'>): readonly EntityId[] {
  return [...event.entities, ...speakingEntities(event.saidBy)];
}
