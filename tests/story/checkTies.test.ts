import { describe, expect, it } from 'vitest';
import { checkTies } from '../../src/story/checkTies.ts';
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
} from '../support/makeStory.ts';
import { expectOneProblem, fileWith, problemsOf } from './brokenFile.ts';

describe(checkTies, () => {
  it.each([
    ['2022-09-29', '2022-09-28', true],
    ['2023', '2022-12', true],
    ['2022-09-28', '2022-09-28', false],
    ['2022-09-28', '2022', false],
    ['2022', '2022-03', false],
  ])('knows whether a tie from %s to %s ends before it starts: %s', (start, end, reversed) => {
    const problems = problemsOf(makeStoryFile({ relations: [makeRelation({ id: 'tie', start, end })] }));

    if (reversed) expectOneProblem(problems, 'relations[0].end', end);
    else expect(problems).toEqual([]);
  });

  it('tells an event that is said to be a denial, and is of another kind', () => {
    const visit = makeEvent({ id: 'visit', kind: 'visit', status: 'denied' });
    const denial = makeEvent({ id: 'denial', kind: 'denial', status: 'denied' });

    expectOneProblem(problemsOf(makeStoryFile({ events: [denial, visit] })), 'events[1].status', 'denied');
  });

  it.each([
    ['an upper end that is not above the lower', { value: 50, max: 40, unit: 'people' }, 'max', 40],
    ['an upper end alone', { max: 40, unit: 'people' }, 'max', 40],
    ['a number of nothing', { value: 50, unit: undefined }, 'unit', undefined],
  ] as const)('tells %s of a position', (_, numbers, field, value) => {
    const positions = [makePosition(), makePosition(numbers)];
    const problems = problemsOf(
      makeStoryFile({ disagreements: [makeDisagreement({ id: 'how-many', positions })] }),
    );

    expectOneProblem(problems, `disagreements[0].positions[1].${field}`, value);
  });

  it('tells a position that answers as another does', () => {
    const positions = [makePosition({ answer: 'Many' }), makePosition({ answer: 'Many' })];
    const problems = problemsOf(
      makeStoryFile({ disagreements: [makeDisagreement({ id: 'how-many', positions })] }),
    );

    expectOneProblem(problems, 'disagreements[0].positions[1].answer', 'Many');
  });

  it('tells each event of a ring of parts, and none that leads into it', () => {
    const events = [
      makeEvent({ id: 'a', partOf: 'b' }),
      makeEvent({ id: 'b', partOf: 'a' }),
      makeEvent({ id: 'c', partOf: 'a' }),
    ];

    expect(problemsOf(makeStoryFile({ events }))).toMatchObject([
      { path: 'events[0].partOf', value: '"b"' },
      { path: 'events[1].partOf', value: '"a"' },
    ]);
  });

  it('tells a record that names itself', () => {
    const event = makeEvent({ id: 'a', partOf: 'a' });
    const figure = makeFigure({ id: 'f', repeats: 'f' });
    const source = makeSource({ id: 's', rewriteOf: 's' });

    expectOneProblem(problemsOf(makeStoryFile({ events: [event] })), 'events[0].partOf', 'a');
    expectOneProblem(problemsOf(makeStoryFile({ figures: [figure] })), 'figures[0].repeats', 'f');
    expectOneProblem(problemsOf(makeStoryFile({ sources: [source] })), 'sources[1].rewriteOf', 's');
  });

  it('tells each figure of a ring of repeats and each source of a ring of rewrites', () => {
    const figures = [makeFigure({ id: 'a', repeats: 'b' }), makeFigure({ id: 'b', repeats: 'a' })];
    const sources = [makeSource({ id: 'a', rewriteOf: 'b' }), makeSource({ id: 'b', rewriteOf: 'a' })];

    expect(problemsOf(makeStoryFile({ figures, sources })).map(({ path }) => path)).toEqual([
      'figures[0].repeats',
      'figures[1].repeats',
      'sources[1].rewriteOf',
      'sources[2].rewriteOf',
    ]);
  });

  it('tells each tie of a ring of entities and their parts, whichever end is the part', () => {
    const file = makeStoryFile({
      entities: [makeEntity({ id: 'app' })],
      relationTypes: [{ id: 'parent-of', label: 'parent of', inverse: 'belongs to', part: 'to' }],
      relations: [
        makeRelation({ id: 'down', from: 'company', to: 'app', type: 'parent-of' }),
        makeRelation({ id: 'up', from: 'company', to: 'app', type: 'part-of' }),
        makeRelation({ id: 'aside', from: 'country', to: 'app', type: 'part-of' }),
      ],
    });

    expect(problemsOf(file)).toMatchObject([
      { path: 'relations[0].type', value: '"parent-of"' },
      { path: 'relations[1].type', value: '"part-of"' },
    ]);
  });

  it('tells a person who is made a part of a body', () => {
    const relations = [makeRelation({ id: 'tie', from: 'minister', to: 'country', type: 'part-of' })];

    expectOneProblem(problemsOf(makeStoryFile({ relations })), 'relations[0].type', 'part-of');
  });

  it('takes a body as a part of a person’s', () => {
    const relations = [makeRelation({ id: 'tie', from: 'company', to: 'minister', type: 'part-of' })];

    expect(problemsOf(makeStoryFile({ relations }))).toEqual([]);
  });

  it('tells a short name that is none of the names', () => {
    const entities = [makeEntity({ id: 'itu', name: 'Union', otherNames: ['ITU'], shortName: 'I.T.U.' })];

    expectOneProblem(problemsOf(makeStoryFile({ entities })), 'entities[3].shortName', 'I.T.U.');
  });

  it('tells a break between figures of other series', () => {
    const file = makeStoryFile({
      series: [makeSeries({ id: 'own', breaks: [{ after: 'mine', before: 'other', why: 'A gap.' }] })],
      figures: [makeFigure({ id: 'mine', series: 'own' }), makeFigure({ id: 'other' })],
    });

    expectOneProblem(problemsOf(file), 'series[1].breaks[0]', 'other');
  });
});

describe('a metric', () => {
  it('tells each metric that is within itself, also through others, and none that leads into the ring', () => {
    const metrics = [
      makeMetric({ id: 'itself', within: ['itself'] }),
      makeMetric({ id: 'a', within: ['users', 'b'] }),
      makeMetric({ id: 'b', within: ['a'] }),
      makeMetric({ id: 'outside', within: ['a'] }),
    ];

    expect(problemsOf(makeStoryFile({ metrics }))).toMatchObject([
      { path: 'metrics[1].within', value: '["itself"]' },
      { path: 'metrics[2].within', value: '["users","b"]' },
      { path: 'metrics[3].within', value: '["a"]' },
    ]);
  });

  it.each([
    ['no percentage', 'people', { of: 'users', in: 'others' }],
    ['its own whole', 'percent', { of: 'users', in: 'users' }],
    ['of itself', 'percent', { of: 'part', in: 'users' }],
    ['in itself', 'percent', { of: 'users', in: 'part' }],
  ] as const)('tells a share that is %s', (_, unit, share) => {
    const metrics = [makeMetric({ id: 'others' }), makeMetric({ id: 'part', unit, share })];

    expect(problemsOf(makeStoryFile({ metrics }))).toMatchObject([
      { path: 'metrics[2].share', value: JSON.stringify(share) },
    ]);
  });

  it('takes wholes that meet again, and a share of one metric in another', () => {
    const metrics = [
      makeMetric({ id: 'all' }),
      makeMetric({ id: 'some', within: ['users', 'all'] }),
      makeMetric({ id: 'users', within: ['all'] }),
      makeMetric({ id: 'part', unit: 'percent', share: { of: 'users', in: 'all' } }),
    ];

    expect(problemsOf(makeStoryFile({ metrics }))).toEqual([]);
  });
});

describe('a figure', () => {
  it.each([
    ['an upper end below the lower', { 'figures[2].max': 1 }, 'figures[2].max', '1'],
    ['an upper end equal to the lower', { 'figures[2].max': 2 }, 'figures[2].max', '2'],
    ['a multiplier without a growth', { 'figures[2].growth': undefined }, 'figures[2].growth', ''],
    [
      'a growth without a multiplier',
      { 'figures[2].unit': 'people' },
      'figures[2].growth',
      '{"of":"users","horizon":"a few years"}',
    ],
    [
      'another counter than the series has',
      { 'figures[2].countedBy': 'country' },
      'figures[2].countedBy',
      '"country"',
    ],
    [
      'no counter in a series that has one',
      { 'figures[2].countedBy': undefined },
      'figures[2].countedBy',
      '',
    ],
    [
      'a repeat of a figure of another place',
      { 'figures[0].place': 'company' },
      'figures[0].repeats',
      '"claim"',
    ],
  ])('may not have %s', (_, values, path, value) => {
    expect(problemsOf(fileWith(values))).toMatchObject([{ path, value }]);
  });

  it('may not stand in a series of another metric, nor repeat a figure of one', () => {
    const metrics = [
      { id: 'users', label: 'U', unit: 'people', definition: 'D', caveats: 'C', about: ['company'] },
      { id: 'accounts', label: 'A', unit: 'accounts', definition: 'D', caveats: 'C', about: [] },
    ];

    expect(problemsOf(fileWith({ metrics, 'figures[0].metric': 'accounts' }))).toMatchObject([
      { path: 'figures[0].series', value: '"series"', message: 'That series counts users.' },
      { path: 'figures[0].repeats', value: '"claim"' },
    ]);
  });
});
