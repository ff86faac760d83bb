import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/ui/formatFinding.ts';
import { bundledStory } from '../support/makeStory.ts';
import { findingsOf, storyOf, type FigureJson } from '../story/crossChecks/madeFindings.ts';

const M = 1_000_000;

function texts(figures: readonly FigureJson[], numbers: 'million' | 'crore' = 'million') {
  const story = storyOf(figures);
  return findingsOf(story).map((finding) => formatFinding(story, finding, numbers));
}

describe(formatFinding, () => {
  const part = { id: 'part', value: 50 * M, hedge: 'over' } as const;
  const whole = { id: 'whole', metric: 'all-apps', value: 40 * M, asOf: '2022-09' };

  it('names both amounts with hedge, subject and date, and the result', () => {
    expect(texts([part, whole])).toMatchObject([
      {
        grade: 'Contradiction',
        title: 'A part larger than its whole',
        arithmetic:
          'over 50 million (Users in country, 28 September 2022) would be 10 million more than 40 million (Users of all apps in country, September 2022), of which they are a part.',
      },
    ]);
  });

  it('writes crore where the reader asks for it', () => {
    expect(texts([part, whole], 'crore')[0]?.arithmetic).toMatch(
      /^over 5 crore .* would be 1 crore more than 4 crore /,
    );
  });

  it('lists what belongs to the same slip beside it', () => {
    const more = { ...part, id: 'more', value: 45 * M };

    expect(texts([part, more, whole])[0]?.arithmetic).toMatch(/ Beside them: over 45 million .*\.$/);
  });

  it('tells the difference of shares in points', () => {
    const share = { id: 'share', metric: 'share', value: 57, asOf: '2022' };

    expect(texts([share, { ...share, id: 'other', value: 45.7 }])[0]?.arithmetic).toMatch(
      / are told of one time, or nearly: they are 11\.3 percentage points apart and cannot both be exact\.$/,
    );
  });

  it('says of factors that they differ, and not by how much', () => {
    const growth = {
      id: 'double',
      metric: 'growth',
      value: 2,
      hedge: 'expected',
      growth: { of: 'users' },
      occasion: 'meeting',
    } as const;

    expect(texts([growth, { ...growth, id: 'treble', value: 3 }])[0]?.arithmetic).toBe(
      'expected: × 3 (growth of Users in country, 28 September 2022) and expected: × 2 (growth of Users in country, 28 September 2022) are told of one occasion: they cannot both be exact.',
    );
  });

  it('says something whole of every finding, without blame', () => {
    const story = bundledStory();
    for (const finding of findingsOf(story)) {
      const { title, arithmetic, mayMean, cannotTell } = formatFinding(story, finding, 'million');

      expect([arithmetic, mayMean, cannotTell].join(' ')).not.toMatch(
        /undefined|NaN|\bfalse\b|\blie\b|\d{3}\.\d{4}/,
      );
      for (const sentence of [arithmetic, mayMean, cannotTell]) expect(sentence).toMatch(/\.$/);
      expect(title).not.toBe('');
    }
  });
});
