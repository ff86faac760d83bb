/** Where the words of a picture stand: above and below the drawing, broken into lines that fit. */
import { laterWords } from '../../../ui/laterWords.ts';
import type { PictureWords } from './pictureWords.ts';

export interface TextStyle {
  readonly family: 'serif' | 'sans';
  readonly size: number;
  readonly weight: number;
  /** From one line to the next. */
  readonly line: number;
  readonly colour: 'ink' | 'soft';
  /** Before the first line, where something stands above. */
  readonly gap: number;
}

const HEADLINE: TextStyle = { family: 'serif', size: 24, weight: 500, line: 30, colour: 'ink', gap: 0 };
const TITLE: TextStyle = { family: 'sans', size: 13, weight: 600, line: 18, colour: 'ink', gap: 10 };
const SMALL: TextStyle = { family: 'sans', size: 12, weight: 400, line: 17, colour: 'soft', gap: 4 };

/** How wide a text is, in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

export interface Block {
  readonly style: TextStyle;
  readonly lines: readonly string[];
}

export interface PlacedLine {
  readonly text: string;
  readonly style: TextStyle;
  /** Of the base line. */
  readonly y: number;
}

export function textAbove(picture: PictureWords, width: number, measure: Measure): readonly Block[] {
  const block = (style: TextStyle, text: string): Block => ({
    style,
    lines: wrap(text, width, style, measure),
  });
  return [
    block(HEADLINE, picture.headline),
    block(TITLE, picture.title),
    block(SMALL, picture.period),
    block(SMALL, picture.status),
  ];
}

export function textBelow(picture: PictureWords, width: number, measure: Measure): readonly Block[] {
  return [
    { style: SMALL, lines: sourcesLines(picture, width, measure) },
    { style: SMALL, lines: wrap(picture.address, width, SMALL, measure) },
  ];
}

/** Blocks under one another from a height on, and where they end. */
export function stack(
  blocks: readonly Block[],
  top: number,
): { lines: readonly PlacedLine[]; bottom: number } {
  let bottom = top;
  const lines = blocks.flatMap(({ style, lines: own }, index) => {
    if (index > 0) bottom += style.gap;
    return own.map((text): PlacedLine => {
      bottom += style.line;
      return { text, style, y: bottom - (style.line - style.size) };
    });
  });
  return { lines, bottom };
}

const MOST_SOURCE_LINES = 2;

/** As many outlets as fit, and how many others; never none of both. */
function sourcesLines(
  { reports, outlets }: PictureWords,
  width: number,
  measure: Measure,
): readonly string[] {
  const linesFor = (count: number) =>
    wrap(
      laterWords.record.download.sources(reports, outlets.slice(0, count), outlets.length - count),
      width,
      SMALL,
      measure,
    );
  for (let count = outlets.length; count > 0; count -= 1) {
    const lines = linesFor(count);
    if (lines.length <= MOST_SOURCE_LINES) return lines;
  }
  return linesFor(0);
}

const FIXED_SPACE = '\u00A0';

/** Lines no wider than that, broken between words, and inside one only if it is wider by itself. */
export function wrap(text: string, width: number, style: TextStyle, measure: Measure): readonly string[] {
  const fits = (line: string) => measure(line, style) <= width;
  const lines: string[] = [];
  // A point between two parts stays with the first, as a comma would.
  for (const word of text
    .trim()
    .replaceAll(' ·', `${FIXED_SPACE}·`)
    .split(/[ \t\n]+/)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines.splice(-1, 1, longer);
    else lines.push(...pieces(word, fits));
  }
  return lines;
}

/** A word whole, or in the longest pieces that fit; of one letter at least. */
function pieces(word: string, fits: (piece: string) => boolean): string[] {
  const done: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      done.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...done, piece];
}
