/**
 * The state of the page and the query string that carries it, as two pure functions. Defaults are left out;
 * what the story does not know is ignored and reported, never thrown.
 */
import { parseDate } from '../story/date.ts';
import { emptyFilter, type Filter } from '../story/filter.ts';
import { findFact, formatFactRef, type FactRef, type Story } from '../story/story.ts';
import type { RecordForm } from '../story/record.ts';
import type { GroupId } from '../story/storySchema.ts';
import type { Order } from '../story/timeline.ts';

export interface Address {
  readonly filter: Filter;
  readonly group: GroupId | undefined;
  readonly form: RecordForm;
  readonly order: Order;
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
  return { filter: emptyFilter, group: story.groups[0]?.id, form: 'chart', order: 'oldest', fact: undefined };
}

/** Reads one value into the address, or tells which of its words were not understood. */
type Reader = (value: string, story: Story) => { change?: Change; unknown?: readonly string[] };
type Change = Partial<Omit<Address, 'filter'>> & { filter?: Partial<Filter> };

function oneOf<Value extends string>(values: readonly Value[], toChange: (value: Value) => Change): Reader {
  return (text) => {
    const found = values.find((value) => value === text);
    return found === undefined ? { unknown: [text] } : { change: toChange(found) };
  };
}

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['entity', readEntities],
  ['match', oneOf(['any', 'all'], (match) => ({ filter: { match } }))],
  ['q', (words) => ({ change: { filter: { words } } })],
  ['period', readPeriod],
  ['only', oneOf(['disputed'], () => ({ filter: { disputed: true } }))],
  ['group', readGroup],
  ['view', oneOf(['chart', 'table'], (form) => ({ form }))],
  ['order', oneOf(['oldest', 'newest'], (order) => ({ order }))],
  ['fact', readFact],
]);

function readEntities(value: string, story: Story): ReturnType<Reader> {
  const ids = [...new Set(value.split(',').filter((id) => id !== ''))];
  const found = ids.map((id) => story.entities.find((entity) => entity.id === id)?.id);
  return {
    change: { filter: { entities: found.filter((id) => id !== undefined) } },
    unknown: ids.filter((_, index) => found[index] === undefined),
  };
}

function readPeriod(value: string): ReturnType<Reader> {
  const result = parseDate(value);
  return result.ok ? { change: { filter: { period: result.date } } } : { unknown: [value] };
}

function readGroup(value: string, story: Story): ReturnType<Reader> {
  const group = story.groups.find(({ id }) => id === value)?.id;
  return group === undefined ? { unknown: [value] } : { change: { group } };
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
    address = { ...address, ...change, filter: { ...address.filter, ...change.filter } };
    ignored.push(...unknown.map((part) => ({ key, value: part })));
  }
  return { address, ignored };
}

/** The query string of a page, `''` for the default one; short and readable, since it is made to be sent. */
export function formatAddress({ filter, group, form, order, fact }: Address, story: Story): string {
  const start = defaultAddress(story);
  const parts: readonly (readonly [key: string, value: string | undefined])[] = [
    ['entity', filter.entities.join(',')],
    ['match', filter.match === 'all' ? 'all' : undefined],
    ['q', filter.words],
    ['period', filter.period?.edtf],
    ['only', filter.disputed ? 'disputed' : undefined],
    ['group', group === start.group ? undefined : group],
    ['view', form === start.form ? undefined : form],
    ['order', order === start.order ? undefined : order],
    ['fact', fact && formatFactRef(fact)],
  ];
  const written = parts.flatMap(([key, value]) => (value ? [`${key}=${escapeValue(value)}`] : []));
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/** Percent-encoding without the characters that are safe in a query and easier to read as they are. */
function escapeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed())
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');
}
