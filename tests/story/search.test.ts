import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fold,
  foldedWords,
  markMatches,
  matchesWords,
  toSearchText,
  type Segment,
} from '../../src/story/search.ts';

function finds(text: string, search: string): boolean {
  return matchesWords(toSearchText(text), foldedWords(search));
}

function marked(text: string, search: string): string[] {
  return markMatches(text, foldedWords(search))
    .filter(({ matched }) => matched)
    .map((segment) => segment.text);
}

describe(fold, () => {
  it.each([
    ['upper case', 'META', 'meta'],
    ['accents', 'Müñchén', 'munchen'],
    ['accents written as marks of their own', 'Mu\u0308nchen', 'munchen'],
    ['ligatures', 'ofﬁce', 'office'],
    ['the Arabic yeh', 'پاكستاني', 'پاکستانی'],
    ['the yeh without dots', 'موسى', 'موسی'],
    ['the Arabic kaf', 'فيس بك', 'فیس بک'],
    ['the Arabic heh', 'رابطه', 'رابطہ'],
    ['the teh marbuta', 'رابطة', 'رابطہ'],
    ['the heh with a hamza', 'رابطۀ', 'رابطہ'],
    ['the Urdu heh with a hamza', 'رابطۂ', 'رابطہ'],
    ['vowel marks', 'اُردُو', 'اردو'],
    ['Arabic-Indic digits', '٤٥', '45'],
    ['Urdu digits', '۴۵', '45'],
  ])('makes no difference of %s', (_, written, folded) => {
    expect(fold(written)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  it('keeps letters apart that mean different words', () => {
    expect(fold('کھ')).not.toBe(fold('کہ'));
    expect(fold('٣')).not.toBe(fold('٤'));
  });
});

describe(matchesWords, () => {
  it('takes a word by its beginning, not by its middle', () => {
    expect(finds('Facebook users', 'face')).toBe(true);
    expect(finds('Facebook users', 'book')).toBe(false);
  });

  it('asks for every word, in any order', () => {
    expect(finds('over 45 million users', 'users 45')).toBe(true);
    expect(finds('over 45 million users', 'users 40')).toBe(false);
  });

  it('finds words across several texts', () => {
    expect(
      matchesWords(toSearchText('The minister') + toSearchText('met Meta'), foldedWords('meta minister')),
    ).toBe(true);
  });

  it('does not find over the border of two words', () => {
    expect(finds('in formation', 'information')).toBe(false);
  });

  it('finds a letter that stands for several words by any of them', () => {
    expect(finds('ﷺ', 'وسلم')).toBe(true);
    expect(finds('مح', 'ﹲ')).toBe(true);
  });

  it('takes everything when no word is asked for', () => {
    expect(finds('anything', ' – … ')).toBe(true);
  });

  it('finds the beginning of any word of any text', () => {
    const pick = fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat());

    fc.assert(
      fc.property(pick, ([text, which, cut]) => {
        const words = foldedWords(text);
        fc.pre(words.length > 0);
        const word = words[which % words.length] ?? '';
        const beginning = word.slice(0, 1 + (cut % word.length));
        expect(matchesWords(toSearchText(text), [beginning])).toBe(true);
      }),
    );
  });
});

describe(markMatches, () => {
  it('cuts a text into what was searched for and what stands between', () => {
    expect(markMatches('The minister met Meta.', foldedWords('min meta'))).toEqual([
      { text: 'The ', matched: false },
      { text: 'min', matched: true },
      { text: 'ister met ', matched: false },
      { text: 'Meta', matched: true },
      { text: '.', matched: false },
    ]);
  });

  it('leaves the text whole when nothing was searched for or found', () => {
    expect(markMatches('The minister', [])).toEqual([{ text: 'The minister', matched: false }]);
    expect(markMatches('The minister', ['meta'])).toEqual([{ text: 'The minister', matched: false }]);
    expect(markMatches('', ['meta'])).toEqual([]);
  });

  it.each([
    ['Zürich', 'zur', ['Zür']],
    ['Zu\u0308rich', 'zu', ['Zu\u0308']],
    ['the oﬃce', 'off', ['oﬃ']],
    ['اُردُو زبان', 'اردو', ['اُردُو']],
    ['اُردُو زبان', 'ا', ['اُ']],
    ['كے صارفين', 'صارفی', ['صارفي']],
    ['۴۵ ملین', '4', ['۴']],
    ['Meta, metaverse', 'meta', ['Meta', 'meta']],
    ['Facebook', 'f face', ['Face']],
    ['𝐌eta', 'm', ['𝐌']],
  ])('marks in “%s” what “%s” found', (text, search, expected) => {
    expect(marked(text, search)).toEqual(expected);
  });

  const pieces = ['Meta', 'ü', 'u\u0308', 'اُ', 'ي', 'ﬃ', 'Z', ' ', '\ud800', '4', '٤', '-', '’'];
  const words = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''));
  const texts = fc.oneof(fc.string({ unit: 'binary' }), words);
  const joined = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(texts, texts, (text, search) => {
        expect(joined(markMatches(text, foldedWords(search)))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('marks something exactly where a word is found', () => {
    fc.assert(
      fc.property(words, words, (text, search) => {
        const found = foldedWords(search).filter((word) => finds(text, word));
        expect(marked(text, search).length > 0).toBe(found.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('marks only what begins with a word searched for', () => {
    fc.assert(
      fc.property(words, fc.nat(), (text, which) => {
        const found = foldedWords(text);
        fc.pre(found.length > 0);
        const word = (found[which % found.length] ?? '').slice(0, 3);
        const segments = markMatches(text, [word]).filter(({ matched }) => matched);
        expect(segments.length).toBeGreaterThan(0);
        for (const segment of segments) expect(fold(segment.text).startsWith(word)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
