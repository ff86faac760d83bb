import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectEntities } from '../../src/story/entities.ts';
import { selectEvidence } from '../../src/story/evidence.ts';
import { countChoices, emptyFilter, selectFacts } from '../../src/story/filter.ts';
import { parseStory } from '../../src/story/parseStory.ts';
import { selectRecord } from '../../src/story/record.ts';
import { searchTexts } from '../../src/story/searchText.ts';
import type { Story } from '../../src/story/story.ts';
import { selectTimeline } from '../../src/story/timeline.ts';
import { bundledStoryFile } from '../support/makeStory.ts';
import { expectOneProblem, fileWith, fullFile, problemsOf } from './brokenFile.ts';

describe(parseStory, () => {
  it('finds nothing wrong with a file that uses every field', () => {
    expect(problemsOf(fullFile())).toEqual([]);
  });

  it.each([[null], [undefined], [3], ['{}'], [[]], [true]])('refuses %j: a file is one object', (input) => {
    expectOneProblem(problemsOf(input), '', input);
  });

  it('reports every fault at once', () => {
    const file = fileWith({
      headline: undefined,
      'events[0].date': '2022-02-30',
      'events[0].status': 'true',
      'figures[2].place': 'nowhere',
      'sources[0].url': 'mailto:a@example.org',
      'relations[0].end': '1999',
    });

    expect(
      problemsOf(file)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([
      'events[0].date',
      'events[0].status',
      'figures[2].place',
      'headline',
      'relations[0].end',
      'sources[0].url',
    ]);
  });
});

describe('whatever comes in', { timeout: 30_000 }, () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });

  it('is a Story, or told to be none', () => {
    fc.assert(fc.property(anything, expectAnswer), { numRuns: 2000 });
  });

  it('is answered where one value of a story is something else', () => {
    const edits = fc.array(anyEdit(anything), { minLength: 1, maxLength: 3 });

    fc.assert(
      fc.property(edits, (edits) => expectAnswer(edited(fullFile(), edits))),
      { numRuns: 1000 },
    );
  });

  it('is answered where values of the bundled story are gone, or stand elsewhere', () => {
    const edits = fc.array(anyEdit(fc.jsonValue()), { minLength: 1, maxLength: 4 });

    fc.assert(
      fc.property(edits, (edits) => expectAnswer(edited(bundledStoryFile(), edits))),
      { numRuns: 20 },
    );
  });

  it.each([
    ['a ring', ring()],
    ['a nest too deep to follow', JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))],
    ['what refuses to be JSON', { toJSON: () => expect.unreachable() }],
    ['a big integer', 10n],
    ['a list with a hole', Object.assign([], { 1: 'a' })],
  ])('is answered where it holds %s', (_, value) => {
    for (const path of [
      'headline',
      'colour',
      'events',
      'events[0]',
      'events[0].citations',
      'figures[0].value',
    ]) {
      const paths = problemsOf(fileWith({ [path]: value })).map((problem) => problem.path);
      expect(paths.some((found) => found.startsWith(path))).toBe(true);
    }
  });
});

function ring(): object {
  const ring = { inner: {} };
  ring.inner = ring;
  return ring;
}

/** Never throws; a Story can be shown whole, and a refusal has for each problem a message and a remedy. */
function expectAnswer(input: unknown): void {
  const result = parseStory(input);
  if (result.ok) showAll(result.story);
  else {
    for (const { path, value, message, remedy } of result.problems) {
      expect([typeof path, typeof value]).toEqual(['string', 'string']);
      expect(value.length).toBeLessThanOrEqual(80);
      expect(message).toMatch(/\.$/);
      expect(remedy).toMatch(/\.$/);
    }
  }
}

/** Throws where an id leads nowhere. */
function showAll(story: Story): void {
  const selection = selectFacts(story, emptyFilter);
  searchTexts(story);
  selectTimeline(story, selection, 'oldest');
  selectEntities(story, selection);
  countChoices(story, emptyFilter);
  for (const { id } of story.groups) selectRecord(story, selection, id);
  for (const { id } of story.events) selectEvidence(story, { kind: 'event', id });
  for (const { id } of story.figures) selectEvidence(story, { kind: 'figure', id });
  for (const { id } of story.relations) selectEvidence(story, { kind: 'relation', id });
}

interface Edit {
  /** Which node, of as many as there are. */
  readonly at: number;
  readonly how: 'take out' | 'put in' | 'put another';
  readonly value: unknown;
  readonly other: number;
}

function anyEdit(value: fc.Arbitrary<unknown>): fc.Arbitrary<Edit> {
  return fc.record({
    at: fc.nat(),
    how: fc.constantFrom('take out', 'put in', 'put another'),
    value,
    other: fc.nat(),
  });
}

/** A copy of the file with nodes replaced or taken out: by any value, or by another node of the file. */
function edited(file: unknown, edits: readonly Edit[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(file));
  for (const { at, how, value, other } of edits) {
    const nodes = nodesOf(copy);
    const node = nodes[at % nodes.length];
    const donor = nodes[other % nodes.length];
    if (!node || !donor) continue;
    if (how === 'take out') Reflect.deleteProperty(node.holder, node.key);
    else Reflect.set(node.holder, node.key, how === 'put in' ? value : structuredClone(donor.value));
  }
  return copy;
}

interface Node {
  readonly holder: object;
  readonly key: string;
  readonly value: unknown;
}

/** The cells of a typed array are no nodes: they take numbers only, and throw at anything else. */
function nodesOf(holder: unknown): Node[] {
  if (typeof holder !== 'object' || holder === null || ArrayBuffer.isView(holder)) return [];
  return Object.entries(holder).flatMap(([key, value]) => [{ holder, key, value }, ...nodesOf(value)]);
}
