import { createContext, useContext } from 'react';
import { changeMarkOf, NO_MARKS, type ChangeMark } from '../story/changeMarks.ts';
import type { FactRef } from '../story/story.ts';

/**
 * The facts that the reader saw otherwise, or not at all, before the story was corrected. A context, as the number style is
 * one: leaves in several panels mark facts, and what stands between them and the page has no use for it.
 */
export const ChangeMarksContext = createContext(NO_MARKS);

/** The mark of a fact, or of facts that stand as one, if they have one. */
export function useChanged(facts: readonly FactRef[]): ChangeMark | undefined {
  return changeMarkOf(useContext(ChangeMarksContext), facts);
}
