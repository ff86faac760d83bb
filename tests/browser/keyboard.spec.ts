import type { Locator, Page } from '@playwright/test';
import { expect, LITTLE, openStory, tabTo, test } from './support.ts';

const status = (page: Page) => page.getByRole('search').getByRole('status');
const toggle = (page: Page, name: string) =>
  page.getByRole('search').getByRole('button', { name: new RegExp(`^${name}: leaves`) });
const focused = (page: Page) => page.locator('*:focus');
const drawing = (page: Page) => page.getByRole('group', { name: /^Facebook users · .*, Pakistan: / });
const nameOf = async (mark: Locator) => (await mark.getAttribute('aria-label')) ?? '';

for (const width of [390, 1280]) {
  test(`the journey by keyboard alone, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openStory(page);

    await tabTo(page, toggle(page, 'Syed Amin Ul Haque'));
    await page.keyboard.press('Space');
    await expect(toggle(page, 'Syed Amin Ul Haque')).toHaveAttribute('aria-pressed', 'true');
    await expect(toggle(page, 'Syed Amin Ul Haque')).toBeFocused();

    await tabTo(page, toggle(page, 'ITU PP-22'));
    await page.keyboard.press('Enter');
    await expect(toggle(page, 'ITU PP-22')).toHaveAttribute('aria-pressed', 'true');
    await expect(toggle(page, 'ITU PP-22')).toBeFocused();
    await expect(status(page)).toContainText('or ITU PP-22');

    await tabTo(page, page.getByRole('button', { name: 'all of them' }));
    await page.keyboard.press('Space');
    await expect(status(page)).toContainText('name Syed Amin Ul Haque and ITU PP-22');

    const timeline = page.getByRole('region', { name: 'Timeline' });
    const meeting = timeline.getByRole('button', { name: /^Evidence for “Pakistan’s IT minister meets/ });
    await tabTo(page, meeting);
    await page.keyboard.press('Enter');

    const panel = page.getByRole('dialog', { name: /^Pakistan’s IT minister meets/ });
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    const geo = panel.getByRole('link', { name: 'After FM Bilawal, IT minister Aminul Haque' }).first();
    await tabTo(page, geo);
    await expect(geo).toHaveAttribute('href', /^https:\/\/www\.geo\.tv\//);

    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(meeting).toBeFocused();
  });
}

test('a sheet of evidence keeps the focus inside', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openStory(page, LITTLE);
  const opener = page.getByRole('button', { name: 'What this rests on' });
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();

  const stops = (await panel.locator('a, button').count()) + 2;
  for (let step = 0; step < stops; step += 1) {
    await page.keyboard.press('Tab');
    const left = await panel.evaluate((dialog) => {
      const { activeElement } = document;
      // Beyond its last stop the browser itself has the focus for one step.
      return activeElement !== document.body && !dialog.contains(activeElement);
    });
    expect(left).toBe(false);
  }

  await panel.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expect(opener).toBeFocused();
});

test('from one fact to the next inside the evidence, and back to where it was opened', async ({ page }) => {
  await openStory(page, LITTLE);
  const opener = page.getByRole('button', { name: 'What this rests on' });
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  const part = panel.getByRole('button', { name: /over 45 million/ }).first();
  await tabTo(page, part);
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Reported figure')).toBeVisible();
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel.getByRole('heading', { level: 2 })).toBeInViewport();

  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('the record is one stop; arrows go from mark to mark and Enter opens the evidence', async ({ page }) => {
  await openStory(page);
  const record = drawing(page);
  const marks = record.getByRole('button');
  expect(await marks.count()).toBeGreaterThan(50);
  await expect(record.locator('[tabindex="0"]')).toHaveCount(1);

  await tabTo(page, record.locator('[tabindex="0"]'));
  const first = await nameOf(focused(page));
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).not.toHaveAccessibleName(first);
  await page.keyboard.press('ArrowLeft');
  await expect(focused(page)).toHaveAccessibleName(first);
  await page.keyboard.press('End');
  await expect(focused(page)).not.toHaveAccessibleName(first);
  const name = await nameOf(focused(page));
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).toHaveAccessibleName(name);

  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByText('Reported figure')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  // Beside the panel the record was narrower: the mark may have been gathered into one that stands for it now.
  await expect(record.locator('*:focus')).toHaveCount(1);

  await page.keyboard.press('Tab');
  await expect(record.locator('*:focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(focused(page)).toHaveAccessibleName(name);
});

test('up and down lead between series and lanes; a gathered mark opens into its events', async ({ page }) => {
  await openStory(page);
  const lane = page.getByRole('group', { name: 'Meta: 47 events', exact: true });
  const marks = lane.getByRole('button');
  await tabTo(page, drawing(page).locator('[tabindex="0"]'));
  const steps = await drawing(page).getByRole('button').count();
  for (let step = 0; step < steps && (await lane.locator('*:focus').count()) === 0; step += 1)
    await page.keyboard.press('ArrowDown');
  await expect(lane.locator('*:focus')).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(lane.locator('*:focus')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(lane.locator('*:focus')).toHaveCount(1);

  const gathered = lane.getByRole('button', { name: /^\d+ events, / }).first();
  const name = await nameOf(gathered);
  await gathered.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('region', { name, exact: true });
  await expect(list.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(gathered).toBeFocused();
});

test('keys zoom and move the window, and the mark keeps the focus', async ({ page }) => {
  await openStory(page);
  await tabTo(page, drawing(page).locator('[tabindex="0"]'));
  await page.keyboard.press('End');
  const name = await nameOf(focused(page));
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/[?&]period=/);
  await expect(focused(page)).toHaveAccessibleName(name);
  const near = page.url();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).not.toHaveURL(near);
  await expect(drawing(page).locator('*:focus')).toHaveCount(1);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/[?&]period=/);
  await expect(drawing(page).locator('*:focus')).toHaveCount(1);
});

test('Escape closes one thing: first the sheet of filters, then the evidence beside it', async ({ page }) => {
  await openStory(page, `${LITTLE}&fact=event:meta-meeting-2022-09-28`);
  const panel = page.getByRole('dialog', { name: /^Pakistan’s IT minister meets/ });
  const opener = page.getByRole('button', { name: /^More filters/ });
  await opener.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'More filters' });
  await expect(sheet).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('the sheet of filters: its first stop follows its button, Escape gives the focus back', async ({
  page,
}) => {
  await openStory(page);
  const opener = page.getByRole('button', { name: /^More filters/ });
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'More filters' });
  await page.keyboard.press('Tab');
  await expect(sheet.locator('*:focus')).toHaveCount(1);

  const other = sheet.getByRole('button', { name: /: leaves/ }).first();
  await tabTo(page, other);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a name chosen in the sheet keeps the focus where the reader is', async ({ page }) => {
  await openStory(page);
  await page.getByRole('button', { name: /^More filters/ }).click();
  const sheet = page.getByRole('dialog', { name: 'More filters' });
  const name = sheet.getByRole('button', { name: /: leaves/ }).nth(3);
  const words = (await name.getAttribute('aria-label'))?.replace(/:.*/, '') ?? '';
  await tabTo(page, name);
  await page.keyboard.press('Space');
  await expect(status(page)).toContainText(words);
  await expect(focused(page)).toHaveCount(1);
});

test('what a filter takes out of the timeline is not reached by keyboard, and is no item of its lists', async ({
  page,
}) => {
  await openStory(page);
  await toggle(page, 'ITU PP-22').click();
  await expect(status(page)).toHaveText(/^13 of 80 events /);

  const timeline = page.getByRole('region', { name: 'Timeline' });
  // Each year is an item too.
  const [items, years] = [timeline.getByRole('listitem'), timeline.getByRole('heading', { level: 3 })];
  await expect.poll(async () => (await items.count()) - (await years.count())).toBe(13);

  const reached = new Set<string>();
  await tabTo(page, timeline.getByRole('button', { name: /^Evidence for / }).first());
  while ((await timeline.locator('*:focus').count()) > 0) {
    const name = await nameOf(focused(page));
    if (name.startsWith('Evidence for ')) reached.add(name);
    await page.keyboard.press('Tab');
  }
  expect(reached.size).toBe(13);
});
