/** The words by which search finds an event or a figure: its own, and the names of those and of the place in it. */
import { metricsOf, namesOfEvent, namesOfFigure } from './names.ts';
import { remembered } from './remembered.ts';
import { toSearchText } from './search.ts';
import { lookUp, type Entity, type Fact, type Figure, type Story, type StoryEvent } from './story.ts';
import type { EntityId, MetricId, SourceId } from './storySchema.ts';

/** The folded words of each event and figure. Worked out at the first search: a large story opens sooner without. */
export const searchTexts = remembered((story: Story): ReadonlyMap<Fact, string> => {
  const parts = partsOf(story);
  return new Map<Fact, string>([
    ...story.events.map((event) => [event, textOfEvent(event, parts)] as const),
    ...story.figures.map((figure) => [figure, textOfFigure(story, figure, parts)] as const),
  ]);
});

/** The search texts of what many facts name, by its id: folded once, not once a fact. */
interface Parts {
  readonly entities: ReadonlyMap<EntityId, string>;
  readonly metrics: ReadonlyMap<MetricId, string>;
  readonly outlets: ReadonlyMap<SourceId, string>;
}

function partsOf({ entities, metrics, sources }: Story): Parts {
  return {
    entities: new Map(entities.map((entity) => [entity.id, toSearchText(namesOf(entity).join(' '))])),
    metrics: new Map(metrics.map(({ id, label }) => [id, toSearchText(label)])),
    outlets: new Map(sources.map(({ id, outlet }) => [id, toSearchText(outlet)])),
  };
}

function namesOf({ name, otherNames, nameUrdu }: Entity): string[] {
  return nameUrdu === undefined ? [name, ...otherNames] : [name, ...otherNames, nameUrdu];
}

function textOfEvent(event: StoryEvent, { entities, outlets }: Parts): string {
  return [
    toSearchText(event.headline),
    toSearchText(event.summary),
    ...namesOfEvent(event).map((id) => lookUp(entities, id)),
    ...event.citations.flatMap(({ source, asStated = '' }) => [
      lookUp(outlets, source),
      toSearchText(asStated),
    ]),
  ].join('');
}

function textOfFigure(story: Story, figure: Figure, { entities, metrics, outlets }: Parts): string {
  const named = new Set([...namesOfFigure(figure, story.metricById), figure.place]);
  return [
    ...metricsOf(figure).map((id) => lookUp(metrics, id)),
    toSearchText(figure.attributedAs),
    ...[...named].map((id) => lookUp(entities, id)),
    lookUp(outlets, figure.citation.source),
    toSearchText(figure.citation.asStated ?? ''),
  ].join('');
}
