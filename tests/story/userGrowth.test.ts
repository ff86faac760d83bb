import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectFacts, type Selection } from '../../src/story/filter.ts';
import { lookUp, type Story } from '../../src/story/story.ts';
import { selectUserGrowth, type GrowthSeries, type UserGrowth } from '../../src/story/userGrowth.ts';
import { anyFilter } from '../support/anyFilter.ts';
import {
  bundledStory,
  makeEntity,
  makeFigure,
  makeFilter,
  makeMetric,
  makeRelation,
  makeSeries,
  makeStory,
  type StoryJson,
} from '../support/makeStory.ts';

const USERS = makeMetric({ id: 'users', about: ['company'] });

/** The growth of an entity (the company, if none is named) of a story that counts the company’s users. */
function growth(overrides: Partial<StoryJson>, filter = makeFilter(), entity = 'company') {
  const story = makeStory({ ...overrides, metrics: [USERS, ...(overrides.metrics ?? [])] });
  return selectUserGrowth(story, selectFacts(story, filter), idOf(story, entity));
}

function idOf(story: Story, entity: string) {
  const found = story.entities.find(({ id }) => id === entity);
  if (!found) throw new Error(`The story has no ${entity}`);
  return found.id;
}

type FigureJson = Parameters<typeof makeFigure>[0];

function yearly(years: readonly string[], figure: Partial<FigureJson> = {}) {
  return years.map((asOf) => makeFigure({ asOf, ...figure, id: `${figure.series ?? 'in'}-${asOf}` }));
}

const ids = ({ marks }: GrowthSeries) => marks.map(({ claim }) => claim.first.id);
const lines = (found: UserGrowth | undefined) =>
  found?.series.flatMap((one) => one.lines.map(({ from, to }) => [from.claim.first.id, to.claim.first.id]));

describe(selectUserGrowth, () => {
  it('has the claims of those who use the entity, by date, in their series', () => {
    const series = [makeSeries({ id: 'other' })];
    const figures = [
      ...yearly(['2022', '2020', '2021']),
      ...yearly(['2019'], { series: 'other' }),
      makeFigure({ id: 'repeat', asOf: '2021', repeats: 'in-2021' }),
    ];

    expect(growth({ series, figures })?.series.map((one) => [one.series.id, ...ids(one)])).toEqual([
      ['series', 'in-2020', 'in-2021', 'in-2022'],
      ['other', 'other-2019'],
    ]);
  });

  it('counts the parts of an entity with it, and nobody else', () => {
    const overrides = {
      entities: [makeEntity({ id: 'owner' })],
      relations: [makeRelation({ id: 'owned', from: 'company', to: 'owner', type: 'part-of' })],
      figures: yearly(['2020', '2021', '2022'], { saidBy: [{ entity: 'minister' }] }),
    };

    expect(growth(overrides, makeFilter(), 'owner')?.series.map(ids)).toEqual([
      ['in-2020', 'in-2021', 'in-2022'],
    ]);
    expect(growth(overrides, makeFilter(), 'minister')).toBeUndefined();
  });

  it('leaves out what is counted elsewhere, or is not people', () => {
    const figures = [
      ...yearly(['2020', '2021', '2022']),
      makeFigure({ id: 'abroad', place: 'elsewhere' }),
      makeFigure({ id: 'accounts', unit: 'accounts' }),
    ];
    const entities = [makeEntity({ id: 'elsewhere', kind: 'place' })];

    expect(growth({ entities, figures })?.series.map(ids)).toEqual([['in-2020', 'in-2021', 'in-2022']]);
  });

  it('is nothing when fewer than three claims are left', () => {
    const figures = yearly(['2020', '2021', '2022']);

    expect(growth({ figures })).toBeDefined();
    expect(growth({ figures: figures.slice(1) })).toBeUndefined();
    expect(growth({ figures }, makeFilter({ period: '2021/2022' }))).toBeUndefined();
  });

  it('draws lines only in joined series', () => {
    const figures = yearly(['2020', '2021', '2022']);
    const joined = [makeSeries({ id: 'series', joined: true })];

    expect(lines(growth({ series: joined, figures }))).toEqual([
      ['in-2020', 'in-2021'],
      ['in-2021', 'in-2022'],
    ]);
    expect(lines(growth({ figures }))).toEqual([]);
  });

  it('draws no new line over a claim that the filter hides, nor over one in another unit', () => {
    const minister: FigureJson['saidBy'] = [{ entity: 'minister' }];
    const figures = [
      ...yearly(['2018', '2020', '2022', '2023'], { saidBy: minister }),
      ...yearly(['2019'], { saidBy: minister, unit: 'accounts' }),
      ...yearly(['2021']),
    ];
    const series = [makeSeries({ id: 'series', joined: true })];
    const left = growth({ series, figures }, makeFilter({ entities: ['minister'] }));

    expect(left?.series.map(ids)).toEqual([['in-2018', 'in-2020', 'in-2022', 'in-2023']]);
    expect(lines(left)).toEqual([['in-2022', 'in-2023']]);
  });

  it('gives a series the place in its group that it has everywhere', () => {
    const series = [makeSeries({ id: 'unused' }), makeSeries({ id: 'used' })];
    const figures = yearly(['2020', '2021', '2022'], { series: 'used' });

    expect(growth({ series, figures })?.series.map(({ index }) => index)).toEqual([2]);
  });

  it('tells each metric apart, the one with the most claims first', () => {
    const metrics = [makeMetric({ id: 'makers', about: ['company'] })];
    const series = [makeSeries({ id: 'made', metric: 'makers' }), makeSeries({ id: 'other' })];
    const figures = [
      ...yearly(['2019'], { series: 'made', metric: 'makers' }),
      ...yearly(['2020', '2021']),
      ...yearly(['2018'], { series: 'other' }),
    ];

    expect(
      growth({ metrics, series, figures })?.metrics.map(({ metric, count, kinds, first, last }) => [
        metric.id,
        count,
        kinds,
        ...[...first, ...last].map((claim) => claim.first.id),
      ]),
    ).toEqual([
      ['users', 3, 2, 'other-2018', 'in-2021'],
      ['makers', 1, 1, 'made-2019', 'made-2019'],
    ]);
  });

  it('prefers none of the claims that share the first or the last date', () => {
    const figures = [...yearly(['2020', '2022']), makeFigure({ id: 'differs', asOf: '2022', value: 40 })];
    const [users] = growth({ figures })?.metrics ?? [];

    expect(users?.first.map(({ first }) => first.id)).toEqual(['in-2020']);
    expect(users?.last.map(({ first }) => first.id)).toEqual(['in-2022', 'differs']);
  });

  it('has each claim left in exactly one series, and no line over a break, under any filter', () => {
    const story = bundledStory();

    fc.assert(
      fc.property(anyFilter(story), (filter) => {
        const selection = selectFacts(story, filter);
        for (const { id } of story.entities) {
          const found = selectUserGrowth(story, selection, id);
          const left = claimsLeft(story, selection, id);
          if (left.length < 3) expect(found).toBeUndefined();
          else expectWhole(found, left);
        }
      }),
    );
  });
});

/** By the words of the definition, and nothing of the code under test. */
function claimsLeft(story: Story, selection: Selection, entity: Story['entities'][number]['id']): string[] {
  const own = [entity, ...(story.partsOfEntity.get(entity) ?? [])];
  return story.claims
    .filter(({ first, figures }) => {
      const { about } = lookUp(story.metricById, first.metric);
      const counted = first.unit === 'people' && first.place === story.place;
      return counted && own.some((id) => about.includes(id)) && figures.some((one) => selection.has(one));
    })
    .map(({ first }) => first.id)
    .toSorted();
}

function expectWhole(found: UserGrowth | undefined, left: readonly string[]): void {
  expect(found?.series.flatMap(ids).toSorted()).toEqual(left);
  expect(found?.metrics.reduce((sum, { count }) => sum + count, 0)).toBe(left.length);
  for (const one of found?.series ?? []) {
    for (const { claim } of one.marks) expect(claim.first.series).toBe(one.series.id);
    for (const { from, to } of one.lines) {
      expect(one.series.joined).toBe(true);
      expect(one.marks).toEqual(expect.arrayContaining([from, to]));
      for (const { after, before } of one.series.breaks) {
        expect(from.claim.figures.map(({ id }) => id)).not.toContain(after);
        expect(to.claim.figures.map(({ id }) => id)).not.toContain(before);
      }
    }
  }
}
