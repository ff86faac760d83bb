/** Checks a raw story file against the schema, and words what the library finds for people who write stories. */
import * as v from 'valibot';
import { isRecord, LIST_NAMES, type ListName } from './fields.ts';
import { formatPath, showValue, type Problem } from './problem.ts';
import { headEntries, listSchemas } from './storySchema.ts';

type AnyIssue = v.BaseIssue<unknown>;
type Path = readonly (string | number)[];

const headSchema = v.strictObject(headEntries);

/** Every fault of shape: missing and unknown keys, wrong types, words that are not in a vocabulary. */
export function checkShape(file: Readonly<Record<string, unknown>>): Problem[] {
  const head = Object.fromEntries(Object.entries(file).filter(([key]) => !isListName(key)));
  return [...shapeProblems(headSchema, head, []), ...LIST_NAMES.flatMap((name) => checkList(file, name))];
}

function isListName(key: string): key is ListName {
  return LIST_NAMES.some((name) => name === key);
}

function checkList(file: Readonly<Record<string, unknown>>, name: ListName): Problem[] {
  const items = file[name];
  if (!Array.isArray(items)) {
    const message = items === undefined ? 'This list is missing.' : 'This should be a list.';
    return [{ path: name, value: showValue(items), message, remedy: `Give a list, or [] for none.` }];
  }
  // Spread, since flatMap passes over the holes of a list.
  return [...items].flatMap((item: unknown, index) => shapeProblems(listSchemas[name], item, [name, index]));
}

function shapeProblems(schema: v.GenericSchema, value: unknown, base: Path): Problem[] {
  const issues = v.safeParse(schema, value).issues ?? [];
  return [
    ...issues.filter((issue) => !isUnknownKey(issue)).map((issue) => wordIssue(issue, base)),
    ...unknownKeys(schema, value, base),
  ];
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
        remedy: `Give at least ${wanted.replace('>=', '')}.`,
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
