/** The record as one instrument: chart, lanes and strip on one axis of time. */
import type { Locator } from '@playwright/test';
import { boxOf, periodOf } from './drawing.ts';
import { addStyle, expect, openStory, pasted, test } from './support.ts';

const MEETING_WEEK = '?period=2022-09-26/2022-10-02';

async function middleOf(locator: Locator): Promise<number> {
  const { x, width } = await boxOf(locator);
  return x + width / 2;
}

for (const width of [390, 768, 1280]) {
  test(`the meeting stands at one x in chart and lanes at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openStory(page, MEETING_WEEK);
    // Without its name, which stands to one side.
    const line = page.getByRole('img', { name: 'Bucharest meeting' }).locator('path');
    const lane = page.getByRole('group', { name: /^Syed Amin Ul Haque: / });
    const mark = lane.getByRole('button', { name: /events, 28 September 2022$/ });
    const claim = page.getByRole('button', { name: /^28 September 2022: over 45 million, Facebook users/ });

    const x = await middleOf(line);
    expect(Math.abs((await middleOf(mark)) - x)).toBeLessThanOrEqual(0.5);
    // Without its signs, which stand beside it.
    expect(Math.abs((await middleOf(claim.locator('rect').first())) - x)).toBeLessThanOrEqual(0.5);
  });
}

test('presets set the period, and each is a step that Back undoes', async ({ page }) => {
  await openStory(page);
  const presets = page.getByRole('group', { name: 'Periods' });
  await presets.getByRole('button', { name: 'Week of the meeting' }).click();
  await expect.poll(() => periodOf(page)).toBe('2022-09-26/2022-10-02');
  await expect(page.getByRole('search').getByRole('status')).toContainText('26 September – 2 October 2022');
  await presets.getByRole('button', { name: 'Last 3 years' }).click();
  await expect.poll(() => periodOf(page)).toBe('2023-11-23/2026-11-23');
  await page.goBack();
  await expect.poll(() => periodOf(page)).toBe('2022-09-26/2022-10-02');
  await presets.getByRole('button', { name: 'Whole story' }).click();
  await expect.poll(() => periodOf(page)).toBeNull();
});

test('the strip moves and stretches by keys', async ({ page }) => {
  await openStory(page, '?period=2021/2022');
  const start = page.getByRole('slider', { name: 'Beginning of the period' });
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => periodOf(page)).toBe('2021-02/2022-12');
  const middle = page.getByRole('slider', { name: 'Move the period' });
  await middle.focus();
  await page.keyboard.press('PageUp');
  await expect(middle).toHaveAttribute('aria-valuetext', /2022/);
  await expect(page.getByRole('slider', { name: 'End of the period' })).toHaveAttribute(
    'aria-valuetext',
    /2023/,
  );
});

test('the strip is dragged by the mouse: the record follows, the page when it is let go', async ({
  page,
}) => {
  await openStory(page, '?period=2020/2024');
  const status = page.getByRole('status').filter({ hasText: 'events' });
  const before = await status.textContent();
  const grip = page.getByRole('slider', { name: 'Beginning of the period' });
  await grip.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(grip);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 100, y + height / 2, { steps: 4 });
  await expect(status).toHaveText(before ?? '');
  await page.mouse.up();
  await expect(status).not.toHaveText(before ?? '');
  await expect.poll(() => periodOf(page)).toMatch(/^202[12]-\d\d\/2024-12$/);
});

test('a press on the strip that goes nowhere leaves the record as the page is', async ({ page }) => {
  await openStory(page, MEETING_WEEK);
  const grip = page.getByRole('slider', { name: 'Beginning of the period' });
  await grip.scrollIntoViewIfNeeded();
  const before = await grip.getAttribute('aria-valuetext');
  const { x, y, width, height } = await boxOf(grip);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2 + 1);
  await expect(grip).not.toHaveAttribute('aria-valuetext', before ?? '');
  await page.mouse.up();
  await expect(grip).toHaveAttribute('aria-valuetext', before ?? '');
});

test('another gathered mark opens in place of the first, and takes the focus', async ({ page }) => {
  await openStory(page);
  const marks = page
    .getByRole('group', { name: /^ITU PP-22: \d+ events$/ })
    .getByRole('button', { name: /^\d+ events, / });
  const list = page.getByRole('region', { name: /^\d+ events, / });
  for (const mark of [marks.first(), marks.last()]) {
    await mark.click();
    const name = (await mark.getAttribute('aria-label')) ?? '';
    await expect(list.getByRole('heading', { name, exact: true })).toBeFocused();
  }
  await list.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(marks.last()).toBeFocused();
});

test('a gathered mark opens into its events, and gives the focus back', async ({ page }) => {
  await openStory(page);
  const lane = page.getByRole('group', { name: /^ITU PP-22: \d+ events$/ });
  const gathered = lane.getByRole('button', { name: /^\d+ events, / }).first();
  const name = (await gathered.getAttribute('aria-label')) ?? '';
  await gathered.click();
  const list = page.getByRole('region', { name, exact: true });
  await expect(list.getByRole('listitem')).toHaveCount(Number.parseInt(name, 10));
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(gathered).toBeFocused();
});

test('a gathered mark of the plot opens into its claims, and each of them into its evidence', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStory(page);
  const gathered = page.getByRole('button', { name: /^\d+ claims, / }).first();
  const name = (await gathered.getAttribute('aria-label')) ?? '';
  await gathered.click();
  const claims = page.getByRole('region', { name, exact: true }).getByRole('listitem');
  await expect(claims).toHaveCount(Number.parseInt(name, 10));
  await claims.first().getByRole('button').click();
  await expect(page.getByRole('dialog').getByText('Reported figure')).toBeVisible();
});

test.describe('unfiltered, the page takes at most twelve screens of a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, expectedProblem: /net::ERR_FAILED/ });

  for (const fonts of ['its own fonts', 'those that stand in for late ones']) {
    test(`in ${fonts}`, async ({ page }) => {
      if (fonts !== 'its own fonts') await page.route('**/*.woff2', (route) => route.abort());
      await openStory(page);
      await page.getByRole('heading', { name: 'Sources' }).waitFor();
      await page.getByRole('button', { name: /^28 September 2022: over 45 million/ }).waitFor();
      // What is not on screen is measured too, not guessed.
      await addStyle(page, '* { content-visibility: visible !important }');
      const screens = await page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight);
      expect(screens).toBeLessThanOrEqual(12);
    });
  }
});

test('no word of the ties is crossed or cut at 390 px, and each tie opens its evidence', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStory(page);
  const ties = page.getByRole('region', { name: /^What ties / });
  const rows = ties.getByRole('listitem').filter({ has: page.getByRole('button') });
  const boxes = await rows
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  expect(boxes.length).toBeGreaterThan(10);
  for (const [index, box] of boxes.entries()) {
    expect(box.right).toBeLessThanOrEqual(390);
    const next = boxes[index + 1];
    if (next) expect(box.bottom).toBeLessThanOrEqual(next.top + 0.5);
  }
  await rows.getByRole('button', { name: /^Syed Amin Ul Haque met Meta/ }).click();
  await expect(page.getByRole('dialog', { name: 'Syed Amin Ul Haque met Meta' })).toBeVisible();
});

test('the theme is chosen and remembered', async ({ page }) => {
  await openStory(page);
  const dark = page.getByRole('group', { name: 'Theme' }).getByRole('button', { name: 'Dark' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await paper();
  await dark.click();
  const after = await paper();
  expect(after).not.toBe(before);
  await page.reload();
  await expect(dark).toHaveAttribute('aria-pressed', 'true');
  expect(await paper()).toBe(after);
});

test('the address of a view and the citation of a source are copied, and it is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await openStory(page, '?entity=meta&fact=event:meta-meeting-2022-09-28');
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await pasted(page)).toContain('?entity=meta&fact=event:meta-meeting');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Copy citation of “After FM Bilawal/ })
    .click();
  expect(await pasted(page)).toMatch(/^Geo News, “After FM Bilawal.+”, 28 September 2022, https:\/\//);
});
