/** A page that stays open while its story is corrected, its server fails or its line is lost. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { painted } from './drawing.ts';
import { expect, LITTLE, openStory, tabTo, test } from './support.ts';

const FILE = 'public/stories/pakistan-meta-office.json';
const STORY = '**/stories/*.json';
const MEETING = 'event:meta-meeting-2022-09-28';
const CHANGES = 'The story was corrected: 1 figure corrected, 1 event corrected, 1 event added.';

interface StoryText {
  events: { id: string; headline: string; date: string; partOf?: string; parts?: string[] }[];
  figures: { id: string; value: number }[];
}

/** The bundled story with another headline for the meeting, another number of one report, and an event before all others. */
function corrected(): StoryText {
  const story = JSON.parse(readFileSync(FILE, 'utf8')) as StoryText;
  const [first] = story.events;
  if (!first) throw new Error('The story has no events');
  return {
    ...story,
    events: [
      ...story.events.map((event) =>
        `event:${event.id}` === MEETING ? { ...event, headline: 'The meeting, as corrected' } : event,
      ),
      { ...first, id: 'added', headline: 'An event that was added', date: '2022-09-20' },
    ],
    figures: story.figures.map((figure) =>
      figure.id === 'fb-pk-2022-09-28-geo' ? { ...figure, value: 46_000_000 } : figure,
    ),
  };
}

/** From now on the server has another file, which it tells by another ETag. */
async function correct(page: Page): Promise<void> {
  await page.route(STORY, (route) => route.fulfill({ json: corrected(), headers: { etag: '"corrected"' } }));
}

/** As when the reader comes back to the tab, once the page has what asks for news then: it comes after all else. */
async function comeBack(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => /\/StoryNews-[^/]+\.js$/.test(name)),
      ),
    )
    .toBe(true);
  await painted(page);
  await page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
}

function news(page: Page): Locator {
  return page.getByRole('status', { name: 'News of this page' });
}

function timeline(page: Page): Locator {
  return page.getByRole('region', { name: 'Timeline' });
}

/** The innermost event with these words, not those that it is part of. */
function articleWith(page: Page, words: string): Locator {
  return timeline(page).getByRole('article').filter({ hasText: words }).last();
}

const MARK = { exact: true };

async function topOf(element: Locator): Promise<number> {
  return element.evaluate((node) => node.getBoundingClientRect().top);
}

/** Once it has stood still for ten frames: what comes into sight is laid out only then, and moves what is below it. */
async function restingTopOf(element: Locator): Promise<number> {
  return element.evaluate(async (node) => {
    let top = node.getBoundingClientRect().top;
    for (let still = 0; still < 10; still += 1) {
      await new Promise(requestAnimationFrame);
      const now = node.getBoundingClientRect().top;
      if (now !== top) still = 0;
      top = now;
    }
    return top;
  });
}

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('#bulletins').analyze();
  expect(violations).toEqual([]);
}

test('asks without a body for what has not changed, and says nothing', async ({ page }) => {
  await openStory(page, LITTLE);
  const asked = page.waitForRequest(STORY);
  await comeBack(page);
  const request = await asked;

  // Playwright tells the 304 as the 200 that the browser makes of it.
  expect(await request.allHeaders()).toHaveProperty('if-none-match');
  expect((await request.sizes()).responseBodySize).toBe(0);
  await expect(news(page)).toBeEmpty();
});

test('offers a corrected story and shows it in its place when asked to', async ({ page }) => {
  await openStory(page);
  await correct(page);
  await comeBack(page);
  await expect(news(page).getByText(CHANGES)).toBeVisible();
  await expect(page.getByText('The meeting, as corrected')).toHaveCount(0);

  const below = timeline(page).locator('h4:visible').last().getByRole('button');
  // To the upper edge: what changes above it is then out of sight.
  await below.evaluate((node) => node.scrollIntoView({ block: 'start' }));
  const name = (await below.getAttribute('aria-label')) ?? '';
  const same = timeline(page).getByRole('button', { name, exact: true });
  const before = await restingTopOf(same);
  await news(page).getByRole('button', { name: 'Show it' }).click();

  await expect(articleWith(page, 'The meeting, as corrected').getByText('corrected', MARK)).toBeVisible();
  await expect(articleWith(page, 'An event that was added').getByText('new', MARK)).toBeVisible();
  expect(await topOf(articleWith(page, 'An event that was added'))).toBeLessThan(before);
  await expect.poll(async () => Math.abs((await topOf(same)) - before)).toBeLessThan(2);
  await expect(page.getByText(/could not be shown/)).toHaveCount(0);
});

test('leads to its buttons by the keyboard, and on from one to the next', async ({ page }) => {
  await openStory(page, LITTLE);
  await correct(page);
  await comeBack(page);
  const show = news(page).getByRole('button', { name: 'Show it' });
  await expect(show).toBeVisible();
  await tabTo(page, show);
  await page.keyboard.press('Enter');
  const hide = news(page).getByRole('button', { name: 'Hide the marks' });
  await expect(hide).toBeVisible();
  await expect(hide).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(hide).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(news(page)).toBeEmpty();
  await expect(page).toHaveURL(/q=office/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing in the news, ${colorScheme}`, () => {
    test.use({
      colorScheme,
      viewport: { width: 360, height: 800 },
      expectedProblem: /ERR_INTERNET_DISCONNECTED|status of 503/,
    });

    test('of a correction, the marks and a lost line', async ({ page, context }) => {
      await openStory(page, `${LITTLE}&view=table`);
      await correct(page);
      await comeBack(page);
      await expect(news(page).getByText(CHANGES)).toBeVisible();
      await expectNoViolation(page);
      await news(page).getByRole('button', { name: 'Show it' }).click();
      await expect(news(page).getByText(/are marked/)).toBeVisible();
      await context.setOffline(true);
      await expect(news(page).getByText(/^You are offline/)).toBeVisible();
      await expectNoViolation(page);
    });
  });
}

test.describe('out of reach of the server', () => {
  test.use({ expectedProblem: /ERR_INTERNET_DISCONNECTED|status of 503/ });

  test('says that the device is offline, and from when the story is', async ({ page, context }) => {
    await openStory(page, LITTLE);
    await context.setOffline(true);
    await expect(
      news(page).getByText(
        /^You are offline\. Shown is the story as checked on \d+ \w+ \d{4}, fetched \d\d:\d\d\.$/,
      ),
    ).toBeVisible();

    await correct(page);
    await context.setOffline(false);
    await expect(news(page).getByText(CHANGES)).toBeVisible();
    await expect(news(page).getByText(/^You are offline/)).toHaveCount(0);
  });

  test('says since when it could not ask, and asks again when told to', async ({ page }) => {
    await openStory(page, LITTLE);
    await page.route(STORY, (route) => route.fulfill({ status: 503 }));
    await comeBack(page);
    await expect(
      news(page).getByText(/^The story could not be checked for corrections since \d\d:\d\d\.$/),
    ).toBeVisible();
    await expectNoViolation(page);

    await correct(page);
    await news(page).getByRole('button', { name: 'Check now' }).click();
    await expect(news(page).getByText(CHANGES)).toBeVisible();
    await expect(news(page).getByText(/could not be checked/)).toHaveCount(0);
  });
});
