import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectDisagreements } from '../../src/story/disagreements.ts';
import { emptyFilter, selectFacts } from '../../src/story/filter.ts';
import { isDisputed } from '../../src/story/story.ts';
import { anyFilter } from '../support/anyFilter.ts';
import {
  bundledStory,
  makeDisagreement,
  makeEntity,
  makeEvent,
  makeFigure,
  makeFilter,
  makePosition,
  makeRelation,
  makeSource,
  makeStory,
  type StoryJson,
} from '../support/makeStory.ts';

function select(overrides: Partial<StoryJson>, filter = makeFilter()) {
  const story = makeStory(overrides);
  return selectDisagreements(story, selectFacts(story, filter));
}

function ids(views: ReturnType<typeof select>): string[] {
  return views.map(({ disagreement }) => disagreement.id);
}

describe(selectDisagreements, () => {
  it('has “How many users?” first in the bundled story, and leaves none out', () => {
    const story = bundledStory();
    const views = selectDisagreements(story, selectFacts(story, emptyFilter));

    expect(views[0]?.disagreement.question).toBe('How many users?');
    expect(ids(views).toSorted()).toEqual(story.disagreements.map(({ id }) => id).toSorted());
  });

  it('has those about the lead event or its parts first, then those on numbers, then by reports', () => {
    const sources = ['a', 'b', 'c'].map((id) => makeSource({ id }));
    const [a, b, c] = [{ source: 'a' }, { source: 'b' }, { source: 'c' }] as const;
    const about: [string] = ['event:aside'];
    const [fewer, more] = [makePosition({ value: 40 }), makePosition({ value: 45 })];
    const disagreements = [
      makeDisagreement({ id: 'plain', about }),
      makeDisagreement({
        id: 'two-reports',
        about,
        positions: [makePosition({ citations: [a, b] }), makePosition({ citations: [b] })],
      }),
      makeDisagreement({
        id: 'three-reports',
        about,
        positions: [makePosition({ citations: [a, b] }), makePosition({ citations: [c] })],
      }),
      makeDisagreement({ id: 'numbers', about, positions: [fewer, more] }),
      makeDisagreement({ id: 'lead', about: ['event:meeting'] }),
      makeDisagreement({ id: 'lead-part', about: ['event:aside', 'event:words'], positions: [fewer, more] }),
    ];
    const events = [
      makeEvent({ id: 'meeting' }),
      makeEvent({ id: 'aside' }),
      makeEvent({ id: 'words', partOf: 'meeting' }),
    ];

    expect(ids(select({ sources, events, disagreements }))).toEqual([
      'lead-part',
      'lead',
      'numbers',
      'three-reports',
      'two-reports',
      'plain',
    ]);
  });

  it.each([
    ['the same number', [{ value: 45 }, { value: 45 }]],
    ['one number and none', [{ value: 45 }, {}]],
    [
      'factors of growth',
      [
        { value: 2, unit: 'multiplier' as const },
        { value: 4, unit: 'multiplier' as const },
      ],
    ],
  ])('does not take %s for different numbers', (_, positions) => {
    const disagreements = [
      makeDisagreement({ id: 'first' }),
      makeDisagreement({ id: 'second', positions: positions.map((values) => makePosition(values)) }),
    ];

    expect(ids(select({ disagreements }))).toEqual(['first', 'second']);
  });

  it('has the position with most reports first, and a rewrite is no further report', () => {
    const positions = [
      makePosition({ answer: 'Few', citations: [{ source: 'echo' }, { source: 'paper' }] }),
      makePosition({ answer: 'Many', citations: [{ source: 'paper' }, { source: 'gazette' }] }),
      makePosition({ answer: 'None', citations: [{ source: 'echo' }] }),
      makePosition({
        answer: 'Some',
        citations: [
          { source: 'paper', at: 'page 1' },
          { source: 'paper', at: 'page 2' },
        ],
      }),
    ];
    const [view] = select({
      sources: [makeSource({ id: 'gazette' }), makeSource({ id: 'echo', rewriteOf: 'paper' })],
      disagreements: [makeDisagreement({ id: 'how-many', positions })],
    });

    expect(
      view?.positions.map(({ position, reports, rewrites }) => [
        position.answer,
        reports.map(({ id }) => id),
        rewrites.map(({ id }) => id),
      ]),
    ).toEqual([
      ['Many', ['paper', 'gazette'], []],
      ['Few', ['paper'], ['echo']],
      ['Some', ['paper'], []],
      ['None', [], ['echo']],
    ]);
  });

  it('points to the first fact that the disagreement is about', () => {
    const disagreements = [makeDisagreement({ id: 'one', about: ['figure:claim', 'event:meeting'] })];

    expect(select({ disagreements })[0]?.about).toEqual({ kind: 'figure', id: 'claim' });
  });

  it('leaves a disagreement as long as any fact is left that it is about or cites', () => {
    const overrides = {
      events: [makeEvent({ id: 'meeting', date: '2022' })],
      figures: [makeFigure({ id: 'cited', asOf: '2023' }), makeFigure({ id: 'other', asOf: '2024' })],
      disagreements: [
        makeDisagreement({
          id: 'one',
          positions: [makePosition({ answer: 'Many', figures: ['cited'] }), makePosition({ answer: 'Few' })],
        }),
      ],
    };

    expect(ids(select(overrides, makeFilter({ period: '2022' })))).toEqual(['one']);
    expect(ids(select(overrides, makeFilter({ period: '2023' })))).toEqual(['one']);
    expect(ids(select(overrides, makeFilter({ period: '2024' })))).toEqual([]);
  });

  it('leaves one about a tie alone while some fact names both ends of it', () => {
    const story = {
      entities: [makeEntity({ id: 'pta' })],
      relations: [makeRelation({ id: 'asked', from: 'minister', to: 'company' })],
      events: [
        makeEvent({ id: 'meeting', entities: ['minister', 'company'] }),
        makeEvent({ id: 'hearing', entities: ['minister', 'pta'] }),
      ],
      disagreements: [makeDisagreement({ id: 'who-asked', about: ['relation:asked'] })],
    };

    expect(ids(select(story))).toEqual(['who-asked']);
    expect(ids(select(story, makeFilter({ entities: ['company'] })))).toEqual(['who-asked']);
    expect(ids(select(story, makeFilter({ entities: ['pta'] })))).toEqual([]);
  });

  it('has exactly those on facts of the selection, in one order, under any filter', () => {
    const story = bundledStory();
    const order = ids(selectDisagreements(story, selectFacts(story, emptyFilter)));

    fc.assert(
      fc.property(anyFilter(story), (filter) => {
        const selection = selectFacts(story, filter);
        const left = [
          ...selection.events.map((event) => [`event:${event.id}`, isDisputed(story, event)] as const),
          ...selection.figures.map((figure) => [`figure:${figure.id}`, isDisputed(story, figure)] as const),
        ];
        const refs = new Set<string>(left.map(([ref]) => ref));
        const expected = story.disagreements.filter(
          ({ about, positions }) =>
            about.some((ref) => refs.has(ref)) ||
            positions.some(({ figures }) => figures.some((id) => refs.has(`figure:${id}`))),
        );
        const found = ids(selectDisagreements(story, selection));
        expect(found).toEqual(order.filter((id) => expected.some((disagreement) => disagreement.id === id)));
        if (!left.some(([, disputed]) => disputed)) expect(found).toEqual([]);
      }),
    );
  });
});
