/** How a headline is set where no browser breaks its lines: as large as it fits. */

export interface SetHeadline {
  readonly size: number;
  readonly lines: readonly string[];
}

/** A large line rather than two, then two rather than a small one. */
const SIZES = [
  { size: 42, most: 1 },
  { size: 38, most: 1 },
  { size: 42, most: 2 },
  { size: 36, most: 2 },
  { size: 30, most: 2 },
] as const;
const SMALLEST = { size: 26, most: 2 } as const;
/** Of Newsreader, semibold, to its size: a little above the mean of English headlines. */
const LETTER = 0.47;

/** The largest size at which it fits a width; at the smallest it is cut. */
export function fitHeadline(headline: string, width: number): SetHeadline {
  const fits = SIZES.find(({ size, most }) => {
    const room = lettersIn(width, size);
    const lines = linesOf(headline, room);
    return lines.length <= most && lines.every((line) => line.length <= room);
  });
  const { size, most } = fits ?? SMALLEST;
  const room = lettersIn(width, size);
  const lines = evenLinesOf(headline, room);
  const cut = lines.length > most ? [lines[0] ?? '', lines.slice(1).join(' ')] : lines;
  return {
    size,
    lines: cut.map((line) => (line.length > room ? `${line.slice(0, room - 1).trimEnd()}…` : line)),
  };
}

function lettersIn(width: number, size: number): number {
  return Math.floor(width / (size * LETTER));
}

/** As few lines as there can be, and those of about one length. */
function evenLinesOf(text: string, room: number): string[] {
  const { length } = linesOf(text, room);
  let letters = room;
  while (letters > 1 && linesOf(text, letters - 1).length === length) letters -= 1;
  return linesOf(text, letters);
}

function linesOf(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
