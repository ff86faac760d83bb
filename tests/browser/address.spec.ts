import type { Page } from '@playwright/test';
import { expect, openStory, test } from './support.ts';

const toggle = (page: Page, name: string) =>
  page.getByRole('search').getByRole('button', { name: new RegExp(`^${name}: leaves`) });
const choice = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page) => page.getByRole('search').getByRole('status');
const query = (page: Page) => new URL(page.url()).search;

test('Back and Forward go through every step exactly, and a reload keeps it', async ({ page }) => {
  await openStory(page);
  const table = page.getByRole('region', { name: 'The record' }).getByRole('button', { name: 'Table' });
  const steps: readonly (readonly [search: string, press: () => Promise<void>])[] = [
    ['?entity=meta', () => toggle(page, 'Meta').click()],
    ['?entity=meta,pp-22', () => toggle(page, 'ITU PP-22').click()],
    ['?entity=meta,pp-22&match=all', () => choice(page, 'all of them').click()],
    ['?entity=meta,pp-22&match=all&view=table', () => table.click()],
    ['?entity=meta,pp-22&match=all&view=table&order=newest', () => choice(page, 'Newest first').click()],
    [
      '?entity=meta,pp-22&match=all&view=table&order=newest&fact=event:meta-meeting-2022-09-28',
      () => choice(page, 'What this rests on').click(),
    ],
  ];

  const seen = [{ search: '', words: await status(page).innerText() }];
  for (const [search, press] of steps) {
    await press();
    await expect(page).toHaveURL((url) => url.search === search);
    seen.push({ search, words: await status(page).innerText() });
  }
  await expect(page.getByRole('dialog')).toBeVisible();

  for (const { search, words } of seen.toReversed().slice(1)) {
    await page.goBack();
    await expect(page).toHaveURL((url) => url.search === search);
    await expect(status(page)).toHaveText(words);
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(toggle(page, 'Meta')).toHaveAttribute('aria-pressed', 'false');

  for (const { search, words } of seen.slice(1)) {
    await page.goForward();
    await expect(page).toHaveURL((url) => url.search === search);
    await expect(status(page)).toHaveText(words);
  }
  await expect(page.getByRole('dialog')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(status(page)).toHaveText(seen.at(-1)?.words ?? '');
  await expect.poll(() => query(page)).toBe(seen.at(-1)?.search);
});

test('typing replaces the step it is in: one Back leaves the search', async ({ page }) => {
  await openStory(page);
  await toggle(page, 'Meta').click();
  await expect(page).toHaveURL((url) => url.search === '?entity=meta');
  const steps = await page.evaluate(() => history.length);

  const search = page.getByRole('searchbox', { name: 'Search the story' });
  await search.pressSequentially('new office');
  await expect(page).toHaveURL((url) => url.search === '?entity=meta&q=new+office');
  await expect(status(page)).toContainText('name Meta');
  await expect(status(page)).toContainText('hold “new office”');
  expect(await page.evaluate(() => history.length)).toBe(steps);

  await page.goBack();
  await expect(search).toHaveValue('');
  await expect.poll(() => query(page)).not.toContain('q=');
});

test('a letter typed in the midst of the search stays there', async ({ page }) => {
  await openStory(page, '?q=ofice');
  const search = page.getByRole('searchbox', { name: 'Search the story' });
  await search.focus();
  await search.press('Home');
  await search.press('ArrowRight');
  await search.press('ArrowRight');
  await search.press('f');
  await search.press('End');
  await search.press('s');
  await expect(search).toHaveValue('offices');
});

test('a link with everything in it opens on exactly this view', async ({ page }) => {
  const link =
    '?entity=syed-amin-ul-haque,meta&match=all&q=users&period=2022-09/2022-10&only=disputed' +
    '&group=internet&view=table&order=newest&fact=event:users-45m-claim';
  await openStory(page, link);

  await expect(page.getByRole('dialog')).toContainText('Event');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(toggle(page, 'Syed Amin Ul Haque')).toHaveAttribute('aria-pressed', 'true');
  await expect(toggle(page, 'Meta')).toHaveAttribute('aria-pressed', 'true');
  await expect(toggle(page, 'ITU PP-22')).toHaveAttribute('aria-pressed', 'false');
  await expect(choice(page, 'all of them')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('searchbox')).toHaveValue('users');
  await expect(status(page)).toContainText('hold “users”');
  await expect(status(page)).toContainText('September');
  await expect(status(page)).toContainText('October 2022');
  await expect(status(page)).toContainText('are disputed');
  await expect(page.getByRole('button', { name: /^Internet \d/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(choice(page, 'Table')).toHaveAttribute('aria-pressed', 'true');
  await expect(choice(page, 'Newest first')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => query(page)).toBe(link);

  // What the page writes is the link again: closing the evidence takes off only that.
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveURL((url) => url.search === link.replace('&fact=event:users-45m-claim', ''));
});

test('an address with parts this story does not know says which, and shows the rest', async ({ page }) => {
  await openStory(page, '?entity=meta,nobody&group=rockets&period=soon&fact=event:gone&utm_source=mail');
  const notice = page.getByRole('alert');
  for (const part of ['name “nobody”', 'group of figures “rockets”', 'period “soon”', 'fact “event:gone”']) {
    await expect(notice).toContainText(part);
  }
  await expect(notice).not.toContainText('mail');
  await expect(status(page)).toContainText('name Meta');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await notice.getByRole('button', { name: 'Tidy the address' }).click();
  await expect(notice).toHaveCount(0);
  await expect.poll(() => query(page)).toBe('?entity=meta');
});

test('the period and the disputed only are steps too', async ({ page }) => {
  await openStory(page);
  await page.getByRole('button', { name: /^More filters/ }).click();
  const sheet = page.getByRole('dialog', { name: 'More filters' });
  await sheet.getByRole('textbox', { name: 'From' }).fill('2022-09');
  await sheet.getByRole('textbox', { name: 'To' }).fill('2022-10-14');
  await sheet.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(page).toHaveURL((url) => url.search === '?period=2022-09/2022-10-14');
  await sheet.getByRole('button', { name: 'Only what is disputed' }).click();
  await expect(page).toHaveURL((url) => url.search === '?period=2022-09/2022-10-14&only=disputed');

  await page.goBack();
  await expect(page).toHaveURL((url) => url.search === '?period=2022-09/2022-10-14');
  await page.goBack();
  await expect(page).toHaveURL((url) => url.search === '');
  await expect(status(page)).toHaveText('80 events and 217 figures');
});
