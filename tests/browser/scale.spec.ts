import type { Locator } from '@playwright/test';
import { generateStory } from '../support/generateStory.ts';
import { expect, openStory, test as base } from './support.ts';

/** Made once for all tests that one process runs. */
const test = base.extend<object, { largeStory: string }>({
  largeStory: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => use(JSON.stringify(generateStory({ seed: 1, events: 10_000, figures: 10_000 }))),
    { scope: 'worker' },
  ],
});

/** How many events a mark stands for, by its name: “12 events, from … to …”, or the one that it names. */
function eventsOf(label: string): number {
  const [, count = '1'] = /^([\d,]+) events, /.exec(label) ?? [];
  return Number(count.replace(',', ''));
}

async function labels(marks: Locator): Promise<string[]> {
  return marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
}

test.beforeEach(async ({ page, largeStory }) => {
  test.setTimeout(90_000);
  await page.route('**/stories/generated.json', (route) =>
    route.fulfill({ body: largeStory, contentType: 'application/json' }),
  );
  await openStory(page, '?story=generated');
});

test('a story of ten thousand events and as many figures stays small on the page and loses nothing', async ({
  page,
}) => {
  const record = page.getByRole('region', { name: 'The record' });
  const marks = record.locator('svg').getByRole('button');

  await expect(marks).not.toHaveCount(0);
  expect(await marks.count()).toBeLessThanOrEqual(500);
  expect(await record.evaluate((element) => element.querySelectorAll('*').length)).toBeLessThanOrEqual(3000);

  const lanes = await record.getByRole('group', { name: /: [\d,]+ events?$/ }).all();
  expect(lanes).not.toHaveLength(0);
  for (const lane of lanes) {
    const [, count = ''] = /: ([\d,]+) events?$/.exec((await lane.getAttribute('aria-label')) ?? '') ?? [];
    const gathered = (await labels(lane.getByRole('button'))).map(eventsOf);
    expect(gathered.reduce((sum, events) => sum + events, 0)).toBe(Number(count.replace(',', '')));
    // What is read beside the name says the same.
    await expect(lane).toContainText(count);
  }

  const timeline = page.getByRole('list', { name: 'Events in order of time' });
  const [first] = await timeline.getByRole('listitem').all();
  expect(await timeline.locator('> li').count()).toBeLessThan(100);
  expect(Number(await first?.getAttribute('aria-setsize'))).toBeGreaterThan(500);

  const many = record.getByRole('button', { name: /^[\d,]+ events, / }).first();
  const name = (await many.getAttribute('aria-label')) ?? '';
  await many.focus();
  await page.keyboard.press('Enter');
  const list = record.getByRole('region', { name, exact: true });
  await expect(list.getByRole('heading', { name })).toBeFocused();
  await expect(list.getByRole('listitem')).toHaveCount(Math.min(eventsOf(name), 60));
});

test('choices beside the charts of ten thousand events reach every panel, and the page goes on answering', async ({
  page,
}) => {
  const names = page.getByRole('search').locator('button[aria-pressed]');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const people = page.getByRole('region', { name: 'Who is who' });
  const charts = people.getByRole('img', { name: /in [\d,]+ claims/ });
  const choose = async (index: number) => {
    await names.nth(index).click();
    const told = await page.getByRole('search').getByRole('status').textContent();
    const [events = ''] = /^[\d,]+/.exec(told ?? '') ?? [];
    await expect(timeline).toContainText(`${events} events`);
  };

  await choose(1);
  await people
    .getByRole('heading', { name: /^Reported users over time/ })
    .first()
    .scrollIntoViewIfNeeded();
  await expect(charts.first()).toBeVisible();
  const drawn = await charts.count();
  await choose(0);
  await choose(0);

  await expect(charts).toHaveCount(drawn);
});
