import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueTicks } from '../../../src/features/record/valueTicks.ts';

describe(valueTicks, () => {
  it.each([
    [47.25e6, 5, [0, 10e6, 20e6, 30e6, 40e6, 50e6]],
    [100, 5, [0, 20, 40, 60, 80, 100]],
    [101, 5, [0, 25, 50, 75, 100, 125]],
    [1.05, 5, [0, 0.25, 0.5, 0.75, 1, 1.25]],
    [73.5, 2, [0, 50, 100]],
    [7, 9, [0, 1, 2, 3, 4, 5, 6, 7]],
  ])('steps up to %d in at most %i steps: %j', (highest, most, ticks) => {
    expect(valueTicks(highest, most)).toEqual(ticks);
  });

  it('goes from 0 in even, round steps to the first that reaches the highest value', () => {
    const highest = fc.oneof(
      fc.double({ min: 1, max: 1000, noNaN: true }),
      fc.double({ min: 1, max: 9e15, noNaN: true }),
      fc.integer({ min: 1, max: 1000 }),
    );

    fc.assert(
      fc.property(highest, fc.integer({ min: 2, max: 9 }), (value, most) => {
        const ticks = valueTicks(value, most);
        const [first, step = Number.NaN] = ticks;
        expect(first).toBe(0);
        expect(ticks.length - 1).toBeLessThanOrEqual(most);
        // By their share of a step, since 3 × 0.2 is not quite 0.6.
        for (const [index, tick] of ticks.entries()) expect(tick / step).toBeCloseTo(index, 9);
        expect((ticks.at(-1) ?? 0) / value).toBeGreaterThan(1 - 1e-9);
        expect((ticks.at(-2) ?? 0) / value).toBeLessThan(1 + 1e-9);
        const digits = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
        expect([1, 2, 2.5, 5].some((round) => Math.abs(digits - round) < 1e-6)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
