import {
  makeEvent,
  makeFigure,
  makeMetric,
  makeSeries,
  makeSource,
  makeStoryFile,
  type StoryJson,
} from '../../support/makeStory.ts';

const OCCASION = 'the-meeting';

/** In order of time, of two series: what ministers said, and lists whose method changed after 2018. */
const FIGURES = [
  makeFigure({ id: 'said-2015', asOf: '2015-03-01', value: 10_000_000 }),
  makeFigure({ id: 'listed-2016', asOf: '2016', value: 20_000_000, series: 'lists' }),
  makeFigure({ id: 'listed-2018', asOf: '2018-05-02', value: 38_000_000, series: 'lists' }),
  makeFigure({ id: 'said-2019', asOf: '2019', value: 25_000_000, grade: 'C' }),
  makeFigure({
    id: 'said-2022',
    asOf: '2022-09-28',
    value: 45_000_000,
    hedge: 'over',
    saidBy: [{ entity: 'minister' }],
    occasion: OCCASION,
  }),
  makeFigure({
    id: 'repeat',
    repeats: 'said-2022',
    asOf: '2022-09-28',
    value: 45_000_000,
    hedge: 'over',
    citation: { source: 'daily' },
  }),
  makeFigure({
    id: 'double',
    metric: 'growth',
    series: 'growth',
    asOf: '2022-09-28',
    value: 2,
    unit: 'multiplier',
    growth: { of: 'users' },
    saidBy: [{ entity: 'minister' }],
    occasion: OCCASION,
  }),
  makeFigure({ id: 'listed-2023', asOf: '2023-01-12', value: 61_500_000, series: 'lists' }),
  makeFigure({ id: 'monthly', metric: 'monthly', series: 'monthly', asOf: '2024-06', value: 30_000_000 }),
  makeFigure({
    id: 'population',
    metric: 'population',
    series: 'population',
    asOf: '2017',
    value: 90_000_000,
  }),
];

/** A story of ten years with claims of several kinds, and with events in the lanes of a minister and a company. */
export function makeInstrumentFile(overrides: Partial<StoryJson> = {}): StoryJson {
  return makeStoryFile({
    groups: [
      { id: 'group', label: 'Facebook' },
      { id: 'others', label: 'Others' },
    ],
    metrics: [
      makeMetric({ id: 'users', label: 'Users' }),
      makeMetric({ id: 'monthly', label: 'Monthly users' }),
      makeMetric({ id: 'growth', label: 'Growth', unit: 'multiplier' }),
      makeMetric({ id: 'population', label: 'Population', population: true }),
    ],
    series: [
      makeSeries({
        id: 'lists',
        label: 'Lists',
        joined: true,
        breaks: [{ after: 'listed-2018', before: 'listed-2023', why: 'Another method.' }],
      }),
      makeSeries({ id: 'growth', metric: 'growth' }),
      makeSeries({ id: 'monthly', metric: 'monthly', label: 'Monthly' }),
      makeSeries({ id: 'population', metric: 'population', group: 'others' }),
    ],
    sources: [makeSource({ id: 'daily' })],
    figures: FIGURES,
    events: [
      makeEvent({ id: 'meeting', entities: ['minister', 'company'] }),
      makeEvent({ id: 'launch', date: '2016-02-01', entities: ['company'], kind: 'launch' }),
      makeEvent({ id: 'speech', date: '2024-02-02', kind: 'statement' }),
    ],
    ...overrides,
  });
}

/** So many claims of one day and one number: they stand in one mark. */
export function makeGatheredFile(count: number): StoryJson {
  const claims = Array.from({ length: count }, (_, index) =>
    makeFigure({
      id: `claim-${index}`,
      value: 45_000_000,
      saidBy: [{ unnamed: `speaker ${index + 1}` }],
      attributedAs: `speaker ${index + 1}`,
    }),
  );
  return makeStoryFile({
    figures: [...claims, makeFigure({ id: 'early', asOf: '2019', value: 10_000_000 })],
  });
}
