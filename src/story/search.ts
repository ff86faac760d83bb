/**
 * Search by word beginnings. Text is folded first, so that case, accents and the letter variants of Urdu and
 * Arabic keyboards make no difference to what is found.
 */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PLAIN = /^[ -~]*$/;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * Arabic letters that Urdu text is often typed with, and the Urdu letters they stand for. Without its hamza, ۀ
 * is left as ە.
 */
const URDU_LETTERS: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ة: 'ہ', ە: 'ہ' };

function foldDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
}

/** Lower case, without accents and vowel signs, Urdu letters and digits in one form. */
export function fold(text: string): string {
  // Most text is plain, and folding takes long where there is much of it.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[يىكهةە]/g, (letter) => URDU_LETTERS[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, foldDigit);
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  // Folded first: some letters, such as ﷺ, are written out by it as several words.
  return fold(text).match(WORD) ?? [];
}

/**
 * The words of a text ready for `matchesWords`: each begins after a space, so that a beginning is found by one
 * `includes`. Search texts that stand one after the other are a search text again.
 */
export function toSearchText(text: string): string {
  return ` ${fold(text).replace(BETWEEN_WORDS, ' ')}`;
}

/** Whether every one of the folded words begins some word of the search text. */
export function matchesWords(searchText: string, words: readonly string[]): boolean {
  return words.every((word) => searchText.includes(` ${word}`));
}

export interface Segment {
  readonly text: string;
  readonly matched: boolean;
}

/** A text cut into pieces that match the folded words and pieces that don't; joined they are the text. */
export function markMatches(text: string, words: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  let plainFrom = 0;
  for (const found of text.matchAll(WORD)) {
    const length = matchedLength(found[0], words);
    if (length === 0) continue;
    if (found.index > plainFrom) segments.push({ text: text.slice(plainFrom, found.index), matched: false });
    plainFrom = found.index + length;
    segments.push({ text: text.slice(found.index, plainFrom), matched: true });
  }
  if (plainFrom < text.length) segments.push({ text: text.slice(plainFrom), matched: false });
  return segments;
}

/** How many characters of a word as written the longest matching search word covers. */
function matchedLength(word: string, words: readonly string[]): number {
  const folded = fold(word);
  const wanted = Math.max(
    0,
    ...words.filter((start) => folded.startsWith(start)).map((start) => start.length),
  );
  if (wanted === 0) return 0;
  let length = 0;
  for (const character of word) {
    // A mark that follows the last letter belongs to it, so the cut comes before the next letter only.
    if (fold(word.slice(0, length)).length >= wanted && !/\p{M}/u.test(character)) break;
    length += character.length;
  }
  return length;
}
