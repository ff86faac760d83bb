import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  stack,
  textAbove,
  textBelow,
  wrap,
  type Measure,
  type TextStyle,
} from '../../../../src/features/record/download/pictureText.ts';
import type { PictureWords } from '../../../../src/features/record/download/pictureWords.ts';

/** Every letter half as wide as it is high. */
const measure: Measure = (text, { size }) => (text.length * size) / 2;

const PICTURE: PictureWords = {
  headline: 'A minister asks a company',
  title: 'Users · Monthly users, country: people, as reported',
  period: '2022',
  status: '2 events and 3 figures',
  reports: 12,
  outlets: ['The Paper', 'The Daily', 'A Blog'],
  address: 'https://example.org/dateline/?period=2022',
};

const style: TextStyle = { family: 'sans', size: 12, weight: 400, line: 17, colour: 'ink', gap: 4 };
const anyText = fc.string({ unit: fc.constantFrom('a', 'b', 'ع', '/', '·', ' ') });
const anyWidth = fc.integer({ min: 40, max: 900 });
const unspaced = (text: string) => text.replaceAll(/\s/g, '');

describe(wrap, () => {
  it('breaks between words', () => {
    expect(wrap('one two three', measure('one two', style), style, measure)).toEqual(['one two', 'three']);
  });

  it('breaks a word that is too long by itself, as an address is', () => {
    expect(wrap('see abcdefgh', measure('abcd', style), style, measure)).toEqual(['see', 'abcd', 'efgh']);
  });

  it('begins no line with the point between two parts', () => {
    expect(wrap('users · pages', measure('users ·', style), style, measure)).toEqual([
      'users\u00A0·',
      'pages',
    ]);
  });

  it('fits, and loses nothing', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const lines = wrap(text, width, style, measure);
        expect(unspaced(lines.join(''))).toBe(unspaced(text));
        for (const line of lines) expect(measure(line, style)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe(textBelow, () => {
  it('names all outlets where they fit', () => {
    const [sources] = textBelow(PICTURE, 600, measure);
    expect(sources?.lines).toEqual([
      'Dateline · from 12 reports: The Paper, The Daily, A Blog'.replace(' ·', '\u00A0·'),
    ]);
  });

  it('names as many outlets as fit on two lines, and counts the others', () => {
    const outlets = Array.from({ length: 30 }, (_, index) => `Outlet ${index}`);
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 900 }), (width) => {
        const [sources] = textBelow({ ...PICTURE, outlets }, width, measure);
        const text = sources?.lines.join(' ') ?? '';
        const others = Number(/ and (\d+) others?$/.exec(text)?.[1] ?? 0);
        expect(sources?.lines.length).toBeLessThanOrEqual(2);
        expect(text.match(/Outlet \d+/g)?.length).toBe(outlets.length - others);
      }),
    );
  });

  it('says of no report that nothing is from it', () => {
    const [sources] = textBelow({ ...PICTURE, reports: 0, outlets: [] }, 600, measure);
    expect(sources?.lines).toEqual(['Dateline\u00A0· from 0 reports']);
  });
});

describe(stack, () => {
  it('lets no line stand in another, and ends below the last', () => {
    fc.assert(
      fc.property(anyWidth, fc.nat(100), (width, top) => {
        const { lines, bottom } = stack(textAbove(PICTURE, width, measure), top);
        let end = top;
        for (const { y, style: own } of lines) {
          expect(y - own.size).toBeGreaterThanOrEqual(end - own.size / 4);
          end = y;
        }
        expect(bottom).toBeGreaterThanOrEqual(end);
      }),
    );
  });
});
