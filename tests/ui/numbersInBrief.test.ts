import { describe, expect, it } from 'vitest';
import { compareNumbers, allDisagreements } from '../../src/story/disagreements.ts';
import { numbersInBrief } from '../../src/ui/numbersInBrief.ts';
import { makeDisagreement, makePosition, makeStory } from '../support/makeStory.ts';

const M = 1_000_000;
type Given = readonly [value: number, max?: number];

/** In millions of people, one position each. */
function brief(...numbers: readonly Given[]): string | undefined {
  const positions = numbers.map(([value, max]) =>
    makePosition({ value: value * M, unit: 'people', ...(max !== undefined && { max: max * M }) }),
  );
  const story = makeStory({ disagreements: [makeDisagreement({ id: 'how-many', positions })] });
  const found = numbersInBrief(compareNumbers(allDisagreements(story)[0]?.positions ?? []), 'million');
  return found?.texts.join(` ${found.joiner} `).replaceAll('\u00a0', ' ');
}

describe(numbersInBrief, () => {
  it.each([
    ['each of a few, from low to high', [[45], [40]], '40 m or 45 m'],
    ['one that several give once', [[45], [40], [45]], '40 m or 45 m'],
    ['a range as one answer', [[17.5], [5, 6]], '5 m to 6 m or 17.5 m'],
    ['many by the least and the greatest', [[45], [40], [60], [50, 70]], '40 m to 70 m'],
  ] as const)('tells %s', (_, numbers, expected) => {
    expect(brief(...numbers)).toBe(expected);
  });

  it('says nothing where there is nothing to compare', () => {
    expect(brief([45], [45])).toBeUndefined();
  });
});
