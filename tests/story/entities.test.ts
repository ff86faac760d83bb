import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/story/date.ts';
import { selectEntities } from '../../src/story/entities.ts';
import { selectFacts } from '../../src/story/filter.ts';
import { lookUp } from '../../src/story/story.ts';
import { anyFilter } from '../support/anyFilter.ts';
import {
  bundledStory,
  makeEntity,
  makeEvent,
  makeFigure,
  makeFilter,
  makeRelation,
  makeStory,
  type StoryJson,
} from '../support/makeStory.ts';

function cards(overrides: Partial<StoryJson>, filter = makeFilter()) {
  const story = makeStory(overrides);
  return selectEntities(story, selectFacts(story, filter));
}

function ids(list: ReturnType<typeof cards>['open']): string[] {
  return list.map(({ entity }) => entity.id);
}

describe(selectEntities, () => {
  it('opens the lead while no entity is chosen, and the chosen after', () => {
    expect(ids(cards({}).open)).toEqual(['minister', 'company']);
    expect(ids(cards({}, makeFilter({ words: 'headline' })).open)).toEqual(['minister', 'company']);
    expect(ids(cards({}, makeFilter({ entities: ['country', 'company'] })).open)).toEqual([
      'country',
      'company',
    ]);
  });

  it('folds the others, most named first, equals in the order of the story', () => {
    const overrides = {
      entities: ['a', 'b', 'c', 'd'].map((id) => makeEntity({ id })),
      events: [
        makeEvent({ id: 'one', entities: ['c', 'b'] }),
        makeEvent({ id: 'two', entities: ['c'] }),
        makeEvent({ id: 'three', entities: ['a'] }),
      ],
    };

    expect(ids(cards(overrides).folded)).toEqual(['c', 'a', 'b', 'country', 'd']);
  });

  it('orders the others by what the filter leaves of them', () => {
    const overrides = {
      entities: ['a', 'b'].map((id) => makeEntity({ id })),
      events: [
        makeEvent({ id: 'one', entities: ['a'], date: '2021' }),
        makeEvent({ id: 'two', entities: ['a', 'minister'], date: '2021' }),
        makeEvent({ id: 'three', entities: ['b', 'a'], date: '2022' }),
        makeEvent({ id: 'four', entities: ['b'], date: '2022' }),
      ],
      figures: [],
    };

    expect(ids(cards(overrides, makeFilter({ period: '2022' })).folded)).toEqual(['b', 'a']);
  });

  it('has a card for everyone while nothing is filtered, and then for those who are named', () => {
    const overrides = { entities: [makeEntity({ id: 'nobody' })], figures: [] };

    expect(ids(cards(overrides).folded)).toEqual(['country', 'nobody']);
    expect(ids(cards(overrides, makeFilter({ entities: ['company'] })).folded)).toEqual([]);
    // Even if the filter happens to leave every event.
    expect(ids(cards(overrides, makeFilter({ words: 'headline' })).folded)).toEqual([]);
  });

  it('tells a tie in the words of its direction', () => {
    const relations = [makeRelation({ id: 'ask', from: 'minister', to: 'company', type: 'asked' })];
    const [minister, company] = cards({ relations }).open;

    expect(minister?.ties).toMatchObject([{ label: 'asked', other: { id: 'company' } }]);
    expect(company?.ties).toMatchObject([{ label: 'was asked by', other: { id: 'minister' } }]);
  });

  it('has ties to the lead first, then by date, then the undated', () => {
    const relations = [
      makeRelation({ id: 'undated', from: 'minister', to: 'country' }),
      makeRelation({ id: 'late', from: 'minister', to: 'country', start: '2022' }),
      makeRelation({ id: 'early', from: 'country', to: 'minister', end: '2020' }),
      makeRelation({ id: 'lead', from: 'minister', to: 'company' }),
    ];

    expect(cards({ relations }).open[0]?.ties.map(({ relation }) => relation.id)).toEqual([
      'lead',
      'early',
      'late',
      'undated',
    ]);
  });

  it.each([
    ['2021', '2022', '2021/2022'],
    ['2022', '2022', '2022'],
    ['2021', undefined, '2021'],
    [undefined, '2022', '../2022'],
    [undefined, undefined, undefined],
  ])('tells when a tie from %s to %s held', (start, end, when) => {
    const relation = { ...(start && { start }), ...(end && { end }) };
    const [minister] = cards({ relations: [makeRelation({ id: 'ask', ...relation })] }).open;

    expect(minister?.ties[0]?.when).toEqual(when && readDate(when));
  });

  it('reaches over both dates of a tie, where they are intervals themselves', () => {
    const relations = [makeRelation({ id: 'ask', start: '2019/2020', end: '2021-03/..' })];
    const [tie] = cards({ relations }).open[0]?.ties ?? [];

    expect(tie?.when).toMatchObject({ start: { year: 2019 }, end: null, until: Infinity });
  });

  it('names the parts, and counts what names them', () => {
    const overrides = {
      entities: [makeEntity({ id: 'app' })],
      relations: [makeRelation({ id: 'of', from: 'app', to: 'company', type: 'part-of' })],
      events: [
        makeEvent({ id: 'launch', entities: ['app'] }),
        makeEvent({ id: 'meeting', entities: ['company'] }),
      ],
      figures: [makeFigure({ id: 'claim', saidBy: [{ entity: 'app' }] })],
    };
    const company = cards(overrides).open[1];

    expect(company?.parts.map(({ id }) => id)).toEqual(['app']);
    expect(company?.counts).toEqual({ events: 2, figures: 1 });
  });

  it('has each claim once that names the entity, by date', () => {
    const saidBy: StoryJson['figures'][number]['saidBy'] = [{ entity: 'minister' }];
    const figures = [
      makeFigure({ id: 'late', asOf: '2022', saidBy }),
      makeFigure({ id: 'again', asOf: '2022', saidBy, repeats: 'late' }),
      makeFigure({ id: 'early', asOf: '2021', saidBy }),
      makeFigure({ id: 'foreign', asOf: '2020' }),
    ];
    const [minister] = cards({ figures }).open;

    expect(minister?.claims.map(({ first }) => first.id)).toEqual(['early', 'late']);
    expect(minister?.counts.figures).toBe(3);
  });

  it('counts and claims what the selection has that names the entity, under any filter', () => {
    const story = bundledStory();

    fc.assert(
      fc.property(anyFilter(story), (filter) => {
        const selection = selectFacts(story, filter);
        const { open, folded } = selectEntities(story, selection);
        for (const { entity, counts, claims } of [...open, ...folded]) {
          const names = (fact: (typeof selection.events | typeof selection.figures)[number]) =>
            lookUp(story.namedBy, fact).has(entity.id);
          const figures = selection.figures.filter(names);
          expect(counts).toEqual({ events: selection.events.filter(names).length, figures: figures.length });
          expect(new Set(claims)).toEqual(new Set(figures.map(({ id }) => lookUp(story.claimOf, id))));
        }
        const shown = [...open, ...folded].map(({ entity }) => entity.id);
        expect(new Set(shown).size).toBe(shown.length);
        const named = new Set(
          [...selection.events, ...selection.figures].flatMap((fact) => [...lookUp(story.namedBy, fact)]),
        );
        expect([...named].filter((id) => !shown.includes(id))).toEqual([]);
      }),
    );
  });
});
