import type { FactRef } from '../story/story.ts';
import { Tag } from './Tag.tsx';
import { useChanged } from './useChanged.ts';
import { words } from './words.ts';

interface Props {
  /** One fact, or those that stand as one. */
  readonly facts: readonly FactRef[];
}

/** Marks what the reader saw otherwise, or not at all, before the story was corrected. */
export function ChangedTag({ facts }: Props) {
  const mark = useChanged(facts);
  return (
    mark && (
      <>
        <Tag kind="plain">{words.changed[mark]}</Tag>{' '}
      </>
    )
  );
}
