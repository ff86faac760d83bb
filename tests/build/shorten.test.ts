import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/build/shorten.ts';

describe(shorten, () => {
  it.each([
    ['They met once. It rained.', 40, 'They met once. It rained.'],
    ['They met once. It rained all day.', 20, 'They met once.'],
    ['They met once. It rained all day.', 14, 'They met once.'],
    ['The minister, who asked for an office, met them.', 20, 'The minister, who…'],
    ['The minister, who asked for an office, met them.', 14, 'The minister…'],
    ['Unbreakable', 5, '…'],
  ])('gives %j in %d letters as %j', (text, most, short) => {
    expect(shorten(text, most, 'en')).toBe(short);
  });

  it('is never longer than it may be, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences' }), fc.integer({ min: 1, max: 120 }), (text, most) => {
        const short = shorten(text, most, 'en');

        expect(short.length).toBeLessThanOrEqual(most);
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
