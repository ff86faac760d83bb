import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/story/date.ts';
import { emptyFilter, selectFacts } from '../../src/story/filter.ts';
import { countGroups, selectRecord, wholeOf, type RecordView } from '../../src/story/record.ts';
import { lookUp, type Story } from '../../src/story/story.ts';
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
