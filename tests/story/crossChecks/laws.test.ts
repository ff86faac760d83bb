import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledStory } from '../../support/makeStory.ts';
import { findingsOf, storyOf, type FigureJson } from './madeFindings.ts';

const digits = fc.constantFrom(2.5, 5, 40, 45, 50, 51.6, 60.4, 64, 71.7, 100, 217.1, 271.1, 516.1);

const count = fc.record({
  metric: fc.constantFrom('users', 'all-apps', 'population', 'accounts', 'other'),
  asOf: fc.constantFrom('2020', '2021-03', '2022', '2022-09', '2022-09-28', '2023-01'),
  value: digits.map((millions) => millions * 1_000_000),
  hedge: fc.constantFrom('exact', 'about', 'over', 'almost'),
  grade: fc.constantFrom('A', 'B', 'C'),
  citation: fc.constantFrom('a', 'b', 'c').map((source) => ({ source })),
  occasion: fc.constantFrom('meeting', 'report'),
});
const shareOf = fc.record({
  metric: fc.constant('share'),
  asOf: fc.constantFrom('2022', '2022-09-28'),
  value: fc.constantFrom(5, 20, 35, 45.7, 57),
  citation: fc.constantFrom('a', 'b', 'c').map((source) => ({ source })),
});
const growth = fc.record({
  metric: fc.constant('growth'),
  value: fc.constantFrom(2, 4),
  hedge: fc.constant('expected' as const),
  growth: fc.constant({ of: 'users' }),
  occasion: fc.constantFrom('meeting', 'report'),
});

const anyFigures: fc.Arbitrary<FigureJson[]> = fc
  .array(fc.oneof({ arbitrary: count, weight: 8 }, shareOf, growth), { maxLength: 14 })
  .map((figures) => figures.map((figure, index) => ({ ...figure, id: `f-${index}` })));

function idsOf(figures: readonly FigureJson[]): string[] {
  return findingsOf(storyOf(figures)).map(({ id }) => id);
}

describe('whatever the figures', () => {
  it('their order does not matter', () => {
    const shuffled = anyFigures.chain((figures) =>
      fc.tuple(
        fc.constant(figures),
        fc.shuffledSubarray(figures, { minLength: figures.length, maxLength: figures.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([figures, other]) => {
        expect(idsOf(other)).toEqual(idsOf(figures));
      }),
    );
  });

  it('an unrelated figure removes no finding', () => {
    fc.assert(
      fc.property(anyFigures, count, (figures, more) => {
        const unrelated = {
          ...more,
          id: 'far',
          place: 'abroad',
          occasion: 'far',
          citation: { source: 'far' },
        };

        expect(idsOf([...figures, unrelated])).toEqual(idsOf(figures));
      }),
    );
  });

  it('ten times as many of everyone and everything leaves the findings as they are', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const scaled = figures.map((figure) =>
          figure.metric === 'share' || figure.metric === 'growth'
            ? figure
            : { ...figure, value: (figure.value ?? 0) * 10 },
        );

        expect(idsOf(scaled)).toEqual(idsOf(figures));
      }),
    );
  });

  it('each finding has an id of its own, and each of its figures once', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const findings = findingsOf(storyOf(figures));

        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { figures } of findings) expect(new Set(figures).size).toBe(figures.length);
      }),
    );
  });
});

describe('the bundled story', () => {
  it('is in order of grade, then of how far apart the numbers are', () => {
    const findings = findingsOf(bundledStory());
    const grades = findings.map(({ grade }) =>
      ['contradiction', 'likely-slip', 'worth-a-look'].indexOf(grade),
    );

    expect(grades).toEqual(grades.toSorted((a, b) => a - b));
    for (const [index, { grade, apart }] of findings.entries()) {
      const next = findings[index + 1];
      if (next?.grade === grade) expect(next.apart).toBeLessThanOrEqual(apart);
    }
  });
});
