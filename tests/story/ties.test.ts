import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFilter, selectFacts } from '../../src/story/filter.ts';
import type { Relation, Story } from '../../src/story/story.ts';
import { selectTies, type TiePicture } from '../../src/story/ties.ts';
import { anyFilter } from '../support/anyFilter.ts';
import {
  bundledStory,
  makeEntity,
  makeEvent,
  makeFilter,
  makeRelation,
  makeStory,
  type StoryJson,
} from '../support/makeStory.ts';

function ties(overrides: Partial<StoryJson>, filter = makeFilter()): TiePicture {
  const story = makeStory(overrides);
  return selectTies(story, selectFacts(story, filter));
}

function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

/** `minister-a` for a tie between the minister and a. */
function rows(picture: TiePicture): string[] {
  return picture.rows.map(({ from, to }) => `${from.id}-${to.id}`);
}

function entities(...names: string[]) {
  return names.map((id) => makeEntity({ id }));
}

/** `between('minister', 'a')` */
function between(from: string, to: string) {
  return makeRelation({ id: `${from}-${to}`, from, to });
}

/** The entities at the other ends of the relations of some entities. */
function neighboursOf(story: Story, hubs: readonly string[]): Set<string> {
  const touching = story.relations.filter(({ from, to }) => hubs.includes(from) || hubs.includes(to));
  return new Set(touching.flatMap(({ from, to }) => [from, to]).filter((id) => !hubs.includes(id)));
}

describe(selectTies, () => {
  it('is about the lead of the story, or else about the chosen', () => {
    expect(ids(ties({}).hubs)).toEqual(['minister', 'company']);
    expect(ids(ties({}, makeFilter({ words: 'headline' })).hubs)).toEqual(['minister', 'company']);
    expect(ids(ties({}, makeFilter({ entities: ['country', 'company'] })).hubs)).toEqual([
      'country',
      'company',
    ]);
  });

  it('reads a tie from its first end, and tells which hubs it touches', () => {
    const { rows: found } = ties({
      entities: entities('a'),
      relations: [between('minister', 'company'), between('a', 'company'), between('minister', 'a')],
    });

    expect(
      found.map(({ label, from, to, rails, neighbour }) => [from.id, label, to.id, rails, neighbour?.id]),
    ).toEqual([
      ['minister', 'asked', 'company', [0, 1], undefined],
      ['minister', 'asked', 'a', [0], 'a'],
      ['a', 'asked', 'company', [1], 'a'],
    ]);
  });

  it('has every tie between the same two, each as a row of its own', () => {
    const relations = [
      makeRelation({ id: 'then', from: 'minister', to: 'company' }),
      makeRelation({ id: 'again', from: 'minister', to: 'company' }),
      makeRelation({ id: 'back', from: 'company', to: 'minister' }),
    ];

    expect(ties({ relations }).rows.map(({ relation }) => relation.id)).toEqual(['then', 'again', 'back']);
  });

  it('has no tie that no hub is part of', () => {
    const relations = [
      between('minister', 'a'),
      between('company', 'b'),
      between('a', 'b'),
      between('b', 'c'),
    ];

    expect(rows(ties({ entities: entities('a', 'b', 'c'), relations }))).toEqual(['minister-a', 'company-b']);
  });

  it('has the ties between hubs first, then those of each hub, by neighbour', () => {
    const relations = [
      between('company', 'often'),
      between('minister', 'seldom'),
      between('minister', 'shared'),
      between('company', 'shared'),
      between('often', 'minister'),
      between('company', 'minister'),
    ];
    const picture = ties({
      entities: entities('seldom', 'often', 'shared'),
      events: [
        makeEvent({ id: 'one', entities: ['often'] }),
        makeEvent({ id: 'two', entities: ['often', 'shared'] }),
      ],
      relations,
    });

    // Both hubs know “often” and “shared”; the story names “often” more.
    expect(rows(picture)).toEqual([
      'company-minister',
      'often-minister',
      'minister-shared',
      'minister-seldom',
      'company-often',
      'company-shared',
    ]);
  });

  it('has at most twelve neighbours: those of most hubs, then the most named; and tells who is left out', () => {
    const letters = 'abcdefghijklmn'.split('');
    const picture = ties({
      entities: entities(...letters),
      events: [makeEvent({ id: 'meeting', entities: ['m', 'minister'] })],
      relations: [...letters.map((id) => between('minister', id)), between('company', 'n')],
    });

    expect(ids(picture.left)).toEqual(['k', 'l']);
    expect(rows(picture)).toEqual([
      ...['n', 'm', ...letters.slice(0, 10)].map((id) => `minister-${id}`),
      'company-n',
    ]);
  });

  it('says nothing of entities that nothing ties', () => {
    expect(ties({ relations: [] })).toMatchObject({ rows: [], left: [] });
  });

  it('is the same for the same choice, whatever else the filter says', () => {
    const story = bundledStory();

    fc.assert(
      fc.property(anyFilter(story), (filter) => {
        const chosen = { ...emptyFilter, entities: filter.entities };
        expect(selectTies(story, selectFacts(story, filter))).toEqual(
          selectTies(story, selectFacts(story, chosen)),
        );
      }),
    );
  });

  it('has every tie among those it shows, no other, and everyone else in what is left', () => {
    const story = bundledStory();

    fc.assert(
      fc.property(anyFilter(story), (filter) => {
        const { hubs, rows: found, left } = selectTies(story, selectFacts(story, filter));
        const hubIds = ids(hubs);
        expect(hubIds).toEqual(filter.entities.length > 0 ? filter.entities : story.leadEntities);

        const shown = new Set(found.flatMap(({ neighbour }) => neighbour?.id ?? []));
        expect(shown.size).toBeLessThanOrEqual(12);
        expect([...shown, ...ids(left)].toSorted()).toEqual([...neighboursOf(story, hubIds)].toSorted());
        if (left.length > 0) expect(shown.size).toBe(12);

        const isShown = (id: string) => hubIds.includes(id) || shown.has(id as (typeof left)[number]['id']);
        const expected = story.relations.filter(
          ({ from, to }: Relation) =>
            [from, to].every(isShown) && [from, to].some((id) => hubIds.includes(id)),
        );
        expect(new Set(found.map(({ relation }) => relation))).toEqual(new Set(expected));
        expect(found).toHaveLength(expected.length);
        for (const { relation, from, to, rails, neighbour } of found) {
          expect([from.id, to.id]).toEqual([relation.from, relation.to]);
          expect(rails.map((rail) => hubIds[rail])).toEqual(
            hubIds.filter((id) => id === from.id || id === to.id),
          );
          expect(neighbour).toBe([from, to].find(({ id }) => !hubIds.includes(id)));
        }
      }),
    );
  });
});
