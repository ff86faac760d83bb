/** The story in the words of schema.org, for programs that know those: nothing that the story file does not say. */
import type { EdtfDate, Moment } from '../story/date.ts';
import {
  isDisputed,
  lookUp,
  type Citation,
  type Claim,
  type Entity,
  type Source,
  type Speaker,
  type Story,
  type StoryEvent,
} from '../story/story.ts';
import type { SourceId } from '../story/storySchema.ts';
import { formatClaim } from '../ui/formatClaim.ts';
import { machineDate } from '../ui/formatDate.ts';
import { previewWords } from '../ui/previewWords.ts';
import { words } from '../ui/words.ts';
import { PREVIEW } from './previewSize.ts';

type Value = string | Ref | Node | TextIn | readonly Value[] | undefined;
interface Ref {
  readonly '@id': string;
}
interface TextIn {
  readonly '@value': string;
  readonly '@language': string;
}
/** One thing, with its properties; those without a value are not written. */
interface Node {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: Value;
}
interface Graph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

/** Everything stands once, and is named elsewhere by its id. */
type Name = (kind: 'article' | 'dataset' | 'event' | 'entity' | 'source' | 'claim', id?: string) => Ref;

/** Of more events or claims than this, it holds those nearest to the lead event: readers wait for the page that it is in. */
const MOST = 500;

/** Takes the address of the story file from the page on, and the address of the page where it is known. */
export function jsonLd(story: Story, storyFile: string, site: string | undefined): Graph {
  const page = site ?? './';
  const name = namesFor(story, site);
  const events = nearest(story, story.events, ({ date }) => date);
  const claims = nearest(story, story.claims, ({ first }) => first.asOf);
  const isWhole = events.length === story.events.length && claims.length === story.claims.length;
  const cited = isWhole ? story.citedSources : citedBy([...story.entities, ...events, ...claims]);
  const sources = story.sources.filter(({ id }) => cited.has(id));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      article(story, sources, page, name),
      dataset(story, page + storyFile, name),
      ...story.entities.map((entity) => entityNode(entity, name)),
      ...events.map((event) => eventNode(story, event, wholeIn(events, event), name)),
      ...claims.map((claim) => claimNode(story, claim, name)),
      ...sources.map((source) => sourceNode(source, cited, name)),
    ],
  };
}

/** In their order. */
function nearest<Told>(
  story: Story,
  all: readonly Told[],
  dateOf: (told: Told) => EdtfDate,
): readonly Told[] {
  const lead = lookUp(story.eventById, story.leadEvent).date.from;
  const distance = (told: Told) => Math.abs(dateOf(told).from - lead);
  const near = new Set(all.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST));
  return all.filter((told) => near.has(told));
}

function citedBy(all: readonly (Entity | StoryEvent | Claim)[]): ReadonlySet<SourceId> {
  return new Set(all.flatMap(citationsOf).map(({ source }) => source));
}

function citationsOf(one: Entity | StoryEvent | Claim): readonly Citation[] {
  return 'figures' in one ? one.figures.map(({ citation }) => citation) : one.citations;
}

/** What an event is part of, where that is described too. */
function wholeIn(events: readonly StoryEvent[], { partOf }: StoryEvent): StoryEvent | undefined {
  return partOf === undefined ? undefined : events.find(({ id }) => id === partOf);
}

/**
 * What is known of the story is named by the address of the page and a fragment. A source has an address of its own, which is
 * long: here it goes by a number that holds within this graph only.
 */
function namesFor(story: Story, site = ''): Name {
  const numbers = new Map<string, number>(story.sources.map(({ id }, index) => [id, index + 1]));
  return (kind, id) => {
    if (id === undefined) return { '@id': `${site}#${kind}` };
    return { '@id': kind === 'source' ? `_:s${lookUp(numbers, id)}` : `${site}#${kind}-${id}` };
  };
}

function article(story: Story, sources: readonly Source[], page: string, name: Name): Node {
  const { dateline, leadEntities } = story;
  const others = story.entities.filter(({ id }) => !leadEntities.includes(id));
  return {
    '@type': 'NewsArticle',
    ...name('article'),
    url: page,
    headline: story.headline,
    description: story.standfirst,
    dateline: dateline.place,
    inLanguage: story.language,
    dateModified: oneDate(story.checked),
    image: page + PREVIEW.file,
    about: [...leadEntities.map((id) => name('entity', id)), name('event', story.leadEvent)],
    mentions: others.map(({ id }) => name('entity', id)),
    isBasedOn: name('dataset'),
    citation: sources.map(({ id }) => name('source', id)),
  };
}

function dataset(story: Story, contentUrl: string, name: Name): Node {
  return {
    '@type': 'Dataset',
    ...name('dataset'),
    name: previewWords.dataset(story.headline),
    description: story.standfirst,
    inLanguage: story.language,
    dateModified: oneDate(story.checked),
    variableMeasured: story.metrics.map(({ label }) => label),
    distribution: { '@type': 'DataDownload', contentUrl, encodingFormat: 'application/json' },
  };
}

const ENTITY_TYPES: Readonly<Record<Entity['kind'], string>> = {
  person: 'Person',
  company: 'Organization',
  product: 'Product',
  organisation: 'Organization',
  'government-body': 'GovernmentOrganization',
  'news-outlet': 'NewsMediaOrganization',
  conference: 'Event',
  place: 'Place',
  rule: 'Legislation',
};

/** What someone does stands in a sentence with its dates: that is a description, and no job title. */
function entityNode(
  { id, kind, name: own, otherNames, nameUrdu, role, citations }: Entity,
  name: Name,
): Node {
  return {
    '@type': ENTITY_TYPES[kind],
    ...name('entity', id),
    name: own,
    alternateName: some([
      ...otherNames,
      ...(nameUrdu === undefined ? [] : [{ '@value': nameUrdu, '@language': 'ur' }]),
    ]),
    description: role,
    subjectOf: citing(citations, name),
  };
}

/**
 * What happened is an event, which says so where reports differ on its details. What is disputed or expected as a whole is a
 * claim: a program that reads only types must not take it for something that happened.
 */
function eventNode(story: Story, event: StoryEvent, whole: StoryEvent | undefined, name: Name): Node {
  const { id, headline, summary, date, entities, status, citations, saidBy } = event;
  const about = entities.map((entity) => name('entity', entity));
  if (!isEvent(event)) {
    return {
      '@type': 'Claim',
      ...name('event', id),
      name: headline,
      text: summary,
      description: words.status[status].meaning,
      temporalCoverage: coverage(date),
      author: authors(story, saidBy, name),
      about: whole ? [...about, name('event', whole.id)] : about,
      appearance: citing(citations, name),
    };
  }
  return {
    '@type': 'Event',
    ...name('event', id),
    name: headline,
    description: isDisputed(story, event) ? words.status.disputed.meaning : undefined,
    startDate: plainDate(date.start),
    endDate: date.end === date.start ? undefined : plainDate(date.end),
    about,
    superEvent: whole && isEvent(whole) ? name('event', whole.id) : undefined,
    subjectOf: citing(citations, name),
  };
}

/** A denial is something that happened: somebody denied. */
function isEvent({ status }: StoryEvent): boolean {
  return status === 'reported' || status === 'denied';
}

function claimNode(story: Story, claim: Claim, name: Name): Node {
  const { first, figures } = claim;
  const about = [...lookUp(story.metricById, first.metric).about, first.place];
  const disputed = figures.some((figure) => isDisputed(story, figure));
  return {
    '@type': 'Claim',
    ...name('claim', first.id),
    text: formatClaim(story, claim, 'million'),
    description: disputed ? words.status.disputed.meaning : undefined,
    temporalCoverage: coverage(first.asOf),
    author: authors(story, first.saidBy, name),
    about: [...new Set(about)].map((entity) => name('entity', entity)),
    appearance: citing(citationsOf(claim), name),
  };
}

const SPEAKING = new Set<Entity['kind']>([
  'person',
  'company',
  'organisation',
  'government-body',
  'news-outlet',
]);

/** Whoever said it, where nobody stands between: what one tells of another, only the sentence can say. */
function authors(story: Story, speakers: readonly Speaker[], name: Name): Value {
  const ids = speakers.flatMap((speaker) =>
    'entity' in speaker &&
    speaker.toldBy === undefined &&
    SPEAKING.has(lookUp(story.entityById, speaker.entity).kind)
      ? [name('entity', speaker.entity)]
      : [],
  );
  return ids.length === speakers.length ? ids : undefined;
}

/** What kind of page a source is, where the story file says so; the rest are pages. */
const SOURCE_TYPES: ReadonlyMap<string, string> = new Map([
  ['press', 'NewsArticle'],
  ['trade-press', 'NewsArticle'],
  ['agency', 'NewsArticle'],
  ['blog', 'BlogPosting'],
  ['research-blog', 'BlogPosting'],
]);

/** What the page itself shows is its headline; the words of an address say nothing that the address does not. */
function sourceNode(source: Source, described: ReadonlySet<SourceId>, name: Name): Node {
  const { id, kind, outlet, title, titleBasis, url, linkable, published, language, rewriteOf } = source;
  const original = rewriteOf !== undefined && described.has(rewriteOf) ? rewriteOf : undefined;
  return {
    '@type': SOURCE_TYPES.get(kind ?? '') ?? 'WebPage',
    ...name('source', id),
    headline: titleBasis === 'page' ? title : undefined,
    description: titleBasis === 'described' ? title : undefined,
    url: linkable === false ? undefined : url,
    datePublished: published && oneDate(published),
    inLanguage: language,
    publisher: { '@type': 'Organization', name: outlet },
    isBasedOn: original && name('source', original),
  };
}

function citing(citations: readonly Citation[], name: Name): readonly Ref[] {
  return [...new Set(citations.map(({ source }) => source))].map((id) => name('source', id));
}

function some(values: readonly Value[]): Value {
  return values.length === 0 ? undefined : values;
}

/** Where schema.org asks for one date: none for an interval. */
function oneDate({ start, end }: EdtfDate): string | undefined {
  return start === end ? plainDate(start) : undefined;
}

/** As precise as it is known. ISO 8601 has no word for “about” or “perhaps”, so such a date is left to the sentences. */
function plainDate(moment: Moment | null): string | undefined {
  if (!moment || moment.uncertain || moment.approximate || moment.year > 9999) return undefined;
  return machineDate(moment);
}

/** `2022-09`, `2022-09-26/2022-10-14`, `2019/..` */
function coverage({ start, end }: EdtfDate): string | undefined {
  if (start === end) return plainDate(start);
  const ends = [start, end].map((moment) => (moment ? plainDate(moment) : '..'));
  return ends.includes(undefined) ? undefined : ends.join('/');
}

/** JSON inside an element: no text in it can end the element or begin a comment. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
