/** Checks JSON-LD against a copy of the vocabulary of schema.org: types, properties, where they belong, what they hold. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What is written under a name; nodes and references are read by `isRecord`. */
type Properties = Readonly<Record<string, unknown>>;

/** A node of a graph, with its type. */
export interface Thing {
  readonly id: string | undefined;
  readonly type: string;
  readonly properties: Properties;
}

/** What is wrong with a graph, each fault with its place; nothing where it is valid. */
export function schemaOrgFaults(data: unknown): string[] {
  const context = isRecord(data) ? data['@context'] : undefined;
  const things = thingsIn(data);
  const ids = things.flatMap(({ id }) => id ?? []);
  const typeOf = new Map(things.map(({ id, type }) => [id, type]));
  return [
    ...(context === 'https://schema.org' ? [] : [`${String(context)} is not the context of schema.org`]),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is described twice`),
    ...things.flatMap((thing) => faultsOf(thing, typeOf)),
  ];
}

/** Every node, however deep. */
export function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (!isRecord(value)) return [];
  const { '@id': id, '@type': type, ...properties } = value;
  const inside = Object.values(properties).flatMap(thingsIn);
  if (typeof type !== 'string') return inside;
  return [{ id: typeof id === 'string' ? id : undefined, type, properties }, ...inside];
}

/** Every id that something refers to. */
export function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isRecord(value)) return [];
  const id = value['@id'];
  const own = typeof id === 'string' && Object.keys(value).length === 1 ? [id] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

function faultsOf(
  { id, type, properties }: Thing,
  typeOf: ReadonlyMap<string | undefined, string>,
): string[] {
  const place = id ?? type;
  if (!vocabulary.classes.has(type)) return [`${place}: there is no type ${type}`];
  return Object.entries(properties).flatMap(([property, value]) => {
    const objection = objectionTo(property, type);
    if (objection !== undefined) return [`${place}: ${objection}`];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values
      .filter((one) => !mayHold(property, one, typeOf))
      .map((one) => `${place}: ${property} may not be ${JSON.stringify(one)}`);
  });
}

function objectionTo(property: string, type: string): string | undefined {
  const { domains, superseded, kindsOf } = vocabulary;
  const belongsTo = domains.get(property);
  if (!belongsTo) return `there is no property ${property}`;
  if (superseded.has(property)) return `${property} was replaced by another`;
  const kinds = kindsOf(type);
  return belongsTo.some((one) => kinds.has(one)) ? undefined : `a ${type} has no ${property}`;
}

/** Stricter than schema.org, which forgives a text anywhere: only where the vocabulary says so. */
function mayHold(property: string, value: unknown, typeOf: ReadonlyMap<string | undefined, string>): boolean {
  const ranges = vocabulary.ranges.get(property) ?? [];
  if (typeof value === 'string') return ranges.some((range) => isWrittenAs(range, value));
  if (typeof value === 'number') return ranges.some((range) => range === 'Number' || range === 'Integer');
  if (!isRecord(value)) return false;
  if (typeof value['@value'] === 'string') {
    return ranges.includes('Text') && /^[a-z]{2,3}$/.test(String(value['@language']));
  }
  const type = value['@type'] ?? typeOf.get(String(value['@id']));
  if (typeof type !== 'string') return false;
  const kinds = vocabulary.kindsOf(type);
  return ranges.some((range) => kinds.has(range));
}

function isWrittenAs(range: string, text: string): boolean {
  switch (range) {
    case 'Text':
      return text.trim() !== '';
    case 'URL':
      return /^(https?:\/\/|\.\/)/.test(text) && URL.canParse(text, 'https://example.org/');
    case 'Date':
      return /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text));
    case 'DateTime':
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text));
    default:
      return false;
  }
}

function isRecord(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Vocabulary {
  readonly classes: ReadonlySet<string>;
  /** Properties that another has replaced. */
  readonly superseded: ReadonlySet<string>;
  /** Where each property may stand, and what it may hold. */
  readonly domains: ReadonlyMap<string, readonly string[]>;
  readonly ranges: ReadonlyMap<string, readonly string[]>;
  /** The classes of which a class is one, itself among them. */
  readonly kindsOf: (type: string) => ReadonlySet<string>;
}

const SCHEMA = 'http://schema.org/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
/** A line of the file that tells of one thing in terms of another, none of them text. */
const STATEMENT = /^<http:\/\/schema\.org\/(\w+)> <([^>]+)> <([^>]+)>/gm;

const require = createRequire(import.meta.url);
const vocabulary = readVocabulary();

function readVocabulary(): Vocabulary {
  const file = require.resolve('@vocabulary/schema/schema.nq');
  const said = new Map<string, Map<string, string[]>>();
  for (const [, subject = '', predicate = '', object = ''] of readFileSync(file, 'utf8').matchAll(
    STATEMENT,
  )) {
    const known = said.get(predicate) ?? new Map<string, string[]>();
    known.set(subject, [...(known.get(subject) ?? []), object.replace(SCHEMA, '')]);
    said.set(predicate, known);
  }
  const of = (predicate: string) => said.get(predicate) ?? new Map<string, string[]>();
  const above = of(`${RDFS}subClassOf`);
  const kindsOf = (type: string): ReadonlySet<string> =>
    new Set([type, ...(above.get(type) ?? []).flatMap((one) => [...kindsOf(one)])]);
  const isClass = ([, types]: [string, string[]]) => types.includes(`${RDFS}Class`);
  return {
    classes: new Set([...of(`${RDF}type`)].filter(isClass).map(([subject]) => subject)),
    superseded: new Set(of(`${SCHEMA}supersededBy`).keys()),
    domains: of(`${SCHEMA}domainIncludes`),
    ranges: of(`${SCHEMA}rangeIncludes`),
    kindsOf,
  };
}
