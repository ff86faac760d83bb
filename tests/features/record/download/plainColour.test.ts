import { describe, expect, it } from 'vitest';
import { plainColour } from '../../../../src/features/record/download/plainColour.ts';

describe(plainColour, () => {
  it.each([
    ['rgb(31, 95, 196)', '#1f5fc4', 1],
    ['rgba(0, 0, 0, 0)', '#000000', 0],
    ['rgb(255 255 255 / 0.5)', '#ffffff', 0.5],
    ['color(srgb 0.870588 0.858824 0.827451 / 0.65)', '#dedbd3', 0.65],
    ['color(srgb 1.2 0 0)', '#ff0000', 1],
    ['none', 'none', 1],
    ['url("#rays")', 'url("#rays")', 1],
  ])('%s is %s, as opaque as %d', (computed, colour, opacity) => {
    expect(plainColour(computed)).toEqual({ colour, opacity });
  });
});
