/**
 * The state of the page and the query string that carries it, as two pure functions. Defaults are left out;
 * what the story does not know is ignored and reported, never thrown.
 */
import { parseDate } from '../story/date.ts';
import { emptyFilter, type Filter } from '../story/filter.ts';
import type { NumberStyle } from '../story/numberStyle.ts';
import { percentEncode } from '../story/percentEncode.ts';
import { SORT_COLUMNS, type RecordOptions } from '../story/record.ts';
import type { SourceOrder } from '../story/sources.ts';
import { findFact, formatFactRef, type FactRef, type Story } from '../story/story.ts';
import type { Order } from '../story/timeline.ts';

export interface Address {
  /** The name of the story file, where it is not the one that the page opens unasked. */
  readonly story: string | undefined;
  readonly filter: Filter;
  readonly record: RecordOptions;
  readonly order: Order;
  /** By what the reports are folded. */
  readonly sources: SourceOrder;
  /** How large numbers are written, on the whole page. */
  readonly numbers: NumberStyle;
  readonly fact: FactRef | undefined;
}

/** A part of an address that was not understood: `entity` with the value `nobody`. */
export interface IgnoredPart {
  readonly key: string;
  readonly value: string;
}

export interface ParsedAddress {
  readonly address: Address;
  readonly ignored: readonly IgnoredPart[];
}

/** The page as it opens without a query string. */
export function defaultAddress(story: Story): Address {
  return {
    story: undefined,
    filter: emptyFilter,
    record: {
      form: 'chart',
      group: story.groups[0]?.id,
      scale: 'linear',
      weak: 'shown',
      traces: 'shown',
      without: [],
      population: false,
      eventLines: [],
      sort: { by: 'asOf', direction: 'ascending' },
    },
    order: 'oldest',
    sources: 'outlet',
    numbers: 'million',
    fact: undefined,
  };
}

/** The name of the story file that a query string asks for, the last where it asks twice; only names, never paths. */
export function storyNameOf(search: string): string | undefined {
  return new URLSearchParams(search).getAll('story').findLast((name) => STORY_NAME.test(name));
}

const STORY_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads one value into the address, or tells which of its words were not understood. */
type Reader = (value: string, story: Story) => { change?: Change; unknown?: readonly string[] };
type Change = Partial<Omit<Address, 'filter' | 'record'>> & {
  filter?: Partial<Filter>;
  record?: Partial<RecordOptions>;
};

function oneOf<Value extends string>(values: readonly Value[], toChange: (value: Value) => Change): Reader {
  return (text) => {
    const found = values.find((value) => value === text);
    return found === undefined ? { unknown: [text] } : { change: toChange(found) };
  };
}

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['story', (name) => (STORY_NAME.test(name) ? { change: { story: name } } : { unknown: [name] })],
  ['entity', readEntities],
  ['match', oneOf(['any', 'all'], (match) => ({ filter: { match } }))],
  ['q', (words) => ({ change: { filter: { words } } })],
  ['period', readPeriod],
  ['only', oneOf(['disputed'], () => ({ filter: { disputed: true } }))],
  ['group', readGroup],
  ['view', oneOf(['chart', 'table'], (form) => ({ record: { form } }))],
  ['scale', oneOf(['linear', 'log'], (scale) => ({ record: { scale } }))],
  ['weak', oneOf(['hidden'], (weak) => ({ record: { weak } }))],
  ['traces', oneOf(['hidden'], (traces) => ({ record: { traces } }))],
  ['without', readWithout],
  ['lines', readLines],
  ['sort', readSort],
  ['numbers', oneOf(['million', 'crore'], (numbers) => ({ numbers }))],
  ['order', oneOf(['oldest', 'newest'], (order) => ({ order }))],
  ['sources', oneOf(['outlet', 'date'], (sources) => ({ sources }))],
  ['fact', readFact],
]);

function readEntities(value: string, story: Story): ReturnType<Reader> {
  const { known, unknown } = readList(value, (id) => story.entities.find((entity) => entity.id === id)?.id);
  return { change: { filter: { entities: known } }, unknown };
}

function readWithout(value: string, story: Story): ReturnType<Reader> {
  const { known, unknown } = readList(value, (id) => story.metrics.find((metric) => metric.id === id)?.id);
  return { change: { record: { without: known } }, unknown };
}

const POPULATION = 'population';

function readLines(value: string, story: Story): ReturnType<Reader> {
  const { known, unknown } = readList(value, (text) => {
    if (text === POPULATION) return POPULATION;
    const ref = findFact(story, text)?.ref;
    return ref?.kind === 'event' ? ref : undefined;
  });
  const eventLines = known.flatMap((line) => (line === POPULATION ? [] : [line.id]));
  return { change: { record: { population: known.includes(POPULATION), eventLines } }, unknown };
}

function readSort(value: string): ReturnType<Reader> {
  const by = SORT_COLUMNS.find((column) => value === column || value === `-${column}`);
  if (by === undefined) return { unknown: [value] };
  return { change: { record: { sort: { by, direction: value === by ? 'ascending' : 'descending' } } } };
}

/** The parts of a list, each once, that the story knows, and those that it does not. */
function readList<Known>(value: string, find: (part: string) => Known | undefined) {
  const parts = [...new Set(value.split(',').filter((part) => part !== ''))].map((part) => ({
    part,
    found: find(part),
  }));
  return {
    known: parts.flatMap(({ found }) => (found === undefined ? [] : [found])),
    unknown: parts.filter(({ found }) => found === undefined).map(({ part }) => part),
  };
}

function readPeriod(value: string): ReturnType<Reader> {
  const result = parseDate(value);
  return result.ok ? { change: { filter: { period: result.date } } } : { unknown: [value] };
}

function readGroup(value: string, story: Story): ReturnType<Reader> {
  const group = story.groups.find(({ id }) => id === value)?.id;
  return group === undefined ? { unknown: [value] } : { change: { record: { group } } };
}

function readFact(value: string, story: Story): ReturnType<Reader> {
  const fact = findFact(story, value)?.ref;
  return fact === undefined ? { unknown: [value] } : { change: { fact } };
}

/**
 * Reads a query string (`?entity=meta,pp-22&match=all`) against the story it is about. A key that is not ours
 * (a campaign, a share button) is passed over in silence.
 */
export function parseAddress(search: string, story: Story): ParsedAddress {
  let address = defaultAddress(story);
  const ignored: IgnoredPart[] = [];
  for (const [key, value] of new URLSearchParams(search)) {
    const { change = {}, unknown = [] } = readers.get(key)?.(value, story) ?? {};
    address = {
      ...address,
      ...change,
      filter: { ...address.filter, ...change.filter },
      record: { ...address.record, ...change.record },
    };
    ignored.push(...unknown.map((part) => ({ key, value: part })));
  }
  return { address, ignored };
}

/** The query string of a page, `''` for the default one; short and readable, since it is made to be sent. */
export function formatAddress(address: Address, story: Story): string {
  const { filter, record, order, sources, numbers, fact } = address;
  const start = defaultAddress(story);
  const parts: readonly (readonly [key: string, value: string | undefined])[] = [
    ['story', address.story],
    ['entity', filter.entities.join(',')],
    ['match', filter.match === 'all' ? 'all' : undefined],
    ['q', filter.words],
    ['period', filter.period?.edtf],
    ['only', filter.disputed ? 'disputed' : undefined],
    ...formatRecord(record, start.record),
    ['numbers', unless(start.numbers, numbers)],
    ['order', unless(start.order, order)],
    ['sources', unless(start.sources, sources)],
    ['fact', fact && formatFactRef(fact)],
  ];
  const written = parts.flatMap(([key, value]) => (value ? [`${key}=${escapeValue(value)}`] : []));
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

function formatRecord(record: RecordOptions, start: RecordOptions) {
  const { sort, population, eventLines } = record;
  const lines = [...(population ? [POPULATION] : []), ...eventLines.map((id) => `event:${id}`)];
  return [
    ['group', unless(start.group, record.group)],
    ['view', unless(start.form, record.form)],
    ['scale', unless(start.scale, record.scale)],
    ['weak', unless(start.weak, record.weak)],
    ['traces', unless(start.traces, record.traces)],
    ['without', record.without.join(',')],
    ['lines', lines.join(',')],
    ['sort', unless(start.sort.by, sort.direction === 'ascending' ? sort.by : `-${sort.by}`)],
  ] as const;
}

/** Nothing for a default: it need not be written. */
function unless(start: string | undefined, value: string | undefined): string | undefined {
  return value === start ? undefined : value;
}

/** Percent-encoding without the characters that are safe in a query and easier to read as they are. */
function escapeValue(value: string): string {
  return percentEncode(value)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');
}
