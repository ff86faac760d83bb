import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepByKey } from '../../../src/features/record/stepByKey.ts';

describe(stepByKey, () => {
  it.each([
    ['ArrowRight', 3],
    ['ArrowDown', 3],
    ['ArrowLeft', 1],
    ['ArrowUp', 1],
    ['Home', 0],
    ['End', 4],
  ])('leads on %s from the third of five marks to place %i', (key, place) => {
    expect(stepByKey(key, 2, 5)).toBe(place);
  });

  it.each([
    ['ArrowRight', 4],
    ['ArrowDown', 4],
    ['End', 4],
    ['ArrowLeft', 0],
    ['ArrowUp', 0],
    ['Home', 0],
  ])('stays on %s at the mark at the end, %i', (key, end) => {
    expect(stepByKey(key, end, 5)).toBe(end);
  });

  it.each(['Tab', 'Enter', ' ', 'a', 'PageDown'])('leaves %j to the page', (key) => {
    expect(stepByKey(key, 0, 5)).toBeUndefined();
  });

  it('reaches every mark from every other, one by one, and no place without a mark', () => {
    const marks = fc
      .integer({ min: 1, max: 50 })
      .chain((count) => fc.record({ count: fc.constant(count), index: fc.nat(count - 1) }));

    fc.assert(
      fc.property(marks, ({ count, index }) => {
        expect(stepByKey('ArrowRight', index, count)).toBe(Math.min(index + 1, count - 1));
        expect(stepByKey('ArrowLeft', index, count)).toBe(Math.max(index - 1, 0));
        expect(stepByKey('Home', index, count)).toBe(0);
        expect(stepByKey('End', index, count)).toBe(count - 1);
      }),
    );
  });
});
