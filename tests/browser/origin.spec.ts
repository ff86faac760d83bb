import type { ConsoleMessage } from '@playwright/test';
import { expect, openStory, test, unfoldAll } from './support.ts';

test('a whole visit asks no other host, sets no cookie and says nothing on the console', async ({
  page,
  context,
  baseURL,
}) => {
  const messages: string[] = [];
  const hosts = new Set<string>();
  const cookies: string[] = [];
  context.on('console', (message) => {
    if (!isOfTool(message)) messages.push(`${message.type()}: ${message.text()}`);
  });
  context.on('request', (request) => hosts.add(new URL(request.url()).origin));
  context.on('response', (response) => {
    const set = response.headers()['set-cookie'];
    if (set) cookies.push(set);
  });

  await openStory(page);
  await unfoldAll(page);
  await page
    .getByRole('search')
    .getByRole('button', { name: /^Meta: leaves/ })
    .click();
  await page.getByRole('searchbox').fill('users');
  await page.getByRole('button', { name: /^More filters/ }).click();
  const sheet = page.getByRole('dialog', { name: 'More filters' });
  await sheet.getByRole('button', { name: 'Only what is disputed' }).click();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('search').getByRole('button', { name: 'Clear' }).click();

  const record = page.getByRole('region', { name: 'The record' });
  for (const group of await record
    .getByRole('group', { name: 'What is counted' })
    .getByRole('button')
    .all()) {
    await group.click();
  }
  await record.getByRole('button', { name: 'Table' }).click();
  await record.getByRole('row').nth(1).getByRole('button').click();
  await expect(page.getByRole('dialog')).toContainText('Reported figure');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'What this rests on' }).click();
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();

  expect(messages).toEqual([]);
  expect([...hosts]).toEqual([new URL(baseURL ?? '').origin]);
  expect(cookies).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

/** The story file, which lies beside the page. */
const DATA = 'stories/pakistan-meta-office.json';

test('what stands in the page loads nothing from elsewhere; only links to reports lead out', async ({
  page,
}) => {
  await openStory(page, '?fact=event:meta-meeting-2022-09-28');
  const loaded = await page.evaluate(() =>
    [...document.querySelectorAll('[src], link[href], use[href], image[href], object, iframe, embed')]
      .map(
        (element) =>
          new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? '', location.href),
      )
      .map(({ origin }) => origin),
  );
  expect(new Set(loaded)).toEqual(new Set([new URL(page.url()).origin]));

  const links = await page
    .getByRole('link')
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('rel') ?? '']),
    );
  const inPage = links.filter(([href]) => href?.startsWith('#'));
  expect(inPage.length).toBeGreaterThan(1);
  for (const [target] of inPage) await expect(page.locator(`[id="${target?.slice(1)}"]`)).toHaveCount(1);
  const outward = links.filter((link) => !inPage.includes(link) && link[0] !== DATA);
  expect(links.length - inPage.length - outward.length, 'links to the data').toBe(1);
  expect(outward.length).toBeGreaterThan(10);
  expect(
    outward.filter(([href, rel]) => !/^https?:\/\//.test(href ?? '') || rel !== 'noopener noreferrer'),
  ).toEqual([]);
  const withoutHost = await page.locator('a[href^="http"]').evaluateAll((all) =>
    all
      .filter((link) => link instanceof HTMLAnchorElement)
      .filter(({ host, parentElement }) => !parentElement?.textContent.includes(host.replace(/^www\./, '')))
      .map(({ href }) => href),
  );
  expect(withoutHost).toEqual([]);
});

/**
 * Whether the browser remarks on what the test's own script looked at: it has no address, the page's scripts have. To find a
 * control by its name that script measures what is off the screen, and the browser notes each time.
 */
function isOfTool(message: ConsoleMessage): boolean {
  return message.text().includes('hidden by content-visibility') && message.location().url === '';
}
