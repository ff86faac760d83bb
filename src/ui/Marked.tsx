import { markMatches } from '../story/search.ts';

interface Props {
  readonly text: string;
  /** Folded search words; where there are none the text stands as it is. */
  readonly words: readonly string[];
}

/** A text of the story with what the search found marked in it, set apart from what stands beside it. */
export function Marked({ text, words }: Props) {
  if (words.length === 0) return <bdi>{text}</bdi>;
  return (
    <bdi>
      {markMatches(text, words).map((segment, index) =>
        segment.matched ? <mark key={index}>{segment.text}</mark> : segment.text,
      )}
    </bdi>
  );
}
