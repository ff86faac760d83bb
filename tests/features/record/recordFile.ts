import {
  makeDisagreement,
  makeFigure,
  makeMetric,
  makeSeries,
  makeSource,
  makeStoryFile,
  type StoryJson,
} from '../../support/makeStory.ts';

const LATE = makeFigure({
  id: 'late',
  asOf: '2022-09-28',
  value: 45_000_000,
  hedge: 'over',
  saidBy: [{ entity: 'minister' }],
});

/** A growth of `users`, with the time given for it or without. */
export function makeGrowth(horizon?: string): StoryJson['figures'][number] {
  return makeFigure({
    id: 'double',
    metric: 'growth',
    series: 'growth',
    asOf: '2022-10',
    value: 2,
    unit: 'multiplier',
    growth: horizon === undefined ? { of: 'users' } : { of: 'users', horizon },
    saidBy: [{ entity: 'company' }],
  });
}

/**
 * A story of three claims in its first group (of 2019; of 28 September 2022, disputed, in two reports and a
 * rewrite; and a growth of October 2022) and of one in its second.
 */
export function makeRecordFile(overrides: Partial<StoryJson> = {}): StoryJson {
  return makeStoryFile({
    groups: [
      { id: 'group', label: 'Facebook' },
      { id: 'others', label: 'Others' },
    ],
    metrics: [
      makeMetric({ id: 'users', label: 'Facebook users' }),
      makeMetric({ id: 'growth', label: 'Growth', unit: 'multiplier' }),
    ],
    series: [makeSeries({ id: 'other', group: 'others' }), makeSeries({ id: 'growth', metric: 'growth' })],
    sources: [makeSource({ id: 'daily' }), makeSource({ id: 'copy', rewriteOf: 'paper' })],
    figures: [
      LATE,
      makeFigure({ id: 'early', asOf: '2019', value: 35_000_000, grade: 'B', citation: { source: 'daily' } }),
      makeFigure({ ...LATE, id: 'repeat', repeats: 'late', citation: { source: 'daily' } }),
      makeFigure({ ...LATE, id: 'rewrite', repeats: 'late', citation: { source: 'copy' } }),
      makeGrowth('in two years'),
      makeFigure({ id: 'elsewhere', series: 'other' }),
    ],
    disagreements: [makeDisagreement({ id: 'how-many', about: ['figure:late'] })],
    ...overrides,
  });
}
