/**
 * Takes a text; gives as many of its whole sentences as fit, or else as many of its words, with an ellipsis. Never
 * longer than `most` letters.
 */
export function shorten(text: string, most: number, language: string): string {
  if (text.length <= most) return text;
  const sentences = fitting(text, most, language, 'sentence').trimEnd();
  if (sentences !== '') return sentences;
  return `${fitting(text, most - 1, language, 'word').replace(/[\s,;:–—-]+$/, '')}…`;
}

function fitting(text: string, most: number, language: string, granularity: 'sentence' | 'word'): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(language, { granularity }).segment(text)) {
    // The blank after a sentence belongs to it, and may be cut.
    if (index + segment.trimEnd().length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
