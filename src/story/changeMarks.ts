/** Which facts of a story are marked as corrected or new. */
import { formatFactRef, type FactRef } from './story.ts';

/** What is new of a fact since the reader opened the page. */
export type ChangeMark = 'corrected' | 'added';
/** The changed facts that a story has, each as `event:users-45m-claim`. */
export type ChangeMarks = ReadonlyMap<string, ChangeMark>;

export const NO_MARKS: ChangeMarks = new Map();

/** The mark of facts that stand as one, as the figures of a claim do: new only where all of them are. */
export function changeMarkOf(marks: ChangeMarks, facts: readonly FactRef[]): ChangeMark | undefined {
  const found = facts.map((fact) => marks.get(formatFactRef(fact)));
  if (found.every((mark) => mark === 'added')) return 'added';
  return found.some((mark) => mark !== undefined) ? 'corrected' : undefined;
}
