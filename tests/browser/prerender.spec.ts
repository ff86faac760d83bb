import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { holdBack, shifts } from './arrival.ts';
import { boxOf, painted } from './drawing.ts';
import { expect, openStory, test } from './support.ts';

/** One round trip: what a server sends before it waits for an answer, in bytes (RFC 6928: ten segments). */
const FIRST_ROUND_TRIP = 14_000;

test('the lead, the filter bar and their styles come with the first round trip', async ({ request }) => {
  const page = await (await request.get('./')).text();
  const first = page.slice(0, page.indexOf('<section', page.indexOf('role="search"')));

  expect(first).toContain('</h1>');
  expect(first).toContain('80 events and 217 figures');
  expect(gzipSync(first, { level: 9 }).length).toBeLessThan(FIRST_ROUND_TRIP);
  expect(page).not.toContain('rel="stylesheet"');
});

test('the page holds the story once: as HTML, not as data', () => {
  const page = readFileSync('dist/index.html', 'utf8');

  expect(page).not.toContain('"asStated"');
  expect(page).not.toContain('<template');
});

test('the built page is taken over as it stands: the same elements, and nothing moves', async ({ page }) => {
  const data = await holdBack(page, '**/stories/*.json');
  await page.goto('./');
  const headline = await page.getByRole('heading', { level: 1 }).elementHandle();
  await data.release();
  await expect(page.locator('html')).toHaveAttribute('data-script', 'ready');
  await expect(page.getByRole('button', { name: /, said by / }).first()).toBeVisible();
  expect(await shifts(page)).toEqual([]);

  await page.getByRole('button', { name: /^Meta: leaves/ }).click();
  await expect(page).toHaveURL(/entity=meta/);
  expect(await headline?.evaluate((element) => element.isConnected)).toBe(true);
});

test('a link with a filter shows nothing unfiltered first, and nothing moves', async ({ page }) => {
  const data = await holdBack(page, '**/stories/*.json');
  await page.goto('./?entity=google');

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeHidden();
  await expect(page.getByRole('search')).toBeHidden();
  await data.release();
  await expect(page.getByRole('button', { name: /^Google: /, pressed: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  expect(await shifts(page)).toEqual([]);
});

for (const width of [390, 768, 1280]) {
  test(`a link with a filter that names a section opens there, and nothing moves, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./?entity=meta,syed-amin-ul-haque#timeline');
    const heading = page.getByRole('heading', { level: 2, name: 'Timeline' });
    await expect(heading).toBeInViewport();
    await painted(page);

    const bar = await boxOf(page.getByRole('search'));
    const { y } = await boxOf(heading);
    expect(y).toBeGreaterThan(bar.y + bar.height);
    expect(y).toBeLessThan(300);
    expect(await shifts(page)).toEqual([]);
  });
}

test('a link with a filter opens far down where the section that it names stands under that filter', async ({
  page,
}) => {
  await page.goto('./?entity=meta#disagreements');
  await expect(page.getByRole('heading', { level: 2, name: 'Disagreements' })).toBeInViewport();
  expect(await shifts(page)).toEqual([]);
});

test('who has set off elsewhere is not taken to the section that the link names', async ({ page }) => {
  const laterPanels = await holdBack(page, '**/assets/laterPanels-*.js');
  await page.goto('./?entity=meta#sources');
  await expect(page.getByRole('button', { name: /^Meta: /, pressed: true })).toBeVisible();
  await page.keyboard.press('Home');
  await laterPanels.release();

  const heading = page.getByRole('heading', { level: 2, name: 'Sources' });
  await expect(heading).toBeVisible();
  await painted(page);
  await expect(heading).not.toBeInViewport();
});

test('the filter of a link with a filter works before what stands below it has come', async ({ page }) => {
  const laterPanels = await holdBack(page, '**/assets/laterPanels-*.js');
  await page.goto('./?entity=google');

  const bar = page.getByRole('search');
  await bar.getByRole('button', { name: /^Meta: leaves/ }).click();
  await expect(bar.getByRole('status')).toHaveText(/^\d+ of 80 events .+ name Google; or Meta/);
  await expect(page.getByRole('region', { name: 'Timeline' })).toHaveCount(0);
  // What the press itself moved is not meant here.
  const moved = await shifts(page);

  await laterPanels.release();
  for (const name of ['The record', 'Timeline', 'Sources']) {
    await expect(page.getByRole('region', { name })).toBeVisible();
  }
  expect(await shifts(page)).toEqual(moved);
});

test('a mark of a campaign in the address does not hold the page back', async ({ page }) => {
  await openStory(page, '?utm_source=newsletter');

  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await page.locator('html').getAttribute('data-view')).toBeNull();
});
