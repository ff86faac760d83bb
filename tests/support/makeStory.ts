/** Stories for tests: as small as a story can be, so that a test spells out only what it asserts on. */
import { readFileSync } from 'node:fs';
import type * as v from 'valibot';
import { readDate } from '../../src/story/date.ts';
import { emptyFilter, type Filter } from '../../src/story/filter.ts';
import { parseStory } from '../../src/story/parseStory.ts';
import { findFact, type FactRef, type Story } from '../../src/story/story.ts';
import type { EntityId, storySchema } from '../../src/story/storySchema.ts';

/** A story file as JSON: ids are plain strings, dates are text. */
export type StoryJson = v.InferInput<typeof storySchema>;
type ItemJson<List extends keyof StoryJson> = StoryJson[List] extends (infer Item)[] ? Item : never;
type Made<List extends keyof StoryJson> = { readonly id: string } & Partial<ItemJson<List>>;
type Listed = readonly { readonly id: string }[];

/**
 * A checked story of one meeting. Facts (events, figures, relations, disagreements) given here stand instead of
 * its own; what facts rest on (entities, metrics, series, sources …) is added to its own, or replaces what has
 * the same id: `makeStory({ events: [makeEvent({ id: 'denial', date: '2022-10' })] })`.
 */
export function makeStory(overrides: Partial<StoryJson> = {}): Story {
  return checkedStory(makeStoryFile(overrides));
}

/** The file of `makeStory`, not yet checked. */
export function makeStoryFile(overrides: Partial<StoryJson> = {}): StoryJson {
  const events = overrides.events ?? [makeEvent({ id: 'meeting' })];
  return {
    id: 'made-story',
    language: 'en',
    headline: 'A minister asks a company',
    standfirst: 'They met once.',
    citations: [{ source: 'paper' }],
    dateline: { place: 'Bucharest', date: '2022-09-28' },
    leadEvent: events[0]?.id ?? 'none',
    leadEntities: ['minister', 'company'],
    place: 'country',
    checked: '2026-11-23',
    relations: [],
    figures: [makeFigure({ id: 'claim' })],
    disagreements: [],
    ...overrides,
    events,
    entities: added(
      [
        makeEntity({ id: 'minister', kind: 'person' }),
        makeEntity({ id: 'company', kind: 'company' }),
        makeEntity({ id: 'country', kind: 'place' }),
      ],
      overrides.entities,
    ),
    relationTypes: added(
      [
        { id: 'asked', label: 'asked', inverse: 'was asked by' },
        { id: 'part-of', label: 'part of', inverse: 'includes', part: 'from' },
      ],
      overrides.relationTypes,
    ),
    groups: added([{ id: 'group', label: 'Users' }], overrides.groups),
    metrics: added([makeMetric({ id: 'users' })], overrides.metrics),
    series: added([makeSeries({ id: 'series' })], overrides.series),
    sources: added([makeSource({ id: 'paper' })], overrides.sources),
  };
}

function added<Items extends Listed>(own: Items, more: Items | undefined): Items[number][] {
  const all = [...own, ...(more ?? [])];
  return [...new Map(all.map((item) => [item.id, item])).values()];
}

/** The story of a file; throws, with every problem, if it is none. */
export function checkedStory(file: unknown): Story {
  const result = parseStory(file);
  if (result.ok) return result.story;
  const problems = result.problems.map(({ path, value, message }) => `${path}: ${message} ${value}`);
  throw new Error(`This is no story:\n${problems.join('\n')}`);
}

export function makeEntity(entity: Made<'entities'>): ItemJson<'entities'> {
  return {
    kind: 'organisation',
    name: entity.id,
    otherNames: [],
    role: 'One of those in the story.',
    citations: [{ source: 'paper' }],
    ...entity,
  };
}

export function makeRelation(relation: Made<'relations'>): ItemJson<'relations'> {
  return { from: 'minister', to: 'company', type: 'asked', citations: [{ source: 'paper' }], ...relation };
}

/** Names the minister and has no named speaker. */
export function makeEvent(event: Made<'events'>): ItemJson<'events'> {
  return {
    headline: `Headline of ${event.id}`,
    summary: 'Something happened.',
    kind: event.status === 'denied' ? 'denial' : 'meeting',
    date: '2022-09-28',
    saidBy: [{ unnamed: 'a reporter' }],
    entities: ['minister'],
    status: 'reported',
    citations: [{ source: 'paper' }],
    ...event,
  };
}

/** About nobody. */
export function makeMetric(metric: Made<'metrics'>): ItemJson<'metrics'> {
  return {
    label: 'Users',
    unit: 'people',
    definition: 'Who uses it.',
    caveats: 'None.',
    about: [],
    ...metric,
  };
}

/** Not joined. */
export function makeSeries(series: Made<'series'>): ItemJson<'series'> {
  return {
    metric: 'users',
    group: 'group',
    label: 'Reports',
    method: 'As told.',
    joined: false,
    breaks: [],
    ...series,
  };
}

/** Names nobody: neither its metric nor its speaker is an entity. */
export function makeFigure(figure: Made<'figures'>): ItemJson<'figures'> {
  return {
    metric: 'users',
    place: 'country',
    asOf: '2022-09-28',
    asOfBasis: 'stated',
    value: 45,
    unit: 'people',
    hedge: 'exact',
    saidBy: [{ unnamed: 'a reporter' }],
    attributedAs: 'a reporter',
    series: 'series',
    grade: 'A',
    citation: { source: 'paper' },
    ...figure,
  };
}

/** No two positions answer the same. */
let answers = 0;

export function makePosition(
  position: Partial<ItemJson<'disagreements'>['positions'][number]> = {},
): ItemJson<'disagreements'>['positions'][number] {
  return {
    answer: `Answer ${(answers += 1)}`,
    saidBy: [{ unnamed: 'a reporter' }],
    citations: [{ source: 'paper' }],
    figures: [],
    ...(position.value !== undefined && { unit: 'people' }),
    ...position,
  };
}

/** About the meeting. */
export function makeDisagreement(disagreement: Made<'disagreements'>): ItemJson<'disagreements'> {
  return {
    question: 'How many?',
    about: ['event:meeting'],
    positions: [makePosition({ answer: 'Many' }), makePosition({ answer: 'Few' })],
    covers: [],
    ...disagreement,
  };
}

export function makeSource(source: Made<'sources'>): ItemJson<'sources'> {
  return {
    outlet: 'The Paper',
    title: `Title of ${source.id}`,
    titleBasis: 'page',
    url: `https://example.org/${source.id}`,
    language: 'en',
    ...source,
  };
}

export interface FilterJson {
  readonly entities?: readonly string[];
  readonly match?: Filter['match'];
  readonly words?: string;
  readonly period?: string;
  readonly disputed?: boolean;
}

/** `makeFilter({ entities: ['company'], period: '2022' })` */
export function makeFilter({ entities = [], period, ...rest }: FilterJson = {}): Filter {
  return {
    ...emptyFilter,
    ...rest,
    entities: entities.map((id) => id as EntityId),
    period: period === undefined ? undefined : readDate(period),
  };
}

/** The reference behind `event:meeting`; throws if the story has no such fact. */
export function refTo(story: Story, text: string): FactRef {
  const found = findFact(story, text);
  if (!found) throw new Error(`The story has no ${text}`);
  return found.ref;
}

const BUNDLED = 'public/stories/pakistan-meta-office.json';
let bundled: Story | undefined;

/** The story that the page ships with, read and checked once for each test file. */
export function bundledStory(): Story {
  bundled ??= checkedStory(bundledStoryFile());
  return bundled;
}

/** A fresh copy of the bundled file, not yet checked. */
export function bundledStoryFile(): unknown {
  return JSON.parse(readFileSync(BUNDLED, 'utf8'));
}
