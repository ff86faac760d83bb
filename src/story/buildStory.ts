/** Turns a checked story file into the Story: dates read, look-ups built once. */
import { partAndWhole } from './partAndWhole.ts';
import { compareDates, readDate, type EdtfDate } from './date.ts';
import { groupBy } from './groupBy.ts';
import { namesOfEvent, namesOfFigure } from './names.ts';
import type {
  Citation,
  Claim,
  Disagreement,
  Entity,
  Fact,
  Figure,
  Relation,
  RelationType,
  Source,
  Story,
  StoryEvent,
} from './story.ts';
import { findFact, lookUp, type FactsById } from './story.ts';
import { mapInSteps, type Steps } from './steps.ts';
import type { EntityId, FigureId, SourceId, StoryFile } from './storySchema.ts';

/** The date that a text writes. */
type DateOf = (text: string) => EdtfDate;

/** For each entity that is a part, the entities it is a part of. */
type WholesOf = ReadonlyMap<EntityId, readonly EntityId[]>;

/** Expects a file without problems; on any other it may throw. */
export function* buildStory(file: StoryFile): Steps<Story> {
  const dateOf = readingEachOnce();
  const toEvent = (event: StoryFile['events'][number]) => ({ ...event, date: dateOf(event.date) });
  const events: StoryEvent[] = yield* mapInSteps(file.events, toEvent);
  const figures = yield* mapInSteps(file.figures, (figure) => toFigure(figure, dateOf));
  const relations = file.relations.map((relation) => toRelation(relation, dateOf));
  const sources = file.sources.map((source) => toSource(source, dateOf));
  yield;
  const entityById = byId(file.entities);
  const eventById = byId(events);
  const figureById = byId(figures);
  const relationById = byId(relations);
  const metricById = byId(file.metrics);
  const relationTypeById = byId(file.relationTypes);
  const sourceById = byId(sources);
  yield;
  const claims = gatherClaims(figures, figureById, sourceById);
  yield;
  const wholesOf = wholes(relations, relationTypeById);
  const namesOf = (figure: Figure) => namesOfFigureAndEvent(figure, metricById, eventById);
  const namedBy = new Map<Fact, ReadonlySet<EntityId>>([
    ...(yield* mapInSteps(events, (event) => [event, withWholes(namesOfEvent(event), wholesOf)] as const)),
    ...(yield* mapInSteps(figures, (figure) => [figure, withWholes(namesOf(figure), wholesOf)] as const)),
    ...relations.map((tie) => [tie, withWholes([tie.from, tie.to], wholesOf)] as const),
  ]);
  yield;
  const claimOf = new Map(claims.flatMap((claim) => claim.figures.map((figure) => [figure.id, claim])));
  yield;
  const eventsInTime = events.toSorted((a, b) => compareDates(a.date, b.date));
  yield;
  const claimsInTime = claims.toSorted((a, b) => compareDates(a.first.asOf, b.first.asOf));
  yield;
  return {
    id: file.id,
    language: file.language,
    headline: file.headline,
    standfirst: file.standfirst,
    citations: file.citations,
    leadEvent: file.leadEvent,
    leadEntities: file.leadEntities,
    place: file.place,
    dateline: { place: file.dateline.place, date: dateOf(file.dateline.date) },
    checked: dateOf(file.checked),
    entities: file.entities,
    relations,
    events,
    groups: file.groups,
    metrics: file.metrics,
    series: file.series,
    figures,
    claims,
    disagreements: file.disagreements,
    sources,
    entityById,
    relationById,
    relationTypeById,
    eventById,
    metricById,
    seriesById: byId(file.series),
    figureById,
    sourceById,
    eventsInTime,
    claimsInTime,
    entitiesByEvents: rankByEvents(file.entities, events, namedBy),
    partsOfEvent: groupBy(events, (event) => event.partOf),
    claimOf,
    partsOfEntity: partsByWhole(file.entities, wholesOf),
    relationsOf: relationsByEnd(relations),
    rewritesOf: groupBy(sources, (source) => source.rewriteOf),
    citedSources: citedSources(file),
    namedBy,
    disagreementsOn: disagreementsByFact(file.disagreements, { eventById, figureById, relationById }),
  };
}

/** A file writes few dates, many times each. */
function readingEachOnce(): DateOf {
  const known = new Map<string, EdtfDate>();
  return (text) => {
    const date = known.get(text) ?? readDate(text);
    known.set(text, date);
    return date;
  };
}

function toFigure({ asOf, statedOn, ...rest }: StoryFile['figures'][number], dateOf: DateOf): Figure {
  return {
    ...rest,
    asOf: dateOf(asOf),
    ...(statedOn !== undefined && { statedOn: dateOf(statedOn) }),
  };
}

function toRelation({ start, end, ...rest }: StoryFile['relations'][number], dateOf: DateOf): Relation {
  return {
    ...rest,
    ...(start !== undefined && { start: dateOf(start) }),
    ...(end !== undefined && { end: dateOf(end) }),
  };
}

function toSource({ published, ...rest }: StoryFile['sources'][number], dateOf: DateOf): Source {
  return { ...rest, ...(published !== undefined && { published: dateOf(published) }) };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Claims in the order in which the file first tells of them; a figure that repeats a repeat belongs to the same claim. */
function gatherClaims(
  figures: readonly Figure[],
  figureById: Story['figureById'],
  sourceById: Story['sourceById'],
): Claim[] {
  const firstOf = (figure: Figure): FigureId => {
    let first = figure;
    while (first.repeats !== undefined) first = lookUp(figureById, first.repeats);
    return first.id;
  };
  return [...groupBy(figures, firstOf)].map(([id, members]) => {
    const first = lookUp(figureById, id);
    const ordered = [first, ...members.filter((figure) => figure !== first)];
    const sources = new Set(ordered.map((figure) => lookUp(sourceById, figure.citation.source)));
    return {
      first,
      figures: ordered,
      reports: [...sources].filter((source) => source.rewriteOf === undefined),
      rewrites: [...sources].filter((source) => source.rewriteOf !== undefined),
    };
  });
}

function rankByEvents(
  entities: readonly Entity[],
  events: readonly StoryEvent[],
  namedBy: Story['namedBy'],
): Entity[] {
  const counts = new Map(entities.map(({ id }) => [id, 0]));
  for (const event of events) {
    for (const id of lookUp(namedBy, event)) counts.set(id, lookUp(counts, id) + 1);
  }
  return entities.toSorted((a, b) => lookUp(counts, b.id) - lookUp(counts, a.id));
}

function relationsByEnd(relations: readonly Relation[]): Story['relationsOf'] {
  const ends = relations.flatMap((relation) =>
    [...new Set([relation.from, relation.to])].map((end) => ({ end, relation })),
  );
  return new Map(
    [...groupBy(ends, ({ end }) => end)].map(([end, of]) => [end, of.map(({ relation }) => relation)]),
  );
}

function citedSources(file: StoryFile): ReadonlySet<SourceId> {
  const cited = new Set<SourceId>();
  const add = (citations: readonly Citation[]) => {
    for (const { source } of citations) cited.add(source);
  };
  add(file.citations);
  for (const { citations } of [...file.events, ...file.relations, ...file.entities]) add(citations);
  for (const { citation } of file.figures) cited.add(citation.source);
  for (const { positions, settledBy = [] } of file.disagreements) {
    for (const { citations } of positions) add(citations);
    add(settledBy);
  }
  return cited;
}

function wholes(relations: readonly Relation[], typeById: ReadonlyMap<string, RelationType>): WholesOf {
  const pairs = relations.flatMap((relation) => partAndWhole(relation, typeById.get(relation.type)) ?? []);
  return new Map(
    [...groupBy(pairs, ({ part }) => part)].map(([part, of]) => [part, of.map(({ whole }) => whole)]),
  );
}

function withWholes(ids: Iterable<EntityId>, wholesOf: WholesOf): ReadonlySet<EntityId> {
  const all = new Set<EntityId>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (all.has(id)) continue;
    all.add(id);
    open.push(...(wholesOf.get(id) ?? []));
  }
  return all;
}

function partsByWhole(
  entities: readonly Entity[],
  wholesOf: WholesOf,
): ReadonlyMap<EntityId, readonly EntityId[]> {
  const pairs = entities.flatMap(({ id }) =>
    [...withWholes([id], wholesOf)].filter((whole) => whole !== id).map((whole) => ({ whole, part: id })),
  );
  return new Map(
    [...groupBy(pairs, ({ whole }) => whole)].map(([whole, of]) => [whole, of.map(({ part }) => part)]),
  );
}

/** model.md, “Who and about whom”: about it, said or counted it, or named by the event it was stated at. */
function namesOfFigureAndEvent(
  figure: Figure,
  metricById: Story['metricById'],
  eventById: Story['eventById'],
): EntityId[] {
  const { statedAt } = figure;
  return [
    ...namesOfFigure(figure, metricById),
    ...(statedAt === undefined ? [] : namesOfEvent(lookUp(eventById, statedAt))),
  ];
}

function disagreementsByFact(
  disagreements: readonly Disagreement[],
  factsById: FactsById,
): ReadonlyMap<Fact, readonly Disagreement[]> {
  const pairs = disagreements.flatMap((disagreement) => {
    const cited = disagreement.positions.flatMap(({ figures }) => figures.map((id) => `figure:${id}`));
    return [...new Set([...disagreement.about, ...cited])].map((ref) => ({
      fact: findFact(factsById, ref)?.fact,
      disagreement,
    }));
  });
  return new Map(
    [...groupBy(pairs, ({ fact }) => fact)].map(([fact, of]) => [
      fact,
      of.map(({ disagreement }) => disagreement),
    ]),
  );
}
