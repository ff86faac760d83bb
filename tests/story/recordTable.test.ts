import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectFacts } from '../../src/story/filter.ts';
import { selectRecord } from '../../src/story/record.ts';
import { recordTable } from '../../src/story/recordTable.ts';
import type { Story } from '../../src/story/story.ts';
import { anyFilter } from '../support/anyFilter.ts';
import {
  bundledStory,
  makeEntity,
  makeFigure,
  makeFilter,
  makeMetric,
  makeSeries,
  makeSource,
  makeStory,
} from '../support/makeStory.ts';

function rowsOf(story: Story) {
  const [group] = story.groups;
  if (!group) throw new Error('The story has no group');
  return selectRecord(story, selectFacts(story, makeFilter()), group.id).rows;
}

/** Each line by the names of its columns, empty cells left out. */
function linesOf(table: readonly (readonly string[])[]): Record<string, string>[] {
  const [header = [], ...lines] = table;
  return lines.map((cells) =>
    Object.fromEntries(
      header.map((name, index) => [name, cells[index] ?? '']).filter(([, cell]) => cell !== ''),
    ),
  );
}

describe(recordTable, () => {
  it('says of a figure all that the story knows, and whom it cites', () => {
    const story = makeStory({
      entities: [makeEntity({ id: 'blog', name: 'A Blog' })],
      sources: [
        makeSource({
          id: 'copy',
          rewriteOf: 'paper',
          published: '2022-09-29',
          publishedBasis: 'date in the URL',
          language: 'ur',
        }),
      ],
      figures: [
        makeFigure({
          id: 'claim',
          asOf: '2022-09~',
          asOfBasis: 'inferred',
          value: 45_000_000,
          max: 50_000_000,
          hedge: 'over',
          saidBy: [{ entity: 'minister' }, { entity: 'company', toldBy: 'blog' }, { unnamed: 'a reporter' }],
          countedBy: 'company',
          statedOn: '2022-09-28',
          grade: 'B',
          note: 'Worked out.',
          citation: { source: 'copy', asStated: '45 to 50 million' },
        }),
      ],
    });

    expect(linesOf(recordTable(story, rowsOf(story)))).toEqual([
      {
        claim: 'claim',
        figure: 'claim',
        as_of: '2022-09~',
        as_of_basis: 'inferred',
        metric: 'Users',
        place: 'country',
        value: '45000000',
        max: '50000000',
        unit: 'people',
        hedge: 'over',
        said_by: 'minister; company; a reporter',
        told_by: 'A Blog',
        counted_by: 'company',
        attributed_as: 'a reporter',
        series: 'Reports',
        grade: 'B',
        disputed: 'no',
        stated_on: '2022-09-28',
        note: 'Worked out.',
        outlet: 'The Paper',
        title: 'Title of copy',
        title_basis: 'page',
        url: 'https://example.org/copy',
        published: '2022-09-29',
        published_basis: 'date in the URL',
        language: 'ur',
        rewrite_of: 'https://example.org/paper',
        as_stated: '45 to 50 million',
      },
    ]);
  });

  it('has a line for each report of a claim, together, and says which it repeats', () => {
    const story = makeStory({
      sources: [makeSource({ id: 'daily' })],
      figures: [
        makeFigure({ id: 'first', asOf: '2020' }),
        makeFigure({ id: 'other', asOf: '2021', value: 7 }),
        makeFigure({ id: 'repeat', asOf: '2020', repeats: 'first', citation: { source: 'daily' } }),
      ],
    });
    const lines = linesOf(recordTable(story, rowsOf(story)));

    expect(lines.map(({ claim, figure, repeats = '' }) => [claim, figure, repeats])).toEqual([
      ['first', 'first', ''],
      ['first', 'repeat', 'first'],
      ['other', 'other', ''],
    ]);
  });

  it('says what is to grow and by when', () => {
    const story = makeStory({
      metrics: [makeMetric({ id: 'growth', label: 'Growth', unit: 'multiplier' })],
      series: [makeSeries({ id: 'growth', metric: 'growth' })],
      figures: [
        makeFigure({
          id: 'double',
          metric: 'growth',
          series: 'growth',
          unit: 'multiplier',
          value: 2.5,
          growth: { of: 'users', horizon: 'in a few years' },
        }),
      ],
    });
    const [line] = linesOf(recordTable(story, rowsOf(story)));

    expect(line).toMatchObject({ value: '2.5', growth_of: 'Users', horizon: 'in a few years' });
  });

  it.each([
    [0.0000001, '0.0000001'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    [0, '0'],
  ])('writes %d in plain digits', (value, text) => {
    const story = makeStory({ figures: [makeFigure({ id: 'claim', value })] });
    const [line] = linesOf(recordTable(story, rowsOf(story)));

    expect(line).toMatchObject({ value: text });
  });

  it('holds the figures of the claims that the record shows, in the order of its rows', () => {
    const story = bundledStory();
    fc.assert(
      fc.property(anyFilter(story), fc.constantFrom(...story.groups), (filter, group) => {
        const { rows } = selectRecord(story, selectFacts(story, filter), group.id);
        const lines = linesOf(recordTable(story, rows));
        expect(lines.map(({ figure }) => figure)).toEqual(
          rows.flatMap(({ claim }) => claim.figures.map(({ id }) => id)),
        );
      }),
    );
  });
});
