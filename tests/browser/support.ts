/** Browser tests take `test` and `expect` from here, so that each also proves the page quiet and self-contained. */
import { expect, test as base, type Locator, type Page } from '@playwright/test';

interface Watch {
  /** Problems that a test provokes on purpose, as in `test.use({ expectedProblem: /status of 404/ })`. */
  expectedProblem: RegExp | null;
  /** What went wrong so far: console errors and warnings, uncaught errors, requests to other hosts. */
  problems: string[];
}

export const test = base.extend<Watch>({
  expectedProblem: [null, { option: true }],
  problems: [
    async ({ context, baseURL, serviceWorkers, expectedProblem }, use) => {
      const problems: string[] = [];
      const report = (problem: string): void => {
        if (!expectedProblem?.test(problem)) problems.push(problem);
      };

      context.on('console', (message) => {
        const type = message.type();
        if (type === 'error' || type === 'warning') report(`console ${type}: ${message.text()}`);
      });
      context.on('weberror', (error) => report(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        if (!isOwn(request.url(), baseURL)) report(`request to another host: ${request.url()}`);
      });

      // Where Playwright blocks workers it warns on the console; a browser that has none is as quiet as it should be.
      if (serviceWorkers === 'block') await context.addInitScript(withoutWorkers);
      await context.addInitScript(hideFolded);

      await use(problems);
      expect(problems, 'problems on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** A filter that leaves little: for tests of what does not depend on how much is on the page. */
export const LITTLE = '?entity=google&q=office';

/** Opens the page at a query string and waits until nothing of it is still to come. */
export async function openStory(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await isComplete(page);
}

/**
 * Waits until all is there that the page shows: story, live chart and fonts. Not by role or text: to ask that of every element
 * again and again takes the time that the page itself needs.
 */
export async function isComplete(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  // The page reads before; from here on it answers.
  await expect(page.locator('html')).toHaveAttribute('data-script', 'ready');
  // What stands below the filter comes after it.
  await expect(page.locator('[role="search"] ~ *').first()).toBeAttached();
  const isDrawing = () =>
    page.evaluate(() => document.body.textContent.includes('The chart is being drawn.'));
  await expect.poll(isDrawing, 'the chart is being drawn').toBe(false);
  await expect(page.locator('[role="img"][aria-label^="Picture of the record"]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Opens whatever is folded and draws whatever is off the screen, so that all of the page can be checked. */
export async function unfoldAll(page: Page): Promise<void> {
  await addStyle(page, ':not([hidden]) { content-visibility: visible !important }');
  await page.getByRole('main').evaluate((main) => {
    for (const folded of main.querySelectorAll('details')) folded.open = true;
  });
}

/** Adds rules to the page. Its policy refuses the style element that `page.addStyleTag` would write. */
export async function addStyle(page: Page, rules: string): Promise<void> {
  await page.evaluate(async (text) => {
    document.adoptedStyleSheets.push(await new CSSStyleSheet().replace(text));
  }, rules);
}

/** Presses Tab (or Shift+Tab) until an element has the focus, as a reader without a mouse does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const mostSteps = 100;
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${mostSteps} times ${key} did not lead to ${String(target)}`);
}

/** What a reader would paste now. The page itself may not read what was copied. */
export async function pasted(page: Page): Promise<string> {
  const field = page.getByRole('searchbox');
  await field.fill('');
  await field.press('ControlOrMeta+v');
  const text = await field.inputValue();
  await field.fill('');
  return text;
}

function withoutWorkers(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

/**
 * Roles and names are looked for in all of the page. The browser lays out each of its 900 folds for itself to answer that, which
 * takes it far longer than the rest of a test; folded away altogether, they are as hidden as before.
 */
function hideFolded(): void {
  const style = new CSSStyleSheet();
  style.replaceSync('@media screen { details:not([open])::details-content { display: none !important } }');
  document.adoptedStyleSheets.push(style);
}

function isOwn(address: string, baseURL = ''): boolean {
  const { protocol, origin } = new URL(address);
  return protocol === 'data:' || protocol === 'blob:' || origin === new URL(baseURL).origin;
}
