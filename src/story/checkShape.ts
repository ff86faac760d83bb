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
  return [
    ...inheritedNames(file, []),
    ...shapeProblems(headSchema, head, []),
    ...LIST_NAMES.flatMap((name) => checkList(file, name)),
  ];
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
  return items.flatMap((item: unknown, index) => shapeProblems(listSchemas[name], item, [name, index]));
}

function shapeProblems(schema: v.GenericSchema, value: unknown, base: Path): Problem[] {
  const result = v.safeParse(schema, value);
  return result.success ? [] : result.issues.map((issue) => wordIssue(issue, base));
}

function wordIssue(issue: AnyIssue, base: Path): Problem {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const path = formatPath([...base, ...steps]);
  const value = showValue(issue.input);
  return { path, value, ...explain(issue) };
}

function explain(issue: AnyIssue): Pick<Problem, 'message' | 'remedy'> {
  const wanted = issue.expected ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { message: 'This key is not known here.', remedy: 'Remove it, or check its spelling.' };
  }
  if (issue.received === 'undefined') {
    return { message: 'This is missing.', remedy: `Add it: ${wantedType(issue.type, wanted)}.` };
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

/**
 * Keys such as `__proto__` and `constructor`: every object inherits these names, so the library takes them for
 * known ones and drops them without a word.
 */
function inheritedNames(value: unknown, path: Path): Problem[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => inheritedNames(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    if (!(key in Object.prototype)) return inheritedNames(inner, here);
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
