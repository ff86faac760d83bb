import { describe, expect, it } from 'vitest';
import { summariseGrowth } from '../../../src/features/entities/summariseGrowth.ts';
import { selectEntities } from '../../../src/story/entities.ts';
import { emptyFilter, selectFacts } from '../../../src/story/filter.ts';
import { makeFigure, makeMetric, makeStory } from '../../support/makeStory.ts';

type FigureJson = Parameters<typeof makeFigure>[0];

/** The sentence on the company’s users, if its figures are these. */
function sentence(...figures: Partial<FigureJson>[]): string {
  const story = makeStory({
    metrics: [makeMetric({ id: 'users', about: ['company'] })],
    figures: figures.map((figure, index) => makeFigure({ ...figure, id: `figure-${index}` })),
  });
  const { open } = selectEntities(story, selectFacts(story, emptyFilter));
  const [users] = open.find(({ entity }) => entity.id === 'company')?.growth?.metrics ?? [];
  if (!users) throw new Error('Nothing is counted');
  return summariseGrowth(users, 'million');
}

describe(summariseGrowth, () => {
  it('goes from the first claim to the last, with their hedges and dates as reported', () => {
    expect(
      sentence(
        { asOf: '2010-05-19', value: 1_000_000, hedge: 'almost' },
        { asOf: '2016', value: 27_000_000 },
        { asOf: '2025-08', value: 101_600_000 },
      ),
    ).toBe(
      'Users: from almost 1 million (19 May 2010) to 101.6 million (August 2025), in 3 claims by 1 kind of count.',
    );
  });

  it('gives every number of a date on which claims differ, and each once', () => {
    expect(
      sentence(
        { asOf: '2020', value: 30 },
        { asOf: '2022', value: 40, hedge: 'over' },
        { asOf: '2022', value: 45 },
        { asOf: '2022', value: 45 },
      ),
    ).toBe('Users: from 30 (2020) to over 40 or 45 (2022), in 4 claims by 1 kind of count.');
  });

  it('tells no growth where all claims are of one date', () => {
    expect(sentence({ value: 40 }, { value: 45 }, { value: 45 })).toBe(
      'Users: 40 or 45 (28 September 2022), in 3 claims by 1 kind of count.',
    );
  });
});
