/**
 * What is known of one story, after checking. Every list is in the order of the file; the look-ups are built
 * once, in parsing, so that no view has to search.
 */
import type { EdtfDate } from './date.ts';
import type {
  EntityId,
  EventId,
  FigureId,
  MetricId,
  RelationId,
  SeriesId,
  SourceId,
  StoryFile,
} from './storySchema.ts';

type ItemOf<List extends keyof StoryFile> = StoryFile[List] extends (infer Item)[] ? Item : never;

/** The wire record with the named fields turned from EDTF text into dates; optional fields stay optional. */
type Dated<Record, Field extends keyof Record> = Readonly<
  Omit<Record, Field> & { [F in keyof Pick<Record, Field>]: EdtfDate }
>;

/** Person, company, product, body, place, conference or rule: anyone or anything the story names. */
export type Entity = Readonly<ItemOf<'entities'>>;
/** Words for a kind of tie, and which end (if any) is a part of the other. */
export type RelationType = Readonly<ItemOf<'relationTypes'>>;
/** A cited tie between two entities: “Syed Amin Ul Haque met Meta, 28 September 2022”. */
export type Relation = Dated<ItemOf<'relations'>, 'start' | 'end'>;
/** Something reported to have happened or been said, at a date of stated precision. */
export type StoryEvent = Dated<ItemOf<'events'>, 'date'>;
/** A set of series that the reader looks at together: “Facebook and Meta”. */
export type MetricGroup = Readonly<ItemOf<'groups'>>;
/** What is counted, in what unit, about whom, with its caveats. */
export type Metric = Readonly<ItemOf<'metrics'>>;
/** Figures of one metric by one counter and one method; only inside a joined one may a line join points. */
export type Series = Readonly<ItemOf<'series'>>;
/** One number in one report: “over 45 million Facebook users, said the minister, writes Geo News”. */
export type Figure = Dated<ItemOf<'figures'>, 'asOf' | 'statedOn'>;
/** A question, and the positions that sources take on it. */
export type Disagreement = Readonly<ItemOf<'disagreements'>>;
export type Position = Disagreement['positions'][number];
/** One published page; readers are told “report”. */
export type Source = Dated<ItemOf<'sources'>, 'published'>;

export type Citation = Readonly<ItemOf<'events'>['citations'][number]>;
export type Speaker = Readonly<ItemOf<'events'>['saidBy'][number]>;
export type Unit = Figure['unit'];
export type Hedge = Figure['hedge'];

/** Anything that must be cited: an event, a figure or a relation. */
export type Fact = StoryEvent | Figure | Relation;

/** A fact by its kind and id, written `event:users-45m-claim` in files and addresses. */
export type FactRef =
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'figure'; readonly id: FigureId }
  | { readonly kind: 'relation'; readonly id: RelationId };

/**
 * A figure with the figures that repeat it: one mark in the record, one sentence, a number of reports.
 * Rewrites of a report are listed and never counted as another report.
 */
export interface Claim {
  readonly first: Figure;
  readonly figures: readonly Figure[];
  readonly reports: readonly Source[];
  readonly rewrites: readonly Source[];
}

export interface Story extends Pick<
  StoryFile,
  'id' | 'language' | 'headline' | 'standfirst' | 'citations' | 'leadEvent' | 'leadEntities' | 'place'
> {
  readonly dateline: { readonly place: string; readonly date: EdtfDate };
  readonly checked: EdtfDate;

  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly events: readonly StoryEvent[];
  readonly groups: readonly MetricGroup[];
  readonly metrics: readonly Metric[];
  readonly series: readonly Series[];
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly disagreements: readonly Disagreement[];
  readonly sources: readonly Source[];

  readonly entityById: ReadonlyMap<EntityId, Entity>;
  readonly relationById: ReadonlyMap<RelationId, Relation>;
  readonly relationTypeById: ReadonlyMap<string, RelationType>;
  readonly eventById: ReadonlyMap<EventId, StoryEvent>;
  readonly metricById: ReadonlyMap<MetricId, Metric>;
  readonly seriesById: ReadonlyMap<SeriesId, Series>;
  readonly figureById: ReadonlyMap<FigureId, Figure>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;

  /** The events from the earliest on. */
  readonly eventsInTime: readonly StoryEvent[];
  /** The claims by when their first figures hold, from the earliest on. */
  readonly claimsInTime: readonly Claim[];
  /** The entities by how many events name them or their parts, most first; the order of the file among equals. */
  readonly entitiesByEvents: readonly Entity[];

  /** The events reported as parts of an event, in the order of the file. */
  readonly partsOfEvent: ReadonlyMap<EventId, readonly StoryEvent[]>;
  /** The claim that a figure belongs to. */
  readonly claimOf: ReadonlyMap<FigureId, Claim>;
  /** The entities that are parts of an entity, directly or through others; itself not among them. */
  readonly partsOfEntity: ReadonlyMap<EntityId, readonly EntityId[]>;
  /** The ties of an entity to any other, in the order of the file. */
  readonly relationsOf: ReadonlyMap<EntityId, readonly Relation[]>;
  /** The pages that rewrite a page, in the order of the file. */
  readonly rewritesOf: ReadonlyMap<SourceId, readonly Source[]>;
  /** The pages that anything in the story rests on. */
  readonly citedSources: ReadonlySet<SourceId>;
  /** The entities that a fact names, a tie those at its ends, and all of which they are parts. */
  readonly namedBy: ReadonlyMap<Fact, ReadonlySet<EntityId>>;
  /** The disagreements that are about a fact or cite it. */
  readonly disagreementsOn: ReadonlyMap<Fact, readonly Disagreement[]>;
}

/** The record behind an id that parsing has checked; a missing one is a fault of ours, so it throws. */
export function lookUp<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`Nothing is stored under ${String(key)}`);
  return value;
}

/** Closes a switch over a union: it does not compile while a case is missing. */
export function assertUnreachable(value: never): never {
  throw new Error(`Unexpected value ${JSON.stringify(value)}`);
}

/** The occasions on which a claim was made; another report of it may name another. */
export function occasionsOf({ figures }: Claim): readonly string[] {
  return [...new Set(figures.flatMap(({ occasion }) => occasion ?? []))];
}

/** `figure:fb-pk-2022-09-28-geo` */
export function formatFactRef(ref: FactRef): string {
  return `${ref.kind}:${ref.id}`;
}

/** What a fact is found in by its id. */
export type FactsById = Pick<Story, 'eventById' | 'figureById' | 'relationById'>;

/** The fact behind `event:…`, `figure:…` or `relation:…`, if the story has it. */
export function findFact(story: FactsById, text: string): { ref: FactRef; fact: Fact } | undefined {
  const [kind, id = '', ...more] = text.split(':');
  if (more.length > 0) return undefined;
  switch (kind) {
    case 'event': {
      const event = story.eventById.get(id as EventId);
      return event && { ref: { kind, id: event.id }, fact: event };
    }
    case 'figure': {
      const figure = story.figureById.get(id as FigureId);
      return figure && { ref: { kind, id: figure.id }, fact: figure };
    }
    case 'relation': {
      const relation = story.relationById.get(id as RelationId);
      return relation && { ref: { kind, id: relation.id }, fact: relation };
    }
    default:
      return undefined;
  }
}

/** Whether an event’s status says that reports dispute it, or a disagreement is about the fact or cites it. */
export function isDisputed(story: Story, fact: Fact): boolean {
  return ('status' in fact && fact.status === 'disputed') || story.disagreementsOn.has(fact);
}
