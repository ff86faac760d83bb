/** How a page arrives, for browser tests: in which order, and whether anything moves. */
import type { Page, Route } from '@playwright/test';

/** Keeps what is asked for waiting until it is released, so that a test decides in which order things arrive. */
export async function holdBack(page: Page, url: string) {
  const waiting: Route[] = [];
  let held = true;
  await page.route(url, async (route) => {
    if (held) waiting.push(route);
    else await route.continue();
  });
  return {
    async release() {
      held = false;
      await Promise.all(waiting.map((route) => route.continue()));
    },
  };
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** What moved without being asked since the page was opened: how much, and what. */
export function shifts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    return (observer.takeRecords() as LayoutShift[]).map(({ value, sources }) => {
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const words = node?.textContent?.slice(0, 60) ?? '';
        return `“${words}” from ${previousRect.x},${previousRect.y} to ${currentRect.x},${currentRect.y}`;
      });
      return `${value}: ${moved.join('; ')}`;
    });
  });
}
