import { describe, expect, it } from 'vitest';
import { selectGrowth, type GrowthMark } from '../../src/story/growth.ts';
import { markOf } from '../../src/story/record.ts';
import type { Story } from '../../src/story/story.ts';
import {
  bundledStory,
  makeEntity,
  makeFigure,
  makeMetric,
  makeSeries,
  makeSource,
  makeStory,
  type StoryJson,
} from '../support/makeStory.ts';

type FigureJson = Parameters<typeof makeFigure>[0];

const OCCASION = 'the-meeting';
/** Of 28 September 2022, in `paper`, on the occasion of the meeting. */
function double(overrides: Partial<FigureJson> = {}) {
  return makeFigure({
    id: 'double',
    metric: 'growth',
    series: 'growth',
    unit: 'multiplier',
    value: 2,
    growth: { of: 'users' },
    occasion: OCCASION,
    ...overrides,
  });
}

function growthOf(story: Story): readonly GrowthMark[] {
  const claims = story.claims.filter(({ first }) => first.growth);
  return selectGrowth(
    story,
    claims.map((claim) => markOf(story)(claim)),
  );
}

/** The growth of a made story: what it starts from, why, and where it leads. */
function found(figures: readonly FigureJson[], more: Partial<StoryJson> = {}) {
  const story = makeStory({
    metrics: [makeMetric({ id: 'growth', unit: 'multiplier' }), makeMetric({ id: 'others' })],
    series: [makeSeries({ id: 'growth', metric: 'growth' }), makeSeries({ id: 'others', metric: 'others' })],
    sources: [makeSource({ id: 'daily' })],
    figures: figures.map(makeFigure),
    ...more,
  });
  return growthOf(story).map(({ base, basis, target }) => [base.first.id, basis, target]);
}

describe(selectGrowth, () => {
  const daily = { source: 'daily' };

  it('starts from the number of the same occasion that stands in the same report', () => {
    const numbers = [
      { id: 'elsewhere', value: 40, occasion: OCCASION, citation: daily },
      { id: 'here', value: 45, occasion: OCCASION },
    ];

    expect(found([...numbers, double()])).toEqual([['here', 'same-occasion', 90]]);
    expect(found([...numbers, double({ citation: daily })])).toEqual([['elsewhere', 'same-occasion', 80]]);
  });

  it('leads to a number without the tail of binary fractions', () => {
    const numbers = [{ id: 'here', value: 45_000_000, occasion: OCCASION }, double({ value: 1.1 })];

    expect(found(numbers)).toEqual([['here', 'same-occasion', 49_500_000]]);
  });

  it('knows the report by any figure of either claim', () => {
    const figures = [
      { id: 'first', value: 40, occasion: OCCASION, citation: { source: 'weekly' } },
      { id: 'second', value: 45, occasion: OCCASION, citation: { source: 'monthly' } },
      { id: 'repeat', value: 45, repeats: 'second', citation: daily },
      double(),
      double({ id: 'echo', repeats: 'double', citation: daily }),
    ];
    const sources = ['daily', 'weekly', 'monthly'].map((id) => makeSource({ id }));

    expect(found(figures, { sources })).toEqual([['second', 'same-occasion', 90]]);
  });

  it('else from a number of the same occasion in another report, however old the number', () => {
    const numbers = [
      { id: 'then', value: 40, asOf: '2020', occasion: OCCASION, citation: daily },
      { id: 'last', value: 30, asOf: '2022-08', citation: daily },
    ];

    expect(found([...numbers, double()])).toEqual([['then', 'same-occasion', 80]]);
  });

  it('else from the last number before it was said', () => {
    const numbers = [
      { id: 'long-before', value: 30, asOf: '2019' },
      { id: 'before', value: 40, asOf: '2022-08' },
      { id: 'after', value: 50, asOf: '2022-10' },
    ];

    expect(found([...numbers, double()])).toEqual([['before', 'last-before', 80]]);
    expect(found([...numbers, double({ statedOn: '2020-01-05' })])).toEqual([
      ['long-before', 'last-before', 60],
    ]);
  });

  it('takes no number that was a forecast itself', () => {
    const numbers = [
      { id: 'counted', value: 40, asOf: '2021' },
      { id: 'forecast', value: 60, asOf: '2022-09-28', hedge: 'expected' as const, occasion: OCCASION },
    ];

    expect(found([...numbers, double()])).toEqual([['counted', 'last-before', 80]]);
  });

  it('takes no number that only may be older: a year is over when it ends', () => {
    const numbers = [
      { id: 'surely', value: 40, asOf: '2021' },
      { id: 'perhaps', value: 50, asOf: '2022' },
    ];

    expect(found([...numbers, double()])).toEqual([['surely', 'last-before', 80]]);
  });

  it('starts from what it speaks of, there, and from nothing where nothing is known', () => {
    const entities = [makeEntity({ id: 'abroad', kind: 'place' })];
    const others = [
      { id: 'other-subject', metric: 'others', series: 'others', occasion: OCCASION },
      { id: 'other-place', place: 'abroad', occasion: OCCASION },
      { id: 'later', asOf: '2023' },
    ];

    expect(found([...others, double()], { entities })).toEqual([]);
    expect(found([double()])).toEqual([]);
  });

  it('starts none from numbers of no occasion together with those of another', () => {
    const numbers = [{ id: 'no-occasion', value: 40, asOf: '2022-09-28' }];

    expect(found([...numbers, double({ occasion: undefined })])).toEqual([
      ['no-occasion', 'last-before', 80],
    ]);
  });

  describe('of the bundled story', () => {
    const of = (id: string) => growthOf(bundledStory()).find(({ mark }) => mark.claim.first.id === id);

    it('takes Facebook users from 45 million, in the words of Geo News, to 90 million', () => {
      const geo = of('exp-pk-2022-09-28-geo-facebook-double');

      expect(geo).toMatchObject({ basis: 'same-occasion', target: 90_000_000 });
      expect(geo?.base.first).toMatchObject({ value: 45_000_000, hedge: 'over', metric: 'facebook-users' });
    });

    it('takes internet users, in the words of PhoneWorld, from the last number before', () => {
      const phoneWorld = of('exp-pk-2022-09-29-phoneworld-internet-double');
      const said = phoneWorld?.mark.claim.first.statedOn;

      expect(phoneWorld?.basis).toBe('last-before');
      expect(phoneWorld?.base.first.metric).toBe('internet-users');
      expect(phoneWorld?.base.first.asOf.until).toBeLessThanOrEqual(said?.until ?? -Infinity);
    });

    it('is the base times the factor, and never of another metric or place', () => {
      const all = growthOf(bundledStory());

      expect(all.map(({ mark }) => mark.claim)).toEqual(
        bundledStory().claims.filter(({ first }) => first.growth),
      );
      for (const { mark, base, target } of all) {
        expect(target).toBe(base.first.value * mark.claim.first.value);
        expect(base.first).toMatchObject({
          metric: mark.claim.first.growth?.of,
          place: mark.claim.first.place,
        });
      }
    });
  });
});
