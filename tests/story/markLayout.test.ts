import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutMarks, MARK_SIZE, type Placeable } from '../../src/story/markLayout.ts';

const PLANE = { width: 800, height: 380 };
const MOST = 400;

function point(id: string, x: number, y: number, weight = 0): Placeable {
  return { id, from: x, until: x, y, weight };
}

const anyItems = fc
  .array(
    fc.record({
      x: fc.double({ min: 0, max: PLANE.width, noNaN: true }),
      length: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 400, noNaN: true })),
      y: fc.double({ min: 0, max: PLANE.height, noNaN: true }),
      weight: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 120 },
  )
  .map((list) =>
    list.map(({ x, length, y, weight }, index): Placeable => ({
      id: `item-${index}`,
      from: x,
      until: Math.min(x + length, PLANE.width),
      y,
      weight,
    })),
  );

describe(layOutMarks, () => {
  it('never lets one mark cover another', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const marks = layOutMarks(items, PLANE, MOST);
        for (const [index, a] of marks.entries()) {
          for (const b of marks.slice(index + 1)) {
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(MARK_SIZE);
          }
        }
      }),
    );
  });

  it('has every item in exactly one mark', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: MOST }), (items, most) => {
        const marks = layOutMarks(items, PLANE, most);
        expect(marks.length).toBeLessThanOrEqual(most);
        expect(marks.flatMap((mark) => mark.items.map(({ id }) => id)).toSorted()).toEqual(
          items.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  it('does not care in what order the items come', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(layOutMarks(items.toReversed(), PLANE, MOST)).toEqual(layOutMarks(items, PLANE, MOST));
      }),
    );
  });

  it('leaves a mark that stands alone where it belongs', () => {
    expect(layOutMarks([point('a', 100, 50)], PLANE, MOST)).toEqual([
      { items: [point('a', 100, 50)], x: 100, y: 50 },
    ]);
  });

  it('moves the lighter of two aside by little, and never out of its date', () => {
    const [first, second] = layOutMarks([point('light', 100, 64.5), point('heavy', 100, 50, 1)], PLANE, MOST);

    expect(first).toMatchObject({ x: 100, y: 50 });
    expect(first?.items[0].id).toBe('heavy');
    expect(second?.x).toBe(100);
    expect(second?.y).toBeCloseTo(76.5);
  });

  it('places a long date anywhere along it, at its own height', () => {
    const bar = (id: string): Placeable => ({ id, from: 100, until: 200, y: 50, weight: 0 });
    const marks = layOutMarks(['a', 'b', 'c'].map(bar), PLANE, MOST);

    expect(marks).toHaveLength(3);
    for (const { x, y } of marks) {
      expect(y).toBe(50);
      expect(x).toBeGreaterThanOrEqual(112);
      expect(x).toBeLessThanOrEqual(188);
    }
  });

  it('gathers what stands on one spot', () => {
    const [mark, ...others] = layOutMarks([point('a', 100, 50), point('b', 101, 50)], PLANE, MOST);

    expect(mark?.items.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(others).toEqual([]);
  });

  it('holds with ten thousand items', () => {
    const items = Array.from({ length: 10_000 }, (_, index) =>
      point(`item-${index}`, (index * 7919) % PLANE.width, (index * 104_729) % PLANE.height),
    );
    const marks = layOutMarks(items, PLANE, MOST);

    expect(marks.length).toBeLessThanOrEqual(MOST);
    expect(marks.reduce((sum, mark) => sum + mark.items.length, 0)).toBe(10_000);
  });
});
