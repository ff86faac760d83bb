/** Checks a raw story file against the schema, and words what the library finds for people who write stories. */
import * as v from 'valibot';
import { isRecord, LIST_NAMES, type ListName, type Path, type RawFile } from './fields.ts';
import { formatPath, showValue, type Problem } from './problem.ts';
import { mapInSteps, type Steps } from './steps.ts';
import { headEntries, listSchemas, type StoryFile } from './storySchema.ts';

type AnyIssue = v.BaseIssue<unknown>;

const headSchema = v.strictObject(headEntries);

export type Item<Name extends ListName> = v.InferOutput<(typeof listSchemas)[Name]>;
/** The records of a list that have their right shape, each with its place in the file. */
export type Placed<Name extends ListName> = readonly { readonly index: number; readonly item: Item<Name> }[];
export type PlacedRecords = { readonly [Name in ListName]: Placed<Name> };

export interface Shape {
  /** Every fault of shape: missing and unknown keys, wrong types, words that are not in a vocabulary. */
  readonly problems: readonly Problem[];
  /** What stands above the lists; nothing if it has another shape. */
  readonly head: v.InferOutput<typeof headSchema> | undefined;
  readonly records: PlacedRecords;
}

/** Runs the schema over each record once: what it gives is checked further and becomes the Story. */
export function* checkShape(file: RawFile): Steps<Shape> {
  const problems: Problem[] = [];
  const head = Object.fromEntries(Object.entries(file).filter(([key]) => !isListName(key)));
  return {
    problems,
    head: shaped(headSchema, head, [], problems),
    records: {
      entities: yield* placed(file, 'entities', problems),
      relationTypes: yield* placed(file, 'relationTypes', problems),
      relations: yield* placed(file, 'relations', problems),
      events: yield* placed(file, 'events', problems),
      groups: yield* placed(file, 'groups', problems),
      metrics: yield* placed(file, 'metrics', problems),
      series: yield* placed(file, 'series', problems),
      figures: yield* placed(file, 'figures', problems),
      disagreements: yield* placed(file, 'disagreements', problems),
      sources: yield* placed(file, 'sources', problems),
    },
  };
}

/** The file as the schema has it. Expects a shape without problems. */
export function toFile({ head, records }: Shape): StoryFile {
  if (!head) throw new Error('The head of a file with problems is not kept');
  return {
    ...head,
    entities: itemsIn(records.entities),
    relationTypes: itemsIn(records.relationTypes),
    relations: itemsIn(records.relations),
    events: itemsIn(records.events),
    groups: itemsIn(records.groups),
    metrics: itemsIn(records.metrics),
    series: itemsIn(records.series),
    figures: itemsIn(records.figures),
    disagreements: itemsIn(records.disagreements),
    sources: itemsIn(records.sources),
  };
}

function itemsIn<Item>(placed: readonly { readonly item: Item }[]): Item[] {
  return placed.map(({ item }) => item);
}

function isListName(key: string): key is ListName {
  return LIST_NAMES.some((name) => name === key);
}

function* placed<Name extends ListName>(file: RawFile, name: Name, problems: Problem[]): Steps<Placed<Name>> {
  const items = file[name];
  if (!Array.isArray(items)) {
    const message = items === undefined ? 'This list is missing.' : 'This should be a list.';
    problems.push({ path: name, value: showValue(items), message, remedy: `Give a list, or [] for none.` });
    return [];
  }
  const found = yield* mapInSteps(items, (value: unknown, index) => {
    const item = shaped(listSchemas[name], value, [name, index], problems);
    return item === undefined ? [] : [{ index, item }];
  });
  return found.flat();
}

/** The value as the schema has it; nothing, and the problems told, where it has another shape. */
function shaped<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  base: Path,
  problems: Problem[],
): v.InferOutput<Schema> | undefined {
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return output;
  for (const issue of issues) if (!isUnknownKey(issue)) problems.push(wordIssue(issue, base));
  for (const problem of unknownKeys(schema, value, base)) problems.push(problem);
  return undefined;
}

function isUnknownKey({ type, expected }: AnyIssue): boolean {
  return type === 'strict_object' && expected === 'never';
}

function wordIssue(issue: AnyIssue, base: Path): Problem {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const path = formatPath([...base, ...steps]);
  return { path, value: showValue(issue.input), ...explain(issue) };
}

function explain(issue: AnyIssue): Pick<Problem, 'message' | 'remedy'> {
  const wanted = issue.expected ?? '';
  if (issue.received === 'undefined') {
    const missing = issue.type === 'strict_object' && issue.path ? wanted : wantedType(issue.type, wanted);
    return { message: 'This is missing.', remedy: `Add ${missing}.` };
  }
  switch (issue.type) {
    case 'picklist':
      return { message: 'This word is not in the vocabulary.', remedy: `Use one of ${wanted}.` };
    case 'regex':
      return {
        message: 'This is not written as it should be.',
        remedy:
          'An id is lower case letters, digits and single hyphens; a fact is event:…, figure:… or relation:… and an id.',
      };
    case 'min_length':
      return {
        message: 'This is empty, or too short.',
        remedy: `Give at least ${wanted.replace('>=', '')}: items of a list, characters of a text.`,
      };
    case 'min_value':
      return { message: 'This number is too low.', remedy: `Give ${wanted.replace('>=', '')} or more.` };
    case 'max_value':
      return { message: 'This number is too high.', remedy: `Give ${wanted.replace('<=', '')} at most.` };
    case 'max_length':
      return { message: 'This is too long.', remedy: `Keep it to ${wanted.replace('<=', '')} characters.` };
    case 'union':
      return {
        message: 'This is no speaker.',
        remedy: 'Write { "entity": id }, with "toldBy" where needed, { "name": … } or { "unnamed": … }.',
      };
    default:
      return { message: `This should be ${wantedType(issue.type, wanted)}.`, remedy: 'Change its type.' };
  }
}

function wantedType(type: string, wanted: string): string {
  switch (type) {
    case 'array':
      return 'a list';
    case 'object':
    case 'strict_object':
      return 'an object';
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return wanted === '' ? 'a value' : wanted;
  }
}

/** Every key that the schema does not know, `__proto__` too; the library tells only the first of each object. */
function unknownKeys(schema: unknown, value: unknown, path: Path): Problem[] {
  if (!isRecord(schema)) return [];
  const { entries, item, wrapped } = schema;
  if (wrapped) return unknownKeys(wrapped, value, path);
  if (item && Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => unknownKeys(item, one, [...path, index]));
  }
  if (!isRecord(entries) || !isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    if (Object.hasOwn(entries, key)) return unknownKeys(entries[key], inner, here);
    return [
      {
        path: formatPath(here),
        value: showValue(inner),
        message: 'This key is not known here.',
        remedy: 'Remove it, or check its spelling.',
      },
    ];
  });
}
