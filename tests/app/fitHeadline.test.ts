import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitHeadline } from '../../src/app/fitHeadline.ts';

const WIDTH = 728;

describe(fitHeadline, () => {
  it('sets a short headline in one large line', () => {
    expect(fitHeadline('Pakistan asks Meta to open an office', WIDTH)).toEqual({
      size: 42,
      lines: ['Pakistan asks Meta to open an office'],
    });
  });

  it('breaks a longer one into two lines of about one length', () => {
    const { size, lines } = fitHeadline(
      'A minister asks a company for an office and nothing comes of it',
      WIDTH,
    );

    expect(size).toBe(42);
    expect(lines).toEqual(['A minister asks a company for an', 'office and nothing comes of it']);
  });

  it('never gives more than two lines, nor any that is too long', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), (headline) => {
        const { size, lines } = fitHeadline(headline, WIDTH);

        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(line.length * size * 0.47).toBeLessThanOrEqual(WIDTH);
        const whole = lines.join(' ').replace('…', '');
        expect(headline.startsWith(whole)).toBe(true);
      }),
    );
  });

  it('cuts a word that no line holds', () => {
    expect(fitHeadline('a'.repeat(200), WIDTH).lines).toEqual([expect.stringMatching(/^a{50,60}…$/)]);
  });
});
