import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale, logScale } from '../../src/story/valueAxis.ts';

const HEIGHT = 380;
const anyValues = fc.array(
  fc.oneof(
    fc.constant(0),
    fc.double({ min: 0.001, max: 1e12, noNaN: true }),
    fc.integer({ min: 0, max: 300_000_000 }),
  ),
  { maxLength: 20 },
);

describe.each([
  ['linearScale', linearScale],
  ['logScale', logScale],
])('%s', (_, scaleOf) => {
  it('keeps every value on the plot, the higher above the lower', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { y } = scaleOf(values, HEIGHT, 5);
        const places = values.toSorted((a, b) => a - b).map(y);
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(HEIGHT + 0.001);
          expect(place).toBeLessThanOrEqual((places[index - 1] ?? HEIGHT) + 0.001);
        }
      }),
    );
  });

  it('has ticks that strictly rise, on the plot, neither none nor too many', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { y, ticks } = scaleOf(values, HEIGHT, 5);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(13);
        for (const [index, tick] of ticks.entries()) {
          expect(tick).toBeGreaterThan(ticks[index - 1] ?? -1);
          expect(y(tick)).toBeGreaterThanOrEqual(-0.001);
          expect(y(tick)).toBeLessThanOrEqual(HEIGHT + 0.001);
        }
      }),
    );
  });
});

describe(linearScale, () => {
  it('begins at nothing', () => {
    expect(linearScale([45, 101.6], HEIGHT, 5).ticks).toEqual([0, 20, 40, 60, 80, 100, 120]);
    expect(linearScale([45], HEIGHT, 5).y(0)).toBe(HEIGHT);
    expect(linearScale([], HEIGHT, 5).ticks[0]).toBe(0);
  });
});

describe(logScale, () => {
  it('has a place for zero below all else, only where there is one', () => {
    const { y, ticks } = logScale([0, 10, 1000], HEIGHT, 5);
    expect(ticks[0]).toBe(0);
    expect(y(0)).toBe(HEIGHT);
    expect(y(10)).toBeLessThan(HEIGHT - 20);
    expect(logScale([10, 1000], HEIGHT, 5).ticks[0]).toBe(10);
  });

  it('gives each power of ten the same room', () => {
    const { y } = logScale([1, 10, 100], HEIGHT, 5);
    expect(y(1) - y(10)).toBeCloseTo(y(10) - y(100));
  });
});
