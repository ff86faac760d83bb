/** Checks of single fields in raw records: ids, references, dates, links and words as stated. */
import { parseDate } from './date.ts';
import {
  CITATION_FIELDS,
  DATE_FIELDS,
  isRecord,
  LIST_NAMES,
  referencesOf,
  visitField,
  type ListName,
  type Owner,
  type Path,
  type RawFile,
} from './fields.ts';
import { formatPath, showValue, type Problem } from './problem.ts';
import { mapInSteps, type Steps } from './steps.ts';

/** A fragment quoted from a source holds at most this many words (the facts' own rule). */
const MOST_WORDS_AS_STATED = 6;

/** Every id that is there twice or leads nowhere, impossible date, foreign link, language and overlong fragment. */
export function* checkFields(file: RawFile): Steps<Problem[]> {
  const ids = new Map(LIST_NAMES.map((name) => [name, idsOf(file, name)]));
  const dates: KnownDates = new Set();
  const records = LIST_NAMES.flatMap((name) => {
    const checks = [...checksOf(name, ids, dates), ...listChecksOf(name)];
    return itemsOf(file, name).map((record, index) => ({ record, path: [name, index], checks }));
  });
  return [
    ...(yield* mapInSteps(LIST_NAMES, (name) => duplicateIds(file, name))).flat(),
    ...checkRecord(file, [], [...checksOf('head', ids, dates), ...listChecksOf('head')]),
    ...(yield* mapInSteps(records, ({ record, path, checks }) => checkRecord(record, path, checks))).flat(),
  ];
}

/** The dates that were found good: a file writes few of them, many times each. */
type KnownDates = Set<string>;
type Ids = ReadonlyMap<ListName, ReadonlySet<string>>;
type Fault = Omit<Problem, 'path'>;
/** What is wrong with a text, if anything is. */
type Check = (text: string) => Fault | undefined;
/** The steps to a field, and the check of every value that stands there. */
type FieldCheck = readonly [steps: readonly string[], check: (value: unknown) => Fault | undefined];

function checksOf(owner: Owner, ids: Ids, dates: KnownDates): readonly FieldCheck[] {
  const checks: readonly (readonly [field: string, check: Check])[] = [
    ...referencesOf(owner).map(
      ([field, list]) => [field, (id: string) => checkReference(id, list, ids.get(list))] as const,
    ),
    ...(DATE_FIELDS[owner] ?? []).map((field) => [field, (text: string) => checkDate(text, dates)] as const),
    ...(CITATION_FIELDS[owner] ?? []).map((field) => [`${field}.asStated`, checkFragment] as const),
    ...(owner === 'sources' ? [['url', checkLink] as const] : []),
    ...(owner === 'sources' || owner === 'head' ? [['language', checkLanguage] as const] : []),
    ...(owner === 'disagreements' ? [['about.*', (ref: string) => checkFactRef(ref, ids)] as const] : []),
  ];
  return checks.map(([field, check]) => [
    field.split('.'),
    (value) => (typeof value === 'string' ? check(value) : undefined),
  ]);
}

/** Fields that hold a list of ids: `about.*` without its star. */
function listChecksOf(owner: Owner): readonly FieldCheck[] {
  const lists = referencesOf(owner).filter(([field]) => field.endsWith('.*'));
  return lists.map(([field]) => [field.split('.').slice(0, -1), checkNamedOnce]);
}

function checkRecord(record: unknown, base: Path, checks: readonly FieldCheck[]): Problem[] {
  const problems: Problem[] = [];
  const path = [...base];
  for (const [steps, check] of checks) {
    visitField(record, path, steps, (value) => {
      const fault = check(value);
      if (fault) problems.push({ path: formatPath(path), ...fault });
    });
  }
  return problems;
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

function checkDate(text: string, dates: KnownDates): Fault | undefined {
  if (dates.has(text)) return undefined;
  const result = parseDate(text);
  if (result.ok) {
    dates.add(text);
    return undefined;
  }
  return { value: showValue(text), message: result.message, remedy: result.remedy };
}

function checkFragment(text: string): Fault | undefined {
  const words = text.split(/\s+/u).filter((word) => word !== '').length;
  if (words <= MOST_WORDS_AS_STATED) return undefined;
  return {
    value: showValue(text),
    message: `This fragment has ${words} words.`,
    remedy: `Quote at most ${MOST_WORDS_AS_STATED}, as they stand in the source.`,
  };
}

/** Browsers leave these out of an address or take them for others, and readers do not see them. */
const UNSEEN = /[\p{Cc}\p{Z}\p{Cf}]/u;

function checkLink(text: string): Fault | undefined {
  const value = showValue(text);
  // Without its slashes, `https:page` would lead to a page beside ours.
  if (!/^https?:\/\//i.test(text) || !isAddress(text)) {
    const remedy = 'Give the page’s address, from http:// or https:// on.';
    return { value, message: 'This is no web address.', remedy };
  }
  if (UNSEEN.test(text)) {
    const remedy = 'Copy the address anew, from http:// or https:// on, with no space in it.';
    return { value, message: 'This address holds a space or a sign that nobody sees.', remedy };
  }
  const { username, password } = new URL(text);
  if (username !== '' || password !== '') {
    const remedy = 'Take out what stands between http:// or https:// and the @ sign.';
    return { value, message: 'This address holds a name or password.', remedy };
  }
  return undefined;
}

function isAddress(text: string): boolean {
  try {
    return Boolean(new URL(text));
  } catch {
    return false;
  }
}

function checkLanguage(text: string): Fault | undefined {
  try {
    Intl.getCanonicalLocales(text);
    return undefined;
  } catch {
    return {
      value: showValue(text),
      message: 'This is no language tag.',
      remedy: 'Write it as the lang attribute does, by BCP 47: en, ur, en-GB.',
    };
  }
}

function checkReference(
  id: string,
  list: ListName,
  known: ReadonlySet<string> | undefined,
): Fault | undefined {
  if (known?.has(id)) return undefined;
  return {
    value: showValue(id),
    message: `No record in ${list} has this id.`,
    remedy: `Correct the id, or add the record to ${list}.`,
  };
}

function checkNamedOnce(ids: unknown): Fault | undefined {
  const twice: unknown = Array.isArray(ids) ? ids.find((id, at) => ids.indexOf(id) < at) : undefined;
  if (typeof twice !== 'string') return undefined;
  return {
    value: showValue(twice),
    message: 'This id stands twice in the list.',
    remedy: 'Name each record of a list once.',
  };
}

const LIST_OF_KIND: ReadonlyMap<string, ListName> = new Map([
  ['event', 'events'],
  ['figure', 'figures'],
  ['relation', 'relations'],
]);

function checkFactRef(ref: string, ids: Ids): Fault | undefined {
  const [kind = '', id = ''] = ref.split(':');
  const list = LIST_OF_KIND.get(kind);
  return list && checkReference(id, list, ids.get(list));
}
