import type { Steps } from '../story/steps.ts';

/** A page that works no longer than this at once, in milliseconds, answers its reader and draws its frames in between. */
const SLICE = 10;

/** Takes steps until their time is up, then lets the page do what it has to, and goes on. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (performance.now() < end);
    await nextTask();
  }
}

/** Lets the page do what waits to be done. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
