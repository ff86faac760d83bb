import { describe, expect, it } from 'vitest';
import { isEmptyFilter, lift, selectWaysOut, type Choice } from '../../src/story/filter.ts';
import type { EntityId } from '../../src/story/storySchema.ts';
import { makeEvent, makeFigure, makeFilter, makeStory } from '../support/makeStory.ts';

type FilterOptions = Parameters<typeof makeFilter>[0];

describe(lift, () => {
  const company = 'company' as EntityId;
  const full = {
    entities: ['minister', 'company'],
    match: 'all',
    words: 'a',
    period: '2022',
    disputed: true,
  } as const;

  it.each<[Choice, FilterOptions]>([
    [
      { kind: 'entity', id: company },
      { ...full, entities: ['minister'] },
    ],
    [{ kind: 'words' }, { ...full, words: '' }],
    [{ kind: 'period' }, { entities: full.entities, match: 'all', words: 'a', disputed: true }],
    [{ kind: 'disputed' }, { ...full, disputed: false }],
  ])('takes %j away and nothing else', (choice, expected) => {
    expect(lift(makeFilter(full), choice)).toEqual(makeFilter(expected));
  });
});

describe(isEmptyFilter, () => {
  it.each<[boolean, FilterOptions]>([
    [true, {}],
    [true, { match: 'all' }],
    [true, { words: ' – ' }],
    [false, { words: 'a' }],
    [false, { entities: ['company'] }],
    [false, { period: '2022' }],
    [false, { disputed: true }],
  ])('is %s of %j', (expected, options) => {
    expect(isEmptyFilter(makeFilter(options))).toBe(expected);
  });
});

describe(selectWaysOut, () => {
  it('names each choice that alone stands in the way, and what lifting it leaves', () => {
    const story = makeStory({
      events: [
        makeEvent({ id: 'early', date: '2021', entities: ['company'] }),
        makeEvent({ id: 'late', date: '2022' }),
      ],
      figures: [makeFigure({ id: 'count', asOf: '2021', saidBy: [{ entity: 'company' }] })],
    });

    expect(selectWaysOut(story, makeFilter({ entities: ['company'], period: '2022' }))).toEqual([
      { choice: { kind: 'entity', id: 'company' }, left: { events: 1, figures: 0 } },
      { choice: { kind: 'period' }, left: { events: 1, figures: 1 } },
    ]);
  });

  it('leaves out a choice whose lifting changes nothing', () => {
    const filter = makeFilter({ words: 'nowhere', disputed: true });

    expect(selectWaysOut(makeStory(), filter)).toEqual([]);
  });
});
