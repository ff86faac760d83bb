/** Checks of single fields in raw records: ids, references, dates, links and words as stated. */
import { parseDate } from './date.ts';
import {
  CITATION_FIELDS,
  DATE_FIELDS,
  isRecord,
  LIST_NAMES,
  referencesOf,
  valuesAt,
  type FoundValue,
  type ListName,
} from './fields.ts';
import { formatPath, showValue, type Problem } from './problem.ts';

type RawFile = Readonly<Record<string, unknown>>;

/** A fragment quoted from a source holds at most this many words (the facts' own rule). */
const MOST_WORDS_AS_STATED = 6;

/** Every duplicate id, id that leads nowhere, impossible date, foreign link and overlong fragment. */
export function checkFields(file: RawFile): Problem[] {
  const ids = new Map(LIST_NAMES.map((name) => [name, idsOf(file, name)]));
  const owners = [
    { owner: 'head' as const, record: file, path: [] },
    ...LIST_NAMES.flatMap((name) =>
      itemsOf(file, name).map((record, index) => ({ owner: name, record, path: [name, index] })),
    ),
  ];
  return [
    ...LIST_NAMES.flatMap((name) => duplicateIds(file, name)),
    ...owners.flatMap(({ owner, record, path }) => [
      ...referencesOf(owner).flatMap(([field, list]) =>
        valuesAt(record, field).flatMap((found) => checkReference(found, path, list, ids.get(list))),
      ),
      ...(DATE_FIELDS[owner] ?? []).flatMap((field) => checkAll(record, path, field, checkDate)),
      ...(CITATION_FIELDS[owner] ?? []).flatMap((field) =>
        checkAll(record, path, `${field}.asStated`, checkFragment),
      ),
      ...(owner === 'sources' ? checkAll(record, path, 'url', checkLink) : []),
      ...(owner === 'disagreements'
        ? valuesAt(record, 'about.*').flatMap((found) => checkFactRef(found, path, ids))
        : []),
    ]),
  ];
}

function itemsOf(file: RawFile, name: ListName): readonly unknown[] {
  const items = file[name];
  return Array.isArray(items) ? items : [];
}

function idsOf(file: RawFile, name: ListName): ReadonlySet<string> {
  const ids = itemsOf(file, name).map((item) => (isRecord(item) ? item['id'] : undefined));
  return new Set(ids.filter((id) => typeof id === 'string'));
}

function duplicateIds(file: RawFile, name: ListName): Problem[] {
  const firstAt = new Map<string, number>();
  return itemsOf(file, name).flatMap((item, index) => {
    const id = isRecord(item) ? item['id'] : undefined;
    if (typeof id !== 'string') return [];
    const first = firstAt.get(id);
    if (first === undefined) {
      firstAt.set(id, index);
      return [];
    }
    return [
      {
        path: formatPath([name, index, 'id']),
        value: showValue(id),
        message: `This id stands already at ${name}[${first}].`,
        remedy: 'Give each record of a list an id of its own.',
      },
    ];
  });
}

type Fault = Pick<Problem, 'message' | 'remedy'>;

/** Runs one check over every text at a field. */
function checkAll(
  record: unknown,
  base: readonly (string | number)[],
  field: string,
  check: (text: string) => Fault | undefined,
): Problem[] {
  return valuesAt(record, field).flatMap(({ path, value }) => {
    const fault = typeof value === 'string' ? check(value) : undefined;
    return fault ? [{ path: formatPath([...base, ...path]), value: showValue(value), ...fault }] : [];
  });
}

function checkDate(text: string): Fault | undefined {
  const result = parseDate(text);
  return result.ok ? undefined : { message: result.message, remedy: result.remedy };
}

function checkFragment(text: string): Fault | undefined {
  const words = text.split(/\s+/u).filter((word) => word !== '').length;
  if (words <= MOST_WORDS_AS_STATED) return undefined;
  return {
    message: `This fragment has ${words} words.`,
    remedy: `Quote at most ${MOST_WORDS_AS_STATED}, as they stand in the source.`,
  };
}

function checkLink(text: string): Fault | undefined {
  // Without its slashes, `https:page` would lead to a page beside ours.
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return undefined;
  return {
    message: 'This is no web address.',
    remedy: 'Give the page’s address, from http:// or https:// on.',
  };
}

function checkReference(
  { path, value }: FoundValue,
  base: readonly (string | number)[],
  list: ListName,
  ids: ReadonlySet<string> | undefined,
): Problem[] {
  if (typeof value !== 'string' || ids?.has(value)) return [];
  return [
    {
      path: formatPath([...base, ...path]),
      value: showValue(value),
      message: `No record in ${list} has this id.`,
      remedy: `Correct the id, or add the record to ${list}.`,
    },
  ];
}

const LIST_OF_KIND: Readonly<Record<string, ListName>> = {
  event: 'events',
  figure: 'figures',
  relation: 'relations',
};

function checkFactRef(
  found: FoundValue,
  base: readonly (string | number)[],
  ids: ReadonlyMap<ListName, ReadonlySet<string>>,
): Problem[] {
  if (typeof found.value !== 'string') return [];
  const [kind = '', id = ''] = found.value.split(':');
  const list = LIST_OF_KIND[kind];
  return list && Object.hasOwn(LIST_OF_KIND, kind)
    ? checkReference({ path: found.path, value: id }, base, list, ids.get(list))
    : [];
}
