/** The only way into the story layer: unknown data becomes a Story, or the list of all that is wrong with it. */
import { buildStory } from './buildStory.ts';
import { checkFields } from './checkFields.ts';
import { checkShape, toFile } from './checkShape.ts';
import { checkTexts } from './checkTexts.ts';
import { checkTies } from './checkTies.ts';
import { isRecord } from './fields.ts';
import { showValue, type Problem } from './problem.ts';
import type { Story } from './story.ts';

export type ParseResult =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/**
 * Reads a story file. Never throws: whatever comes in, the answer is a Story in which every id resolves and
 * every date exists, or every problem found, each with its path, the value that stands there and a remedy.
 */
export function parseStory(input: unknown): ParseResult {
  if (!isRecord(input)) {
    const message = 'A story file holds one JSON object.';
    return {
      ok: false,
      problems: [{ path: '', value: showValue(input), message, remedy: 'Put it in { }.' }],
    };
  }
  const shape = checkShape(input);
  const [first, ...rest] = [
    ...shape.problems,
    ...checkFields(input),
    ...checkTexts(input),
    ...checkTies(shape.records),
  ];
  if (first) return { ok: false, problems: [first, ...rest] };
  return { ok: true, story: buildStory(toFile(shape)) };
}
