import { describe, expect, it } from 'vitest';
import { parseStory, parseStoryInSteps } from '../../src/story/parseStory.ts';
import { atOnce, mapInSteps, type Steps } from '../../src/story/steps.ts';
import { generateStory } from '../support/generateStory.ts';

/** How many steps work has, and what it gives. */
function take<Result>(steps: Steps<Result>): { readonly count: number; readonly result: Result } {
  for (let count = 1; ; count += 1) {
    const { done, value } = steps.next();
    if (done === true) return { count, result: value };
  }
}

describe(mapInSteps, () => {
  it('makes one item a step, with its place', () => {
    const steps = mapInSteps(['a', 'b'], (item, index) => `${item}${index}`);

    expect(take(steps)).toEqual({ count: 3, result: ['a0', 'b1'] });
  });

  it('does nothing before it is asked for a step', () => {
    const seen: string[] = [];
    const steps = mapInSteps(['a', 'b'], (item) => seen.push(item));
    expect(seen).toEqual([]);
    steps.next();

    expect(seen).toEqual(['a']);
  });
});

describe(atOnce, () => {
  it('gives the result after the last step', () => {
    expect(atOnce(mapInSteps([1, 2, 3], (number) => number * 2))).toEqual([2, 4, 6]);
  });
});

describe(parseStoryInSteps, () => {
  const file = generateStory({ seed: 2, events: 40, figures: 60 });

  it('gives the same story as in one go, in at least a step for each record and each thing done with it', () => {
    const { count, result } = take(parseStoryInSteps(file));

    expect(result).toEqual(parseStory(file));
    // Their shape, their fields, their texts, their dates and whom they name.
    expect(count).toBeGreaterThan(5 * (file.events.length + file.figures.length));
  });

  it('gives the same problems', () => {
    const broken = { ...file, events: file.events.map((event) => ({ ...event, date: '2022-02-30' })) };
    const { result } = take(parseStoryInSteps(broken));

    expect(result).toEqual(parseStory(broken));
    expect(result.ok || result.problems).toHaveLength(40);
  });
});
