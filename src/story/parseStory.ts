/** The only way into the story layer: unknown data becomes a Story, or the list of all that is wrong with it. */
import * as v from 'valibot';
import { buildStory } from './buildStory.ts';
import { checkFields } from './checkFields.ts';
import { checkShape } from './checkShape.ts';
import { checkTies } from './checkTies.ts';
import { isRecord } from './fields.ts';
import { showValue, type Problem } from './problem.ts';
import type { Story } from './story.ts';
import { storySchema } from './storySchema.ts';

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
  const [first, ...rest] = [...checkShape(input), ...checkFields(input), ...checkTies(input)];
  if (first) return { ok: false, problems: [first, ...rest] };
  return { ok: true, story: buildStory(v.parse(storySchema, input)) };
}
