/** The only way into the story layer: unknown data becomes a Story, or the list of all that is wrong with it. */
import { buildStory } from './buildStory.ts';
import { checkFields } from './checkFields.ts';
import { checkShape, toFile } from './checkShape.ts';
import { checkTexts } from './checkTexts.ts';
import { checkTies } from './checkTies.ts';
import { isRecord } from './fields.ts';
import { showValue, type Problem } from './problem.ts';
import { atOnce, type Steps } from './steps.ts';
import type { Story } from './story.ts';

export type ParseResult =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/**
 * Reads a story file. Never throws: whatever comes in, the answer is a Story in which every id resolves and
 * every date exists, or every problem found, each with its path, the value that stands there and a remedy.
 */
export function parseStory(input: unknown): ParseResult {
  return atOnce(parseStoryInSteps(input));
}

/** The same, for a page that must go on answering its reader meanwhile. */
export function* parseStoryInSteps(input: unknown): Steps<ParseResult> {
  if (!isRecord(input)) {
    const message = 'A story file holds one JSON object.';
    return {
      ok: false,
      problems: [{ path: '', value: showValue(input), message, remedy: 'Put it in { }.' }],
    };
  }
  const shape = yield* checkShape(input);
  const [first, ...rest] = [
    ...shape.problems,
    ...(yield* checkFields(input)),
    ...(yield* checkTexts(input)),
    ...(yield* checkTies(shape.records)),
  ];
  if (first) return { ok: false, problems: [first, ...rest] };
  return { ok: true, story: yield* buildStory(toFile(shape)) };
}
