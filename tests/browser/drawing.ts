/** The drawing of the record, for browser tests: where it is, what it shows, what the page was told. */
import type { Locator, Page } from '@playwright/test';

/** The instrument that the group of Facebook and Meta shows, as a screen reader finds it. */
export function drawingOf(page: Page): Locator {
  return page.getByRole('group', { name: /^Facebook users · .*, Pakistan: / });
}

export function periodOf(page: Page): string | null {
  return new URL(page.url()).searchParams.get('period');
}

/** What the filter leaves, in words: it changes only when the page follows. */
export function countLine(page: Page): Locator {
  return page.getByRole('search').getByRole('status');
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing is drawn there');
  return box;
}

/**
 * A place on the paper of the drawing where no mark stands, after bringing the drawing into the middle of the screen:
 * a press there opens nothing. `share` tells how far from its start to look first.
 */
export async function paperOf(drawing: Locator, share = 0.5): Promise<{ x: number; y: number }> {
  const place = await drawing.evaluate((element, share) => {
    element.scrollIntoView({ block: 'center' });
    const { left, width, top, height } = element.getBoundingClientRect();
    const from = Math.max(top + 40, 200);
    const until = Math.min(top + height, window.innerHeight) - 60;
    const x = left + width * share;
    for (let y = from; y < until; y += 7) {
      const hit = document.elementFromPoint(x, y);
      const isPaper = [-24, 0, 24].every((by) => {
        const beside = document.elementFromPoint(x + by, y);
        return beside && element.contains(beside) && !beside.closest('[role="button"]');
      });
      if (hit && isPaper) return { x, y };
    }
    return undefined;
  }, share);
  if (!place) throw new Error('No paper is free there');
  return place;
}

/** From now on, how often the page writes its address. */
export async function countWrites(page: Page): Promise<() => Promise<number>> {
  const writes = await page.evaluateHandle(() => {
    const count = { calls: 0 };
    for (const name of ['pushState', 'replaceState'] as const) {
      const write = history[name].bind(history);
      history[name] = (...args) => {
        count.calls += 1;
        write(...args);
      };
    }
    return count;
  });
  return () => writes.evaluate(({ calls }) => calls);
}

/** Two frames: the first may still be on its way. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Where something stands, in pixels of the window. */
interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Each two that stand over one another. */
export function overlapping<Sign extends Edges>(
  signs: readonly Sign[],
  nameOf: (sign: Sign) => string,
): string[] {
  // Lines of text stand closer than the height of their boxes.
  const slack = 3;
  return signs.flatMap((one, index) =>
    signs
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - slack &&
          other.top < one.bottom - slack,
      )
      .map((other) => `${nameOf(one)} and ${nameOf(other)}`),
  );
}
