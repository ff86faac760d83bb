/** Whom a fact names by itself, before the wholes of which those are parts. */
import { lookUp, type Figure, type Speaker, type Story, type StoryEvent } from './story.ts';
import type { EntityId, MetricId } from './storySchema.ts';

/** Those among the speakers who are entities of the story. */
function speakingEntities(speakers: readonly Speaker[]): readonly EntityId[] {
  return speakers.flatMap((speaker) => ('entity' in speaker ? [speaker.entity] : []));
}

/** Whom the event is about, and who told of it. */
export function namesOfEvent(event: Pick<StoryEvent, 'entities' | 'saidBy'>): readonly EntityId[] {
  return [...event.entities, ...speakingEntities(event.saidBy)];
}

/** What the figure counts, and what is to grow by it. */
export function metricsOf({ metric, growth }: Figure): readonly MetricId[] {
  return growth ? [metric, growth.of] : [metric];
}

/** Whom the figure is about, and who said or counted it. */
export function namesOfFigure(figure: Figure, metricById: Story['metricById']): readonly EntityId[] {
  return [
    ...metricsOf(figure).flatMap((id) => lookUp(metricById, id).about),
    ...speakingEntities(figure.saidBy),
    ...(figure.countedBy === undefined ? [] : [figure.countedBy]),
  ];
}
