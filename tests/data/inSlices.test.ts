import { afterEach, describe, expect, it, vi } from 'vitest';
import { inSlices, nextTask } from '../../src/data/inSlices.ts';
import { mapInSteps } from '../../src/story/steps.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe(inSlices, () => {
  it('lets the page do what it has to whenever a slice of time is over', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const done: string[] = [];
    const work = mapInSteps(['first', 'second', 'third', 'fourth'], (step) => {
      done.push(step);
      now += 6;
    });
    const page = nextTask().then(() => done.push('the page'));

    await inSlices(work);
    await page;

    expect(done).toEqual(['first', 'second', 'the page', 'third', 'fourth']);
  });

  it('ends without a pause where the work is short', async () => {
    await expect(inSlices(mapInSteps([1, 2, 3], (number) => number + 1))).resolves.toEqual([2, 3, 4]);
  });

  it('fails with what a step throws', async () => {
    const work = mapInSteps([1], () => {
      throw new Error('A step broke');
    });

    await expect(inSlices(work)).rejects.toThrow('A step broke');
  });
});
