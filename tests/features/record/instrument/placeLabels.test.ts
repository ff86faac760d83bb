import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeLabels,
  type Box,
  type LabelWish,
} from '../../../../src/features/record/instrument/placeLabels.ts';

const INSIDE: Box = { x: 0, y: 0, width: 400, height: 200 };

/** Of 60 by 16 pixels. */
function wish(id: string, ...marks: Box[]): LabelWish {
  return { id, width: 60, height: 16, marks };
}

/** A mark of 10 by 10 pixels about a point. */
function mark(x: number, y: number): Box {
  return { x: x - 5, y: y - 5, width: 10, height: 10 };
}

function overlap(a: Box, b: Box): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0;
}

/** Pixels between two boxes, along the axis on which they are further apart. */
function distance(a: Box, b: Box): number {
  return Math.max(
    Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width),
    Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height),
  );
}

const anyMark = fc.record({
  x: fc.integer({ min: -20, max: 420 }),
  y: fc.integer({ min: -20, max: 220 }),
  width: fc.integer({ min: 4, max: 80 }),
  height: fc.integer({ min: 4, max: 20 }),
});
const anyWishes = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    width: fc.integer({ min: 10, max: 200 }),
    height: fc.integer({ min: 8, max: 30 }),
    marks: fc.array(anyMark, { maxLength: 5 }),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);
const anyTaken = fc.array(anyMark, { maxLength: 12 });

describe(placeLabels, () => {
  it('puts a label after its mark, in the middle of its height', () => {
    const own = mark(100, 100);

    expect(placeLabels([wish('a', own)], [own], INSIDE).get('a')).toEqual({
      mark: own,
      x: 109,
      y: 92,
      width: 60,
      height: 16,
    });
  });

  it.each([
    ['before it at the end of the chart', mark(390, 100), [], { x: 321, y: 92 }],
    [
      'above it where both sides are taken',
      mark(100, 100),
      [mark(120, 100), mark(80, 100)],
      { x: 70, y: 75 },
    ],
    [
      'below it where that is taken too',
      mark(100, 100),
      [mark(120, 100), mark(80, 100), mark(100, 80)],
      { x: 70, y: 109 },
    ],
    [
      'above it from its start in a narrow place',
      { x: 2, y: 95, width: 10, height: 10 },
      [mark(30, 100)],
      { x: 2, y: 75 },
    ],
    [
      'above it to its end in a narrow place',
      { x: 388, y: 95, width: 10, height: 10 },
      [mark(370, 100)],
      { x: 338, y: 75 },
    ],
    [
      'below it from its start in a narrow place',
      { x: 2, y: 5, width: 10, height: 10 },
      [mark(30, 10)],
      { x: 2, y: 19 },
    ],
    [
      'below it to its end in a narrow place',
      { x: 388, y: 5, width: 10, height: 10 },
      [mark(370, 10)],
      { x: 338, y: 19 },
    ],
  ])('puts it %s', (_, own, taken, place) => {
    expect(placeLabels([wish('a', own)], [own, ...taken], INSIDE).get('a')).toMatchObject(place);
  });

  it('stands beside the first of its marks that has room', () => {
    const crowded = mark(200, 100);
    const around: Box = { x: 120, y: 60, width: 160, height: 80 };
    const places = placeLabels([wish('a', crowded, mark(50, 30), mark(300, 180))], [around], INSIDE);

    expect(places.get('a')).toMatchObject({ x: 59, y: 22 });
  });

  it('lets the first wish choose, and leaves out what finds no room', () => {
    const low: Box = { x: 0, y: 0, width: 80, height: 20 };
    const places = placeLabels([wish('a', mark(5, 10)), wish('b', mark(5, 10)), wish('c')], [], low);

    expect([...places.keys()]).toEqual(['a']);
  });

  it('covers neither another label nor anything taken, and stays inside', () => {
    fc.assert(
      fc.property(anyWishes, anyTaken, (wishes, taken) => {
        const places = [...placeLabels(wishes, taken, INSIDE).values()];
        for (const [index, box] of places.entries()) {
          const others = [...taken, ...places.filter((_, other) => other !== index)];
          expect(others.filter((other) => overlap(box, other))).toEqual([]);
          expect(box.x).toBeGreaterThanOrEqual(INSIDE.x);
          expect(box.y).toBeGreaterThanOrEqual(INSIDE.y);
          expect(box.x + box.width).toBeLessThanOrEqual(INSIDE.x + INSIDE.width);
          expect(box.y + box.height).toBeLessThanOrEqual(INSIDE.y + INSIDE.height);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives each label its size, beside a mark of its own', () => {
    fc.assert(
      fc.property(anyWishes, anyTaken, (wishes, taken) => {
        const places = placeLabels(wishes, taken, INSIDE);
        for (const [id, box] of places) {
          const own = wishes.find((one) => one.id === id);
          expect(box).toMatchObject({ width: own?.width, height: own?.height });
          expect(own?.marks.map((one) => distance(one, box))).toContain(4);
        }
      }),
    );
  });

  it('always chooses alike, and whatever comes later in the list', () => {
    fc.assert(
      fc.property(anyWishes, anyTaken, fc.nat(8), (wishes, taken, count) => {
        const places = placeLabels(wishes, taken, INSIDE);
        expect([...placeLabels(structuredClone(wishes), taken.toReversed(), INSIDE)]).toEqual([...places]);
        const fewer = wishes.slice(0, count);
        expect([...placeLabels(fewer, taken, INSIDE)]).toEqual(
          [...places].filter(([id]) => fewer.some((one) => one.id === id)),
        );
      }),
    );
  });
});
