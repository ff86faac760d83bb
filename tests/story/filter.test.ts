import { describe, expect, it } from 'vitest';
import { differOnlyInPeriod, selectFacts, selectWaysOut } from '../../src/story/filter.ts';
import { readDate } from '../../src/story/date.ts';
import {
  bundledStory,
  makeDisagreement,
  makeEntity,
  makeEvent,
  makeFigure,
  makeFilter,
  makeMetric,
  makePosition,
  makeRelation,
  makeSeries,
  makeSource,
  makeStory,
} from '../support/makeStory.ts';

type FilterOptions = Parameters<typeof makeFilter>[0];
type StoryOptions = Parameters<typeof makeStory>[0];

/** The ids of the events, then of the figures, that a filter leaves of a made story. */
function left(overrides: StoryOptions, filter: FilterOptions): string[] {
  const { events, figures } = selectFacts(makeStory(overrides), makeFilter(filter));
  return [...events, ...figures].map(({ id }) => id);
}

describe(selectFacts, () => {
  const two = {
    events: [
      makeEvent({ id: 'both', entities: ['minister', 'company'] }),
      makeEvent({ id: 'minister-alone', entities: ['minister'] }),
      makeEvent({ id: 'company-alone', entities: ['company'] }),
      makeEvent({ id: 'neither', entities: ['country'] }),
    ],
    figures: [],
  };

  it('leaves everything to an empty filter', () => {
    expect(left({}, {})).toEqual(['meeting', 'claim']);
  });

  it('leaves what names the one chosen', () => {
    expect(left(two, { entities: ['company'] })).toEqual(['both', 'company-alone']);
    expect(left(two, { entities: ['company'], match: 'all' })).toEqual(['both', 'company-alone']);
  });

  it('leaves what names any of the chosen, in the order of the story', () => {
    expect(left(two, { entities: ['company', 'minister'] })).toEqual([
      'both',
      'minister-alone',
      'company-alone',
    ]);
  });

  it('leaves what names all of the chosen', () => {
    expect(left(two, { entities: ['minister', 'company'], match: 'all' })).toEqual(['both']);
  });

  it('has an event name those who spoke', () => {
    const events = [makeEvent({ id: 'speech', entities: ['country'], saidBy: [{ entity: 'minister' }] })];

    expect(left({ events, figures: [] }, { entities: ['minister'] })).toEqual(['speech']);
  });

  it('has a figure name who said and who counted it, whom its metric is about, and whom its event names', () => {
    const story = {
      entities: [makeEntity({ id: 'counter' }), makeEntity({ id: 'app' })],
      metrics: [makeMetric({ id: 'app-users', about: ['app'] }), makeMetric({ id: 'growth' })],
      series: [makeSeries({ id: 'apps', metric: 'app-users' }), makeSeries({ id: 'rise', metric: 'growth' })],
      events: [makeEvent({ id: 'meeting', entities: ['company'], saidBy: [{ entity: 'country' }] })],
      figures: [
        makeFigure({ id: 'said', saidBy: [{ entity: 'minister' }] }),
        makeFigure({ id: 'counted', countedBy: 'counter' }),
        makeFigure({ id: 'about', metric: 'app-users', series: 'apps' }),
        makeFigure({
          id: 'grown',
          metric: 'growth',
          series: 'rise',
          unit: 'multiplier',
          growth: { of: 'app-users' },
        }),
        makeFigure({ id: 'stated', statedAt: 'meeting' }),
      ],
    };

    expect(left(story, { entities: ['minister'] })).toEqual(['said']);
    expect(left(story, { entities: ['counter'] })).toEqual(['counted']);
    expect(left(story, { entities: ['app'] })).toEqual(['about', 'grown']);
    expect(left(story, { entities: ['company'] })).toEqual(['meeting', 'stated']);
    expect(left(story, { entities: ['country'] })).toEqual(['meeting', 'stated']);
  });

  it('takes the parts with the whole, and not the whole with a part', () => {
    const story = {
      entities: [makeEntity({ id: 'app' }), makeEntity({ id: 'feature' })],
      relationTypes: [{ id: 'parent-of', label: 'owns', inverse: 'belongs to', part: 'to' as const }],
      relations: [
        makeRelation({ id: 'own', from: 'company', to: 'app', type: 'parent-of' }),
        makeRelation({ id: 'of', from: 'feature', to: 'app', type: 'part-of' }),
        makeRelation({ id: 'ask', from: 'minister', to: 'company' }),
      ],
      events: ['company', 'app', 'feature'].map((id) => makeEvent({ id: `of-${id}`, entities: [id] })),
      figures: [],
    };

    expect(left(story, { entities: ['company'] })).toEqual(['of-company', 'of-app', 'of-feature']);
    expect(left(story, { entities: ['app'] })).toEqual(['of-app', 'of-feature']);
    expect(left(story, { entities: ['feature'] })).toEqual(['of-feature']);
    expect(left(story, { entities: ['minister'] })).toEqual([]);
  });

  it('keeps the claims about Facebook when Meta is chosen', () => {
    const { figures } = selectFacts(bundledStory(), makeFilter({ entities: ['meta'] }));

    expect(figures.map(({ id }) => id)).toContain('fb-pk-2012-11-20-tmcnet');
  });

  it.each([
    ['headline', 'HEADL speech'],
    ['summary', 'somethi'],
    ['names', 'Aminul'],
    ['names in Urdu', 'امين'],
    ['outlets', 'gazette'],
    ['words as stated', 'forty-five'],
  ])('looks for words in the %s of an event', (_, words) => {
    const story = {
      entities: [makeEntity({ id: 'haque', otherNames: ['Aminul Haque'], nameUrdu: 'امین الحق' })],
      sources: [makeSource({ id: 'gazette', outlet: 'The Gazette' })],
      events: [
        makeEvent({
          id: 'speech',
          entities: ['haque'],
          citations: [{ source: 'gazette', asStated: 'over forty-five' }],
        }),
        makeEvent({ id: 'other', headline: 'Nothing', summary: 'Nothing.' }),
      ],
      figures: [],
    };

    expect(left(story, { words })).toEqual(['speech']);
  });

  it.each(['people online', 'Bureau', 'the minister', 'paper', '45 million'])(
    'looks for “%s” in what is told of a figure',
    (words) => {
      const story = {
        metrics: [makeMetric({ id: 'online', label: 'People online' })],
        series: [makeSeries({ id: 'counts', metric: 'online' })],
        figures: [
          makeFigure({
            id: 'count',
            metric: 'online',
            series: 'counts',
            attributedAs: 'the Bureau of Counting',
            saidBy: [{ entity: 'minister' }],
            citation: { source: 'paper', asStated: 'over 45 million' },
          }),
        ],
        events: [makeEvent({ id: 'other', summary: 'Nothing to do with it.', headline: 'Nothing' })],
      };

      expect(left(story, { words: `${words} the` })).toContain('count');
      expect(left(story, { words: `${words} nowhere` })).toEqual([]);
    },
  );

  it('looks for the place of a figure, for who counted it, and for what is to grow by it', () => {
    const story = {
      entities: [
        makeEntity({ id: 'abroad', name: 'Elsewhere', kind: 'place' }),
        makeEntity({ id: 'counter', name: 'Bureau of Counting' }),
      ],
      metrics: [makeMetric({ id: 'growth' }), makeMetric({ id: 'online', label: 'People online' })],
      series: [makeSeries({ id: 'rise', metric: 'growth' })],
      figures: [
        makeFigure({ id: 'there', place: 'abroad' }),
        makeFigure({ id: 'counted', countedBy: 'counter' }),
        makeFigure({
          id: 'grown',
          metric: 'growth',
          series: 'rise',
          unit: 'multiplier',
          growth: { of: 'online' },
        }),
      ],
    };

    expect(left(story, { words: 'elsewhere' })).toEqual(['there']);
    expect(left(story, { words: 'bureau' })).toEqual(['counted']);
    expect(left(story, { words: 'people online' })).toEqual(['grown']);
  });

  it.each([
    ['2022-09-28', '2022-09', true],
    ['2022-09', '2022-09-28', true],
    ['2022', '2022-12-31', true],
    ['2022-09-28', '2022-10', false],
    ['2021', '2022', false],
    ['2022-09-26/2022-10-14', '2022-10', true],
    ['2022-09-28', '2022-09-28/..', true],
    ['2022-09-27', '2022-09-28/..', false],
    ['2019/..', '2026', true],
    ['../2019', '2018-02', true],
    ['2022-09-28T23:30-04:00', '2022-09-28', false],
  ])('with what happened %s in the period %s: %s', (date, period, expected) => {
    const story = {
      events: [makeEvent({ id: 'event', date })],
      figures: [makeFigure({ id: 'figure', asOf: date })],
    };

    expect(left(story, { period })).toEqual(expected ? ['event', 'figure'] : []);
  });

  it('leaves what is disputed: by status, by a disagreement about it, or as a position of one', () => {
    const story = {
      events: [
        makeEvent({ id: 'told', status: 'disputed' }),
        makeEvent({ id: 'asked-about' }),
        makeEvent({ id: 'agreed' }),
        makeEvent({ id: 'denied', status: 'denied' }),
      ],
      figures: [makeFigure({ id: 'held' }), makeFigure({ id: 'about' }), makeFigure({ id: 'alone' })],
      disagreements: [
        makeDisagreement({
          id: 'how-many',
          about: ['event:asked-about', 'figure:about'],
          positions: [makePosition({ figures: ['held'] }), makePosition()],
        }),
      ],
    };

    expect(left(story, { disputed: true })).toEqual(['told', 'asked-about', 'held', 'about']);
  });

  it('leaves what fits every kind of choice at once', () => {
    const events = [
      makeEvent({
        id: 'fits',
        headline: 'A speech',
        entities: ['company'],
        status: 'disputed',
        date: '2022',
      }),
      makeEvent({ id: 'silent', entities: ['company'], status: 'disputed', date: '2022' }),
      makeEvent({ id: 'other', headline: 'A speech', status: 'disputed', date: '2022' }),
      makeEvent({
        id: 'late',
        headline: 'A speech',
        entities: ['company'],
        status: 'disputed',
        date: '2023',
      }),
      makeEvent({ id: 'settled', headline: 'A speech', entities: ['company'], date: '2022' }),
    ];
    const filter = { entities: ['company'], words: 'speech', period: '2022', disputed: true };

    expect(left({ events, figures: [] }, filter)).toEqual(['fits']);
  });

  it('knows what it would hold at any time: all but what the period alone leaves out', () => {
    const story = makeStory({
      events: [
        makeEvent({ id: 'now', entities: ['company'] }),
        makeEvent({ id: 'then', entities: ['company'], date: '2019' }),
        makeEvent({ id: 'of-others', entities: ['country'] }),
      ],
      figures: [makeFigure({ id: 'late', saidBy: [{ entity: 'company' }], asOf: '2024' })],
    });
    const selection = selectFacts(story, makeFilter({ entities: ['company'], period: '2022' }));
    const facts = [...story.events, ...story.figures];

    expect(facts.filter(selection.has).map(({ id }) => id)).toEqual(['now']);
    expect(facts.filter(selection.atAnyTime.has).map(({ id }) => id)).toEqual(['now', 'then', 'late']);
  });

  it('stays the same at any time while only the period moves, whatever ways out are looked for', () => {
    const story = makeStory();
    const filter = makeFilter({ entities: ['company'], period: '1999' });
    const { atAnyTime } = selectFacts(story, filter);

    selectWaysOut(story, filter);

    expect(selectFacts(story, { ...filter, period: readDate('1998') }).atAnyTime).toBe(atAnyTime);
  });

  it('knows which facts it holds, and the folded words for marking them', () => {
    const story = makeStory();
    const selection = selectFacts(story, makeFilter({ words: 'HEADLINE of' }));

    expect(selection.words).toEqual(['headline', 'of']);
    expect(story.events.map((event) => selection.has(event))).toEqual([true]);
    expect(story.figures.map((figure) => selection.has(figure))).toEqual([false]);
  });
});

describe(differOnlyInPeriod, () => {
  const BASE = { entities: ['minister', 'company'], match: 'all', words: 'office' } as const;
  const filter = makeFilter(BASE);

  it('tells a window that was moved from any other choice', () => {
    expect(differOnlyInPeriod(filter, { ...filter, period: readDate('2022') })).toBe(true);
    expect(differOnlyInPeriod(filter, { ...filter })).toBe(true);
  });

  it.each([{ entities: ['minister'] }, { match: 'any' }, { words: 'offices' }, { disputed: true }] as const)(
    'sees %j',
    (change) => {
      expect(differOnlyInPeriod(filter, makeFilter({ ...BASE, period: '2022', ...change }))).toBe(false);
    },
  );
});
