import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/story/date.ts';
import { emptyFilter, selectFacts } from '../../src/story/filter.ts';
import { countGroups, selectRecord, wholeOf, type RecordView } from '../../src/story/record.ts';
import { lookUp, type Story } from '../../src/story/story.ts';
import type { MetricId } from '../../src/story/storySchema.ts';
import { anyFilter } from '../support/anyFilter.ts';
import {
  bundledStory,
  makeDisagreement,
  makeEntity,
  makeEvent,
  makeFigure,
  makeFilter,
  makeMetric,
  makeSeries,
  makeSource,
  makeStory,
  type StoryJson,
} from '../support/makeStory.ts';

/** The record of the one group of a made story. */
function record(overrides: Partial<StoryJson>, filter = makeFilter()): RecordView {
  const story = makeStory(overrides);
  return selectRecord(story, selectFacts(story, filter), firstGroup(story));
}

/** The same with options of the record: `shown({ figures }, { without: ['accounts'] })`. */
function shown(
  overrides: Partial<StoryJson>,
  { weak = 'shown', without = [] }: { weak?: 'shown' | 'hidden'; without?: readonly string[] },
  filter = makeFilter(),
): RecordView {
  const story = makeStory(overrides);
  return selectRecord(story, selectFacts(story, filter), firstGroup(story), {
    weak,
    without: without.map((id) => id as MetricId),
  });
}

function firstGroup(story: Story) {
  const [group] = story.groups;
  if (!group) throw new Error('The story has no group');
  return group.id;
}

/** `2020–2021` for a line between the figures `in-2020` and `in-2021`. */
function lines({ plots }: RecordView): string[] {
  return plots
    .flatMap((plot) => plot.lines)
    .map(({ from, to }) => `${from.claim.first.id}–${to.claim.first.id}`.replaceAll('in-', ''));
}

function ids(marks: RecordView['rows']): string[] {
  return marks.map(({ claim }) => claim.first.id);
}

type FigureJson = Parameters<typeof makeFigure>[0];

function yearly(...figures: (Partial<FigureJson> & { asOf: string })[]) {
  return figures.map((figure) => makeFigure({ id: `in-${figure.asOf}`, ...figure }));
}

const JOINED = [makeSeries({ id: 'series', joined: true })];

describe(selectRecord, () => {
  it('has one mark a claim, however many figures repeat it', () => {
    const figures = [
      makeFigure({ id: 'repeat', repeats: 'first', asOf: '2023' }),
      makeFigure({ id: 'first', asOf: '2022' }),
      makeFigure({ id: 'repeat-of-repeat', repeats: 'repeat', asOf: '2021' }),
    ];
    const { rows } = record({ figures });

    expect(ids(rows)).toEqual(['first']);
    expect(rows[0]?.claim.figures.map(({ id }) => id)).toEqual(['first', 'repeat', 'repeat-of-repeat']);
  });

  it('counts reports, and lists rewrites beside them', () => {
    const { rows } = record({
      sources: [makeSource({ id: 'gazette' }), makeSource({ id: 'echo', rewriteOf: 'gazette' })],
      figures: [
        makeFigure({ id: 'first' }),
        makeFigure({ id: 'same-page', repeats: 'first' }),
        makeFigure({ id: 'other-page', repeats: 'first', citation: { source: 'gazette' } }),
        makeFigure({ id: 'rewritten', repeats: 'first', citation: { source: 'echo' } }),
      ],
    });

    expect(rows[0]?.claim.reports.map(({ id }) => id)).toEqual(['paper', 'gazette']);
    expect(rows[0]?.claim.rewrites.map(({ id }) => id)).toEqual(['echo']);
  });

  it('leaves a claim of which any figure is left, and tells how many it hides', () => {
    const figures = [
      makeFigure({ id: 'first' }),
      makeFigure({ id: 'repeat', repeats: 'first', saidBy: [{ entity: 'company' }] }),
      makeFigure({ id: 'other' }),
    ];
    const { rows, hidden } = record({ figures }, makeFilter({ entities: ['company'] }));

    expect(ids(rows)).toEqual(['first']);
    expect(hidden).toBe(1);
  });

  it('has the rows by date', () => {
    expect(
      ids(record({ figures: yearly({ asOf: '2022' }, { asOf: '2020' }, { asOf: '2021-05' }) }).rows),
    ).toEqual(['in-2020', 'in-2021-05', 'in-2022']);
  });

  it('joins neighbours of a joined series, in the order of their dates', () => {
    const figures = yearly({ asOf: '2022' }, { asOf: '2020' }, { asOf: '2021' });

    expect(lines(record({ series: JOINED, figures }))).toEqual(['2020–2021', '2021–2022']);
    expect(lines(record({ figures }))).toEqual([]);
  });

  it('joins no figures of different series', () => {
    const figures = yearly({ asOf: '2020' }, { asOf: '2021', series: 'other' }, { asOf: '2022' });
    const series = [...JOINED, makeSeries({ id: 'other', joined: true })];

    expect(lines(record({ series, figures }))).toEqual(['2020–2022']);
  });

  it('joins what a series counts in one place', () => {
    const figures = yearly({ asOf: '2020' }, { asOf: '2021', place: 'abroad' }, { asOf: '2022' });
    const entities = [makeEntity({ id: 'abroad', kind: 'place' })];

    expect(lines(record({ series: JOINED, entities, figures }))).toEqual(['2020–2022']);
  });

  it('leaves a break open, and what lies inside it', () => {
    const breaks = [{ after: 'in-2020', before: 'in-2022', why: 'Another method.' }];
    const series = [makeSeries({ id: 'series', joined: true, breaks })];
    const outer = yearly({ asOf: '2019' }, { asOf: '2020' }, { asOf: '2022' }, { asOf: '2023' });

    expect(lines(record({ series, figures: outer }))).toEqual(['2019–2020', '2022–2023']);
    expect(lines(record({ series, figures: [...outer, ...yearly({ asOf: '2021' })] }))).toEqual([
      '2019–2020',
      '2022–2023',
    ]);
  });

  it('knows a break by any figure of the claims on its sides', () => {
    const breaks = [{ after: 'echo', before: 'in-2022', why: 'Another method.' }];
    const figures = [
      ...yearly({ asOf: '2020' }, { asOf: '2022' }),
      makeFigure({ id: 'echo', asOf: '2021', repeats: 'in-2020' }),
    ];

    expect(lines(record({ series: [makeSeries({ id: 'series', joined: true, breaks })], figures }))).toEqual(
      [],
    );
  });

  it('never draws a new line over a claim that the filter hides', () => {
    const company: FigureJson['saidBy'] = [{ entity: 'company' }];
    const figures = yearly(
      { asOf: '2020', saidBy: company },
      { asOf: '2021' },
      { asOf: '2022', saidBy: company },
      { asOf: '2023', saidBy: company },
    );
    const view = record({ series: JOINED, figures }, makeFilter({ entities: ['company'] }));

    expect(ids(view.rows)).toEqual(['in-2020', 'in-2022', 'in-2023']);
    expect(lines(view)).toEqual(['2022–2023']);
    expect(view.plots.map(({ traces }) => ids(traces))).toEqual([['in-2021']]);
  });

  it('plots units and places apart, the fullest plot first, and growth in none', () => {
    const { plots, growth, rows } = record({
      entities: [makeEntity({ id: 'india', kind: 'place' })],
      metrics: [makeMetric({ id: 'growth', unit: 'multiplier' })],
      series: [makeSeries({ id: 'abroad' }), makeSeries({ id: 'rise', metric: 'growth' })],
      figures: [
        makeFigure({ id: 'accounts', unit: 'accounts', asOf: '2020' }),
        makeFigure({ id: 'people', asOf: '2021' }),
        makeFigure({ id: 'more-people', asOf: '2022' }),
        makeFigure({ id: 'people-in-india', place: 'india', series: 'abroad', asOf: '2023' }),
        makeFigure({
          id: 'doubling',
          metric: 'growth',
          series: 'rise',
          unit: 'multiplier',
          growth: { of: 'users' },
          asOf: '2024',
        }),
      ],
    });

    expect(plots.map(({ unit, place, marks }) => [unit, place, ...ids(marks)])).toEqual([
      ['people', 'country', 'people', 'more-people'],
      ['accounts', 'country', 'accounts'],
      ['people', 'india', 'people-in-india'],
    ]);
    expect(plots.map(({ series }) => series.map(({ id }) => id))).toEqual([
      ['series'],
      ['series'],
      ['abroad'],
    ]);
    expect(ids(growth)).toEqual(['doubling']);
    expect(ids(rows)).toContain('doubling');
  });

  it('keeps the order of the plots under any filter, and the first even when it is empty', () => {
    const company: FigureJson['saidBy'] = [{ entity: 'company' }];
    const figures = [
      makeFigure({ id: 'people' }),
      makeFigure({ id: 'more-people', value: 50 }),
      makeFigure({ id: 'accounts', unit: 'accounts', saidBy: company }),
      makeFigure({ id: 'share', unit: 'percent' }),
    ];
    const { plots } = record({ figures }, makeFilter({ entities: ['company'] }));

    expect(plots.map(({ unit, marks }) => [unit, ...ids(marks)])).toEqual([
      ['people'],
      ['accounts', 'accounts'],
    ]);
  });

  it('shows one group, and marks what is disputed through any figure of a claim', () => {
    const { rows } = record({
      groups: [{ id: 'others', label: 'Others' }],
      series: [makeSeries({ id: 'elsewhere', group: 'others' })],
      figures: [
        makeFigure({ id: 'here' }),
        makeFigure({ id: 'doubted', repeats: 'here' }),
        makeFigure({ id: 'agreed' }),
        makeFigure({ id: 'there', series: 'elsewhere' }),
      ],
      disagreements: [makeDisagreement({ id: 'how-many', about: ['figure:doubted'] })],
    });

    expect(rows.map(({ claim, disputed }) => [claim.first.id, disputed])).toEqual([
      ['here', true],
      ['agreed', false],
    ]);
  });

  it('keeps the marks that only the period leaves out, and not their rows', () => {
    const company: FigureJson['saidBy'] = [{ entity: 'company' }];
    const figures = yearly(
      { asOf: '2020', saidBy: company },
      { asOf: '2021' },
      { asOf: '2022', saidBy: company },
    );
    const view = record({ figures }, makeFilter({ period: '2020', entities: ['company'] }));

    expect(ids(view.rows)).toEqual(['in-2020']);
    expect(view.plots.map(({ marks, traces }) => [ids(marks), ids(traces)])).toEqual([
      [['in-2020', 'in-2022'], ['in-2021']],
    ]);
    expect(view.hidden).toBe(2);
  });

  describe('with weak claims hidden', () => {
    const figures = yearly({ asOf: '2020', grade: 'C' }, { asOf: '2021', grade: 'B' }, { asOf: '2022' });

    it('leaves them out of marks, traces and rows, and counts them', () => {
      const view = shown({ figures }, { weak: 'hidden' });

      expect(ids(view.rows)).toEqual(['in-2021', 'in-2022']);
      expect(view.plots.map(({ marks, traces }) => [ids(marks), ids(traces)])).toEqual([
        [['in-2021', 'in-2022'], []],
      ]);
      expect(view).toMatchObject({ weakHidden: 1, switchedOff: 0, hidden: 0 });
      expect(shown({ figures }, {}).weakHidden).toBe(0);
    });

    it('counts those that the filter leaves, and no others', () => {
      const view = shown({ figures }, { weak: 'hidden' }, makeFilter({ period: '2021/2022' }));

      expect(view).toMatchObject({ weakHidden: 0, hidden: 1 });
      expect(view.plots.map(({ marks }) => ids(marks))).toEqual([['in-2021', 'in-2022']]);
    });
  });

  describe('with a metric switched off', () => {
    const overrides: Partial<StoryJson> = {
      metrics: [makeMetric({ id: 'accounts' }), makeMetric({ id: 'elsewhere' })],
      groups: [{ id: 'other-group', label: 'Others' }],
      series: [
        makeSeries({ id: 'accounts', metric: 'accounts' }),
        makeSeries({ id: 'elsewhere', metric: 'elsewhere', group: 'other-group' }),
      ],
      figures: [
        ...yearly({ asOf: '2020' }, { asOf: '2021' }),
        makeFigure({ id: 'account', metric: 'accounts', series: 'accounts', asOf: '2022' }),
        makeFigure({ id: 'weak', metric: 'accounts', series: 'accounts', asOf: '2023', grade: 'C' }),
        makeFigure({ id: 'elsewhere', metric: 'elsewhere', series: 'elsewhere' }),
      ],
    };

    it('leaves its claims out, and counts each once, weak or not', () => {
      const view = shown(overrides, { without: ['accounts'], weak: 'hidden' });

      expect(ids(view.rows)).toEqual(['in-2020', 'in-2021']);
      expect(view.plots.map(({ marks, traces }) => [ids(marks), ids(traces)])).toEqual([
        [['in-2020', 'in-2021'], []],
      ]);
      expect(view).toMatchObject({ weakHidden: 0, switchedOff: 2, hidden: 0 });
    });

    it('has the metrics of the group, each with its claims at any time, shown or not', () => {
      const { metrics } = shown(overrides, { without: ['accounts'] }, makeFilter({ period: '2020' }));

      expect(metrics.map(({ metric, claims, shown }) => [metric.id, claims, shown])).toEqual([
        ['users', 2, true],
        ['accounts', 2, false],
      ]);
    });

    it('takes no notice of one that another group has', () => {
      expect(shown(overrides, { without: ['elsewhere'] })).toEqual(shown(overrides, {}));
    });
  });

  it('never draws a new line over a weak claim that is hidden', () => {
    const figures = yearly(
      { asOf: '2020' },
      { asOf: '2021', grade: 'C' },
      { asOf: '2022' },
      { asOf: '2023' },
    );

    expect(lines(shown({ series: JOINED, figures }, {}))).toEqual(['2020–2021', '2021–2022', '2022–2023']);
    expect(lines(shown({ series: JOINED, figures }, { weak: 'hidden' }))).toEqual(['2022–2023']);
  });

  it('has a break where a line stops, with its reason, between claims that are both there', () => {
    const breaks = [{ after: 'in-2020', before: 'in-2022', why: 'Another method.' }];
    const overrides: Partial<StoryJson> = {
      series: [makeSeries({ id: 'series', joined: true, breaks })],
      figures: yearly({ asOf: '2019' }, { asOf: '2020' }, { asOf: '2022', grade: 'C' }, { asOf: '2023' }),
    };
    const texts = (view: RecordView) =>
      view.plots.flatMap((plot) =>
        plot.breaks.map(({ from, to, why }) => `${from.claim.first.id} ${to.claim.first.id}: ${why}`),
      );

    expect(texts(shown(overrides, {}))).toEqual(['in-2020 in-2022: Another method.']);
    expect(texts(shown(overrides, { weak: 'hidden' }))).toEqual([]);
    expect(lines(shown(overrides, { weak: 'hidden' }))).toEqual(['2019–2020']);
  });

  it('has the growth of a number in the plot that counts it, whatever its group', () => {
    const { plots } = shown(
      {
        metrics: [makeMetric({ id: 'growth', unit: 'multiplier' })],
        series: [makeSeries({ id: 'growth', metric: 'growth' })],
        figures: [
          makeFigure({ id: 'base' }),
          makeFigure({ id: 'accounts', unit: 'accounts', asOf: '2024' }),
          makeFigure({
            id: 'double',
            metric: 'growth',
            series: 'growth',
            unit: 'multiplier',
            value: 2,
            growth: { of: 'users' },
          }),
        ],
      },
      {},
    );

    expect(plots.map(({ unit, growth }) => [unit, growth.map(({ target }) => target)])).toEqual([
      ['people', [90]],
      ['accounts', []],
    ]);
  });

  it('has the population of its place for people, by date, and for nothing else', () => {
    const { plots } = shown(
      {
        entities: [makeEntity({ id: 'abroad', kind: 'place' })],
        metrics: [makeMetric({ id: 'population', population: true })],
        groups: [{ id: 'other-group', label: 'Others' }],
        series: [makeSeries({ id: 'population', metric: 'population', group: 'other-group' })],
        figures: [
          makeFigure({ id: 'people' }),
          makeFigure({ id: 'accounts', unit: 'accounts', asOf: '2024' }),
          makeFigure({ id: 'late', metric: 'population', series: 'population', asOf: '2023', value: 240 }),
          makeFigure({ id: 'early', metric: 'population', series: 'population', asOf: '2017', value: 207 }),
          makeFigure({ id: 'abroad', metric: 'population', series: 'population', place: 'abroad' }),
        ],
      },
      {},
    );

    expect(plots.map(({ unit, population }) => [unit, population.map(({ first }) => first.id)])).toEqual([
      ['people', ['early', 'late']],
      ['accounts', []],
    ]);
  });

  it('shows or counts every claim of a group, however it is narrowed', () => {
    const story = bundledStory();
    const anyMetrics = fc.subarray(story.metrics.map(({ id }) => id));

    fc.assert(
      fc.property(
        anyFilter(story),
        fc.constantFrom(...story.groups),
        fc.constantFrom('shown', 'hidden'),
        anyMetrics,
        (filter, group, weak, without) => {
          const selection = selectFacts(story, filter);
          const view = selectRecord(story, selection, group.id, { weak, without });
          const whole = selectRecord(story, selectFacts(story, emptyFilter), group.id);
          expect(view.rows.length + view.hidden + view.weakHidden + view.switchedOff).toBe(whole.rows.length);
          const atAnyTime = selectRecord(
            story,
            selectFacts(story, { ...filter, period: undefined }),
            group.id,
          );
          const counted = view.metrics.reduce((sum, { claims }) => sum + claims, 0);
          expect(counted).toBe(atAnyTime.rows.length);
          // Every row is drawn, and what is drawn lies in the rows or out of the period.
          const drawn = new Set(
            [...view.plots.flatMap(({ marks }) => marks), ...view.growth].map(({ claim }) => claim),
          );
          expect(view.rows.filter(({ claim }) => !drawn.has(claim))).toEqual([]);
          const left = new Set(atAnyTime.rows.map(({ claim }) => claim));
          expect([...drawn].filter((claim) => !left.has(claim))).toEqual([]);
          for (const { from, to } of view.plots.flatMap(({ breaks }) => breaks)) {
            expect(drawn.has(from.claim) && drawn.has(to.claim)).toBe(true);
          }
        },
      ),
    );
  });

  it('has over all groups the claims of the selection, under any filter', () => {
    const story = bundledStory();

    fc.assert(
      fc.property(anyFilter(story), (filter) => {
        const selection = selectFacts(story, filter);
        const views = story.groups.map(({ id }) => ({ id, view: selectRecord(story, selection, id) }));
        const rows = views.flatMap(({ view }) => view.rows.map(({ claim }) => claim));
        expect(new Set(rows)).toEqual(new Set(selection.figures.map(({ id }) => lookUp(story.claimOf, id))));
        for (const { id, view } of views) {
          const drawn = new Set(
            [...view.plots.flatMap(({ marks }) => marks), ...view.growth].map(({ claim }) => claim),
          );
          expect(view.rows.filter(({ claim }) => !drawn.has(claim))).toEqual([]);
          expect(countGroups(story, selection).get(id)).toBe(view.rows.length);
          const whole = selectRecord(story, selectFacts(story, emptyFilter), id);
          expect(view.rows.length + view.hidden).toBe(whole.rows.length);
          expect(lines(view).filter((line) => !lines(whole).includes(line))).toEqual([]);
        }
      }),
    );
  });
});

describe(wholeOf, () => {
  it('is every year from the first that a story speaks of to the last', () => {
    const events = [
      makeEvent({ id: 'meeting', date: '2022-09-28' }),
      makeEvent({ id: 'since', date: '2021/..' }),
    ];
    const { from, until } = readDate('2019/2022');

    expect(wholeOf(makeStory({ events, figures: yearly({ asOf: '2019-05' }, { asOf: '2020' }) }))).toEqual({
      from,
      until,
    });
  });
});
