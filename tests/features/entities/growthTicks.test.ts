import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthTicks } from '../../../src/features/entities/growthTicks.ts';

describe(growthTicks, () => {
  it.each([
    [101_600_000, [0, 60_000_000, 120_000_000]],
    [90_300_000, [0, 50_000_000, 100_000_000]],
    [60, [0, 30, 60]],
    [1, [0, 1, 2]],
    [0, [0, 1, 2]],
  ])('marks for %d the values %j', (highest, ticks) => {
    expect(growthTicks(highest)).toEqual(ticks);
  });

  it('holds every number, in whole people, without leaving much of the chart empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: Number.MAX_SAFE_INTEGER }), (highest) => {
        const [none, half, all] = growthTicks(highest);
        expect([none, 2 * half]).toEqual([0, all]);
        expect(Number.isInteger(half)).toBe(true);
        expect(all).toBeGreaterThanOrEqual(highest);
        expect(all).toBeLessThanOrEqual(1.6 * highest);
      }),
    );
  });
});
