/** Long work in short steps: whoever has it done may do something else in between. */

/** Ends with the result; what it gives before means only that a step is done. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** What a function makes of each item, one a step. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    results.push(map(item, index));
    yield;
  }
  return results;
}

/** Takes all steps in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
