/** A story file that uses every field, and copies of it with faults put in by path. */
import { expect } from 'vitest';
import { parseStory } from '../../src/story/parseStory.ts';
import type { Problem } from '../../src/story/problem.ts';
import {
  makeDisagreement,
  makeEntity,
  makeEvent,
  makeFigure,
  makeMetric,
  makePosition,
  makeRelation,
  makeSeries,
  makeSource,
  makeStoryFile,
  type StoryJson,
} from '../support/makeStory.ts';

/** In each list, the first record is the one in which every field is filled. */
export function fullFile(): StoryJson {
  const citation = { source: 'paper', at: 'first sentence', asStated: 'more than 45 users' };
  const speaker = { entity: 'minister', toldBy: 'company' };
  const relationTypes: StoryJson['relationTypes'] = [
    { id: 'asked', label: 'asked', inverse: 'was asked by', part: 'from' },
  ];
  return {
    ...makeStoryFile({
      relationTypes,
      metrics: [
        {
          id: 'users',
          label: 'Users',
          unit: 'people',
          definition: 'A.',
          caveats: 'B.',
          about: ['company'],
          within: ['population'],
        },
        makeMetric({ id: 'population' }),
        makeMetric({ id: 'part', unit: 'percent', share: { of: 'users', in: 'population' } }),
      ],
      relations: [
        makeRelation({
          id: 'tie',
          from: 'company',
          to: 'country',
          start: '2021',
          end: '2022',
          citations: [citation],
          note: 'N.',
        }),
      ],
      events: [
        makeEvent({ id: 'request', partOf: 'meeting', saidBy: [speaker], citations: [citation], note: 'N.' }),
        makeEvent({ id: 'meeting' }),
      ],
      figures: [
        makeFigure({
          id: 'repeat',
          max: 50,
          saidBy: [speaker],
          countedBy: 'company',
          statedOn: '2022-09-28',
          statedAt: 'request',
          repeats: 'claim',
          occasion: 'meeting',
          citation,
          note: 'N.',
        }),
        makeFigure({ id: 'claim', countedBy: 'company' }),
        makeFigure({
          id: 'growth',
          unit: 'multiplier',
          value: 2,
          countedBy: 'company',
          growth: { of: 'users', horizon: 'a few years' },
        }),
      ],
      disagreements: [
        makeDisagreement({
          id: 'how-many',
          about: ['event:request', 'figure:claim', 'relation:tie'],
          positions: [
            makePosition({
              value: 45,
              max: 50,
              unit: 'people',
              hedge: 'over',
              saidBy: [speaker],
              citations: [citation],
              figures: ['claim'],
            }),
            makePosition(),
          ],
          settledBy: [citation],
          note: 'N.',
        }),
      ],
    }),
    $schema: '../story.schema.json',
    citations: [citation],
    leadEvent: 'meeting',
    entities: [
      makeEntity({
        id: 'country',
        kind: 'place',
        shortName: 'country',
        nameUrdu: 'ملک',
        note: 'N.',
        citations: [citation],
      }),
      makeEntity({ id: 'company' }),
      makeEntity({ id: 'minister', kind: 'person' }),
    ],
    series: [
      makeSeries({
        id: 'series',
        countedBy: 'company',
        joined: true,
        breaks: [{ after: 'claim', before: 'growth', why: 'W.' }],
      }),
    ],
    sources: [
      makeSource({
        id: 'rewrite',
        linkable: false,
        published: '2022-09-29',
        publishedBasis: 'page',
        kind: 'press',
        rewriteOf: 'paper',
        note: 'N.',
      }),
      makeSource({ id: 'paper' }),
    ],
  };
}

/** The full file with other values at some paths: `{ 'events[0].date': '2022-02-30' }`; undefined takes out. */
export function fileWith(values: Readonly<Record<string, unknown>>): object {
  // Through JSON, since the full file holds some objects more than once.
  const file: object = JSON.parse(JSON.stringify(fullFile()));
  for (const [path, value] of Object.entries(values)) putAt(file, path, value);
  return file;
}

export function problemsOf(input: unknown): readonly Problem[] {
  const result = parseStory(input);
  return result.ok ? [] : result.problems;
}

/** One fault at a path is reported there and nowhere else, with what stands there. */
export function expectOneProblem(problems: readonly Problem[], path: string, value: unknown): void {
  expect(problems.map((problem) => problem.path)).toEqual([path]);
  const [problem] = problems;
  expect(problem?.value).toBe(value === undefined ? '' : JSON.stringify(value));
  expect(problem?.message).toMatch(/\w.*\.$/);
  expect(problem?.remedy).toMatch(/\w.*\.$/);
}

function putAt(root: object, path: string, value: unknown): void {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  const last = keys.pop();
  let holder: object = root;
  for (const key of keys) {
    const inner: unknown = Reflect.get(holder, key);
    if (typeof inner !== 'object' || inner === null) throw new Error(`There is nothing at ${path}`);
    holder = inner;
  }
  if (last === undefined) throw new Error('A path names at least one key');
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
}
