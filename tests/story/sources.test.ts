import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates } from '../../src/story/date.ts';
import { emptyFilter, isEmptyFilter, selectFacts, type Filter } from '../../src/story/filter.ts';
import {
  countPages,
  groupSources,
  selectSources,
  type SourceItem,
  type SourceOrder,
} from '../../src/story/sources.ts';
import type { StoryEvent } from '../../src/story/story.ts';
import { anyFilter } from '../support/anyFilter.ts';
import {
  bundledStory,
  makeDisagreement,
  makeEntity,
  makeEvent,
  makeFigure,
  makeFilter,
  makePosition,
  makeRelation,
  makeSource,
  makeStory,
  type StoryJson,
} from '../support/makeStory.ts';

const UNDATED = 'undated';

function sources(overrides: Partial<StoryJson>, filter = makeFilter()): readonly SourceItem[] {
  const story = makeStory(overrides);
  return selectSources(story, selectFacts(story, filter));
}

/** `original (rewrite (rewrite of the rewrite))` */
function outline(items: readonly SourceItem[]): string[] {
  return items.map(({ source, rewrites }) =>
    rewrites.length === 0 ? source.id : `${source.id} (${outline(rewrites).join(', ')})`,
  );
}

/** Every page of some items, rewrites after their originals. */
function pages(items: readonly SourceItem[]): readonly SourceItem[] {
  return items.flatMap((item) => [item, ...pages(item.rewrites)]);
}

function pageIds(items: readonly SourceItem[]): string[] {
  return pages(items).map(({ source }) => source.id);
}

function citedFor({ events, figures }: SourceItem): string[] {
  return [...events, ...figures].map(({ id }) => id);
}

/** An event that a page is cited for. */
function citing(...cited: [string, ...string[]]) {
  const [first, ...rest] = cited;
  return makeEvent({
    id: `event-${cited.join('-')}`,
    citations: [{ source: first }, ...rest.map((source) => ({ source }))],
  });
}

describe(selectSources, () => {
  const report = [{ source: 'report' }] as [{ source: string }];

  it.each<[string, Partial<StoryJson>]>([
    ['the headline', { citations: report }],
    ['an event', { events: [makeEvent({ id: 'meeting', citations: report })] }],
    ['a figure', { figures: [makeFigure({ id: 'claim', citation: { source: 'report' } })] }],
    ['a relation', { relations: [makeRelation({ id: 'ask', citations: report })] }],
    ['an entity', { entities: [makeEntity({ id: 'other', citations: report })] }],
    [
      'a position',
      {
        disagreements: [
          makeDisagreement({ id: 'one', positions: [makePosition(), makePosition({ citations: report })] }),
        ],
      },
    ],
    [
      'an answer that settles a disagreement',
      { disagreements: [makeDisagreement({ id: 'one', settledBy: report })] },
    ],
  ])('has, with nothing filtered, the page that %s rests on', (_, overrides) => {
    expect(pageIds(sources({ ...overrides, sources: [makeSource({ id: 'report' })] }))).toEqual([
      'paper',
      'report',
    ]);
  });

  it('leaves out a page that nothing cites', () => {
    expect(pageIds(sources({ sources: [makeSource({ id: 'report' })] }))).toEqual(['paper']);
  });

  it('leaves out two pages of the bundled story, which nothing cites', () => {
    const story = bundledStory();
    const found = selectSources(story, selectFacts(story, emptyFilter));
    const shown = new Set(pageIds(found));

    expect(countPages(found)).toBe(274);
    expect(
      story.sources
        .map(({ id }) => id)
        .filter((id) => !shown.has(id))
        .toSorted(),
    ).toEqual(['phoneworld-2023-12-08', 'propakistani-2013-11-12']);
  });

  it('has the facts that a page is cited for, each once', () => {
    const events = [
      makeEvent({
        id: 'meeting',
        citations: [
          { source: 'paper', at: 'page 1' },
          { source: 'paper', at: 'page 2' },
        ],
      }),
    ];
    const [paper] = sources({ events, figures: [makeFigure({ id: 'claim' })] });

    expect(paper && citedFor(paper)).toEqual(['meeting', 'claim']);
  });

  it('has the ties that a page is cited for, under a filter those of which some fact names both ends', () => {
    const overrides = {
      relations: [
        makeRelation({ id: 'asked', from: 'minister', to: 'company' }),
        makeRelation({ id: 'based', from: 'company', to: 'country' }),
      ],
      events: [makeEvent({ id: 'meeting', entities: ['minister', 'company'] })],
    };
    const tiesUnder = (filter: Filter) =>
      sources(overrides, filter).flatMap(({ ties }) => ties.map(({ relation }) => relation.id));

    expect(tiesUnder(makeFilter())).toEqual(['asked', 'based']);
    expect(tiesUnder(makeFilter({ entities: ['company'] }))).toEqual(['asked']);
  });

  it('has under a filter only what facts of the selection cite', () => {
    const overrides = {
      sources: ['a', 'b', 'c'].map((id) => makeSource({ id })),
      events: [
        { ...citing('a', 'b'), date: '2021' },
        { ...citing('b'), date: '2022' },
      ],
      figures: [
        makeFigure({ id: 'early', asOf: '2021', citation: { source: 'a' } }),
        makeFigure({ id: 'late', asOf: '2022', citation: { source: 'c' } }),
      ],
    };
    const left = sources(overrides, makeFilter({ period: '2022' }));

    expect(left.map((item) => [item.source.id, ...citedFor(item)])).toEqual([
      ['b', 'event-b'],
      ['c', 'late'],
    ]);
    expect(pageIds(sources(overrides))).toEqual(['paper', 'a', 'b', 'c']);
  });

  describe('with rewrites', () => {
    const rewritten: Partial<StoryJson> = {
      sources: [
        makeSource({ id: 'echo', rewriteOf: 'original' }),
        makeSource({ id: 'original' }),
        makeSource({ id: 'second-echo', rewriteOf: 'original' }),
        makeSource({ id: 'echo-of-echo', rewriteOf: 'echo' }),
      ],
    };

    it('lists them under their original', () => {
      const events = [citing('echo', 'original', 'second-echo', 'echo-of-echo', 'paper')];

      expect(outline(sources({ ...rewritten, events }))).toEqual([
        'paper',
        'original (echo (echo-of-echo), second-echo)',
      ]);
    });

    it('lists one alone where its original is not left', () => {
      const events = [
        { ...citing('original', 'paper'), date: '2021' },
        { ...citing('echo-of-echo', 'second-echo'), date: '2022' },
      ];
      const figures: StoryJson['figures'] = [];

      expect(outline(sources({ ...rewritten, events, figures }, makeFilter({ period: '2022' })))).toEqual([
        'second-echo',
        'echo-of-echo',
      ]);
    });
  });

  it('has exactly the pages that the selection cites, each in one place, under any filter', () => {
    const story = bundledStory();

    fc.assert(
      fc.property(
        anyFilter(story).filter((filter) => !isEmptyFilter(filter)),
        (filter) => {
          const selection = selectFacts(story, filter);
          const items = selectSources(story, selection);
          const shown = pageIds(items);
          const cited = new Set<string>([
            ...selection.events.flatMap(({ citations }) => citations.map(({ source }) => source)),
            ...selection.figures.map(({ citation }) => citation.source),
          ]);
          expect(shown.toSorted()).toEqual([...cited].toSorted());
          expect(countPages(items)).toBe(cited.size);
          for (const { source, events, figures, rewrites } of pages(items)) {
            const cites = ({ citations }: StoryEvent) => citations.some((one) => one.source === source.id);
            expect(events).toEqual(selection.events.filter(cites));
            expect(figures).toEqual(
              selection.figures.filter(({ citation }) => citation.source === source.id),
            );
            expect(rewrites.filter((rewrite) => rewrite.source.rewriteOf !== source.id)).toEqual([]);
          }
          // At the top stand originals, and rewrites of what is not left.
          const misplaced = items.filter(
            ({ source }) => source.rewriteOf !== undefined && shown.includes(source.rewriteOf),
          );
          expect(misplaced).toEqual([]);
        },
      ),
    );
  });
});

describe(groupSources, () => {
  function groups(list: StoryJson['sources'], order: SourceOrder) {
    const [first = 'none', ...rest] = list.map(({ id }) => id);
    const items = sources(
      { sources: list, events: [{ ...citing(first, ...rest), id: 'meeting' }] },
      makeFilter({ words: 'headline' }),
    ).filter(({ source }) => source.id !== 'paper');
    return groupSources(items, order, UNDATED).map(({ name, count, items: own }) => [
      name,
      count,
      ...own.map(({ source }) => source.id),
    ]);
  }

  const list = [
    makeSource({ id: 'late', outlet: 'Gazette', published: '2022-10' }),
    makeSource({ id: 'when', outlet: 'Gazette' }),
    makeSource({ id: 'early', outlet: 'Gazette', published: '2021' }),
    makeSource({ id: 'one', outlet: 'Zeitung', published: '2022-09-28' }),
    makeSource({ id: 'two', outlet: 'Abend', published: '2009' }),
  ];

  it('has by outlet those with most reports first, then by name; the undated last in each', () => {
    expect(groups(list, 'outlet')).toEqual([
      ['Gazette', 3, 'early', 'late', 'when'],
      ['Abend', 1, 'two'],
      ['Zeitung', 1, 'one'],
    ]);
  });

  it('has by date the newest year first, and the undated last', () => {
    expect(groups(list, 'date')).toEqual([
      ['2022', 2, 'one', 'late'],
      ['2021', 1, 'early'],
      ['2009', 1, 'two'],
      [UNDATED, 1, 'when'],
    ]);
  });

  it('counts a rewrite where its original stands', () => {
    const echo = makeSource({ id: 'echo', outlet: 'Echo', published: '2023', rewriteOf: 'one' });

    expect(groups([...list, echo], 'outlet').slice(0, 2)).toEqual([
      ['Gazette', 3, 'early', 'late', 'when'],
      ['Zeitung', 2, 'one'],
    ]);
    expect(groups([...list, echo], 'date')[0]).toEqual(['2022', 3, 'one', 'late']);
  });

  it('orders years as numbers, those before Christ too', () => {
    const years = ['0999', '2022', '-0500', '0000'].map((published, index) =>
      makeSource({ id: `in-${index}`, published }),
    );

    expect(groups(years, 'date').map(([name]) => name)).toEqual(['2022', '999', '0', '-500']);
  });

  it('has every item in one group, and its counts add up, under any filter', () => {
    const story = bundledStory();

    fc.assert(
      fc.property(anyFilter(story), fc.constantFrom<SourceOrder>('outlet', 'date'), (filter, order) => {
        const items = selectSources(story, selectFacts(story, filter));
        const found = groupSources(items, order, UNDATED);
        const grouped = found.flatMap((group) => group.items);
        expect(grouped).toHaveLength(items.length);
        expect(new Set(grouped)).toEqual(new Set(items));
        expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(countPages(items));
        for (const { name, items: own, count } of found) {
          expect(count).toBe(pages(own).length);
          const dated = own.flatMap(({ source }) => source.published ?? []);
          expect(own.slice(0, dated.length).flatMap(({ source }) => source.published ?? [])).toEqual(dated);
          expect(dated).toEqual(dated.toSorted(compareDates));
          for (const { source } of own) {
            expect(name).toBe(
              order === 'outlet' ? source.outlet : String(source.published?.start?.year ?? UNDATED),
            );
          }
        }
      }),
    );
  });
});
