import { markMatches } from '../story/search.ts';

interface Props {
  readonly text: string;
  /** Folded search words; where there are none the text stands as it is. */
  readonly words: readonly string[];
}

/** A text with what the search found marked in it. */
export function Marked({ text, words }: Props) {
  if (words.length === 0) return text;
  return markMatches(text, words).map((segment, index) =>
    segment.matched ? <mark key={index}>{segment.text}</mark> : segment.text,
  );
}
