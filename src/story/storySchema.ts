/**
 * The shape of a story file, stated once. The TypeScript types in story.ts, the parser and the editors' JSON
 * Schema (public/story.schema.json) all come from here.
 *
 * Only what JSON Schema can say stands here: no transforms and no custom checks, which the converter refuses.
 * Whether ids resolve, dates exist and links lead somewhere is checked after the shape (checkFields.ts, checkTexts.ts, checkTies.ts).
 */
import * as v from 'valibot';

declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type EntityId = Id<'entity'>;
export type EventId = Id<'event'>;
export type FigureId = Id<'figure'>;
export type RelationId = Id<'relation'>;
export type RelationTypeId = Id<'relationType'>;
export type MetricId = Id<'metric'>;
export type GroupId = Id<'group'>;
export type SeriesId = Id<'series'>;
export type DisagreementId = Id<'disagreement'>;
export type SourceId = Id<'source'>;

/** An id whose kind the type system keeps apart; at run time it is the plain string. */
function id<Branded extends string>(): v.GenericSchema<string, Branded> {
  return v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    v.description('Lower case letters, digits and single hyphens'),
  ) as unknown as v.GenericSchema<string, Branded>;
}

/** A list that holds something, by type too: a fact without a citation does not compile. */
function someOf<Item extends v.GenericSchema>(item: Item) {
  type Filled<Value> = [Value, ...Value[]];
  return v.pipe(v.array(item), v.minLength(1)) as unknown as v.GenericSchema<
    Filled<v.InferInput<Item>>,
    Filled<v.InferOutput<Item>>
  >;
}

const text = v.pipe(v.string(), v.minLength(1));
const date = v.pipe(text, v.description('EDTF: 2022, 2022-09, 2022-09-28, 2022-09-26/2022-10-14, 2022~'));
const list = <Item extends v.GenericSchema>(item: Item) => v.array(item);

/** A count, share or factor: never below nothing, and small enough to be exact. */
const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

const UNITS = ['people', 'accounts', 'subscriptions', 'percent', 'multiplier'] as const;
const HEDGES = ['exact', 'about', 'over', 'almost', 'under', 'expected'] as const;
const unit = v.picklist(UNITS);
const hedge = v.picklist(HEDGES);

const citation = v.strictObject({
  source: id<SourceId>(),
  at: v.optional(v.pipe(text, v.description('Where in the source'))),
  asStated: v.optional(v.pipe(text, v.description('At most six words, as they stand there'))),
});
const cited = someOf(citation);

const speaker = v.union([
  v.strictObject({
    entity: id<EntityId>(),
    toldBy: v.optional(v.pipe(id<EntityId>(), v.description('Through whom we know that it was said'))),
  }),
  v.strictObject({ name: v.pipe(text, v.description('A named speaker who is no entity of this story')) }),
  v.strictObject({ unnamed: v.pipe(text, v.description('How the source calls a speaker without a name')) }),
]);

const factRef = v.pipe(
  v.string(),
  v.regex(/^(event|figure|relation):[a-z0-9]+(-[a-z0-9]+)*$/),
  v.description('A fact by its kind and id: event:…, figure:… or relation:…'),
);

const entity = v.strictObject({
  id: id<EntityId>(),
  kind: v.picklist([
    'person',
    'company',
    'product',
    'organisation',
    'government-body',
    'news-outlet',
    'conference',
    'place',
    'rule',
  ]),
  name: text,
  shortName: v.optional(v.pipe(text, v.description('One of the names, for places with little room'))),
  otherNames: list(text),
  nameUrdu: v.optional(text),
  role: text,
  citations: cited,
  note: v.optional(text),
});

const relationType = v.strictObject({
  id: id<RelationTypeId>(),
  label: v.pipe(text, v.description('Words between the two names, read from the first: “minister of”')),
  inverse: v.pipe(text, v.description('The same, read from the second: “led by minister”')),
  part: v.optional(
    v.pipe(v.picklist(['from', 'to']), v.description('Which end is a part of the other, if one is')),
  ),
});

const relation = v.strictObject({
  id: id<RelationId>(),
  from: id<EntityId>(),
  to: id<EntityId>(),
  type: id<RelationTypeId>(),
  start: v.optional(date),
  end: v.optional(date),
  citations: cited,
  note: v.optional(text),
});

const event = v.strictObject({
  id: id<EventId>(),
  headline: v.pipe(text, v.maxLength(70)),
  summary: text,
  kind: v.picklist([
    'announcement',
    'conference',
    'denial',
    'expectation',
    'launch',
    'meeting',
    'request',
    'rule',
    'statement',
    'visit',
  ]),
  date,
  saidBy: someOf(speaker),
  entities: someOf(id<EntityId>()),
  partOf: v.optional(id<EventId>()),
  status: v.picklist(['reported', 'disputed', 'denied', 'expected']),
  citations: cited,
  note: v.optional(text),
});

const group = v.strictObject({ id: id<GroupId>(), label: text });

const metric = v.strictObject({
  id: id<MetricId>(),
  label: text,
  unit,
  definition: text,
  caveats: text,
  about: list(id<EntityId>()),
  population: v.optional(
    v.pipe(
      v.boolean(),
      v.description('Counts everyone in a place: a ceiling for every count of people there'),
    ),
  ),
  within: v.optional(
    v.pipe(
      someOf(id<MetricId>()),
      v.description(
        'The metrics that count all that this one counts, and more: users of all products, for users of one',
      ),
    ),
  ),
  share: v.optional(
    v.pipe(
      v.strictObject({ of: id<MetricId>(), in: id<MetricId>() }),
      v.description('For a percentage: the part and the whole that it is worked out from'),
    ),
  ),
});

const series = v.strictObject({
  id: id<SeriesId>(),
  metric: id<MetricId>(),
  group: id<GroupId>(),
  label: v.pipe(text, v.description('Who counts, in a few words')),
  method: v.pipe(text, v.description('What ties these figures together, and what is our reading of it')),
  countedBy: v.optional(id<EntityId>()),
  joined: v.pipe(v.boolean(), v.description('Whether a line may join neighbouring figures')),
  breaks: list(v.strictObject({ after: id<FigureId>(), before: id<FigureId>(), why: text })),
});

const figure = v.strictObject({
  id: id<FigureId>(),
  metric: id<MetricId>(),
  place: id<EntityId>(),
  asOf: date,
  asOfBasis: v.pipe(
    v.picklist(['stated', 'reported', 'inferred']),
    v.description('stated on the page; the day it was said or printed; or worked out, as the note says'),
  ),
  value: amount,
  max: v.optional(v.pipe(amount, v.description('Upper end of a range'))),
  unit,
  hedge,
  saidBy: someOf(speaker),
  countedBy: v.optional(id<EntityId>()),
  attributedAs: text,
  series: id<SeriesId>(),
  statedOn: v.optional(v.pipe(date, v.description('When a statement about the future was made'))),
  statedAt: v.optional(id<EventId>()),
  repeats: v.optional(id<FigureId>()),
  occasion: v.optional(v.pipe(text, v.description('Ties figures of one statement or report'))),
  growth: v.optional(v.strictObject({ of: id<MetricId>(), horizon: v.optional(text) })),
  grade: v.picklist(['A', 'B', 'C']),
  citation,
  note: v.optional(text),
});

const position = v.strictObject({
  answer: text,
  value: v.optional(amount),
  max: v.optional(amount),
  unit: v.optional(unit),
  hedge: v.optional(hedge),
  saidBy: someOf(speaker),
  citations: cited,
  figures: list(id<FigureId>()),
});

const disagreement = v.strictObject({
  id: id<DisagreementId>(),
  question: text,
  about: someOf(factRef),
  positions: v.pipe(v.array(position), v.minLength(2)),
  covers: list(text),
  settledBy: v.optional(cited),
  note: v.optional(text),
});

const source = v.strictObject({
  id: id<SourceId>(),
  outlet: text,
  title: text,
  titleBasis: v.pipe(
    v.picklist(['page', 'url-slug', 'described']),
    v.description('The page’s headline; the words of its address; or our description of it'),
  ),
  url: text,
  linkable: v.optional(v.boolean()),
  published: v.optional(date),
  publishedBasis: v.optional(
    v.pipe(text, v.description('Where that date was read, or why there is none, in a few words')),
  ),
  language: text,
  kind: v.optional(text),
  rewriteOf: v.optional(id<SourceId>()),
  note: v.optional(text),
});

/** The lists of a story file, each with the schema of one item, in the order of the file. */
export const listSchemas = {
  entities: entity,
  relationTypes: relationType,
  relations: relation,
  events: event,
  groups: group,
  metrics: metric,
  series,
  figures: figure,
  disagreements: disagreement,
  sources: source,
} as const;

/** What stands above the lists. */
export const headEntries = {
  $schema: v.optional(text),
  id: text,
  language: v.pipe(
    text,
    v.description(
      'The language of the story’s own words, by BCP 47, for what machines read; the interface is English',
    ),
  ),
  headline: text,
  standfirst: text,
  citations: v.pipe(cited, v.description('What headline and standfirst rest on')),
  dateline: v.strictObject({ place: text, date }),
  leadEvent: id<EventId>(),
  leadEntities: someOf(id<EntityId>()),
  place: v.pipe(id<EntityId>(), v.description('The place whose figures the story is about')),
  checked: v.pipe(date, v.description('When the collection was last checked')),
} as const;

export const storySchema = v.strictObject({
  ...headEntries,
  entities: list(entity),
  relationTypes: list(relationType),
  relations: list(relation),
  events: list(event),
  groups: list(group),
  metrics: list(metric),
  series: list(series),
  figures: list(figure),
  disagreements: list(disagreement),
  sources: list(source),
});

export type StoryFile = v.InferOutput<typeof storySchema>;
