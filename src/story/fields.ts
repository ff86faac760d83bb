/**
 * Which fields of a story file hold dates, ids of other records, words as stated, and links. The checks read
 * them from raw JSON, so that a record with one fault still shows all its others.
 */
import { listSchemas } from './storySchema.ts';

export type ListName = keyof typeof listSchemas;
export const LIST_NAMES = Object.keys(listSchemas) as readonly ListName[];

/** A field inside a record: `date`, `citations.*.source`; a star stands for every item of a list. */
type FieldPath = string;

/** Where a value stands: `['citations', 0, 'source']`. */
export type Path = readonly (string | number)[];

/** A story file as it was read, before any check. */
export type RawFile = Readonly<Record<string, unknown>>;

/** The head of the file is checked like a record; its name in these tables is `head`. */
export type Owner = ListName | 'head';

export const DATE_FIELDS: Partial<Record<Owner, readonly FieldPath[]>> = {
  head: ['dateline.date', 'checked'],
  relations: ['start', 'end'],
  events: ['date'],
  figures: ['asOf', 'statedOn'],
  sources: ['published'],
};

export const CITATION_FIELDS: Partial<Record<Owner, readonly FieldPath[]>> = {
  head: ['citations.*'],
  entities: ['citations.*'],
  relations: ['citations.*'],
  events: ['citations.*'],
  figures: ['citation'],
  disagreements: ['positions.*.citations.*', 'settledBy.*'],
};

const SPEAKERS: readonly (readonly [FieldPath, ListName])[] = [
  ['saidBy.*.entity', 'entities'],
  ['saidBy.*.toldBy', 'entities'],
];

/** Fields that name another record, with the list it must stand in. Citations are added by `referencesOf`. */
const REFERENCE_FIELDS: Partial<Record<Owner, readonly (readonly [FieldPath, ListName])[]>> = {
  head: [
    ['leadEvent', 'events'],
    ['leadEntities.*', 'entities'],
    ['place', 'entities'],
  ],
  relations: [
    ['from', 'entities'],
    ['to', 'entities'],
    ['type', 'relationTypes'],
  ],
  events: [...SPEAKERS, ['entities.*', 'entities'], ['partOf', 'events']],
  metrics: [
    ['about.*', 'entities'],
    ['within.*', 'metrics'],
    ['share.of', 'metrics'],
    ['share.in', 'metrics'],
  ],
  series: [
    ['metric', 'metrics'],
    ['group', 'groups'],
    ['countedBy', 'entities'],
    ['breaks.*.after', 'figures'],
    ['breaks.*.before', 'figures'],
  ],
  figures: [
    ...SPEAKERS,
    ['metric', 'metrics'],
    ['place', 'entities'],
    ['countedBy', 'entities'],
    ['series', 'series'],
    ['statedAt', 'events'],
    ['repeats', 'figures'],
    ['growth.of', 'metrics'],
  ],
  disagreements: [
    ['positions.*.saidBy.*.entity', 'entities'],
    ['positions.*.saidBy.*.toldBy', 'entities'],
    ['positions.*.figures.*', 'figures'],
  ],
  sources: [['rewriteOf', 'sources']],
};

/** Every field of a kind of record that names another record. */
export function referencesOf(owner: Owner): (readonly [FieldPath, ListName])[] {
  const citations = (CITATION_FIELDS[owner] ?? []).map((path) => [`${path}.source`, 'sources'] as const);
  return [...(REFERENCE_FIELDS[owner] ?? []), ...citations];
}

/** A JSON object, as opposed to a list, null or a plain value. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Visits the values that stand at a field of a raw record, none where it or its surroundings are missing. The path
 * is that of the record; while a value is visited it is that of the value.
 */
export function visitField(
  value: unknown,
  path: (string | number)[],
  steps: readonly string[],
  visit: (value: unknown) => void,
  done = 0,
): void {
  const step = steps[done];
  if (step === undefined) {
    visit(value);
  } else if (step !== '*') {
    if (!isRecord(value) || !(step in value)) return;
    path.push(step);
    visitField(value[step], path, steps, visit, done + 1);
    path.pop();
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      path.push(index);
      visitField(item, path, steps, visit, done + 1);
      path.pop();
    });
  }
}
