/** The page as media other than a screen in its own colours show it: paper, and colours of the system. */
import type { Locator } from '@playwright/test';
import { expect, openStory, test } from './support.ts';

test('on paper a page in use is whole too: light, without its evidence, with all that is folded', async ({
  page,
}) => {
  await openStory(page, '?fact=event:meta-meeting-2022-09-28');
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('dialog')).toBeHidden();
  const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
  expect(ink).toBe('rgb(0, 0, 0)');
  const record = page.getByRole('region', { name: 'The record', exact: true });
  // The claims of all groups, as the tables of the page without a script have them.
  await expect(record.getByRole('rowheader')).toHaveCount(193);
  await expect(record.getByRole('rowheader').first()).toBeVisible();
  const links = page.getByRole('region', { name: 'Sources' }).locator('a[href^="http"]');
  expect(await links.count()).toBeGreaterThan(200);
  await expect(links.last()).toBeVisible();

  const said = await page
    .getByRole('region', { name: 'Disagreements' })
    .locator('a[href*=":~:text="]')
    .evaluateAll((all) => all.map((link) => getComputedStyle(link, '::after').content));
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((words) => !/^" \(https?:[^#]*\)"$/.test(words))).toEqual([]);
  await expect(page.getByText('Copy citation').first()).toBeHidden();
});

test('in colours of the system what is chosen stands out, and can be read', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openStory(page, '?entity=meta');
  const chosen = [
    page.getByRole('search').getByRole('button', { name: /^Meta: / }),
    page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Follow Meta' }).first(),
    page.getByRole('button', { name: 'Oldest first' }),
  ];
  const asChosen = await page.evaluate(() => {
    const sample = document.createElement('i');
    document.body.append(sample);
    sample.style.cssText = 'forced-color-adjust: none; color: HighlightText; background: Highlight';
    const { color, backgroundColor } = getComputedStyle(sample);
    sample.remove();
    return { color, backgroundColor };
  });

  for (const button of chosen) expect(await coloursOf(button)).toEqual(asChosen);
});

function coloursOf(element: Locator) {
  return element.evaluate((node) => {
    const { color, backgroundColor } = getComputedStyle(node);
    return { color, backgroundColor };
  });
}
