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

/** Lets the page do what waits to be done. A message comes as soon as that is over; a timer would wait for 4 ms more each time. */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
