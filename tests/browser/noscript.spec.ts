import { expect, test } from './support.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the page says what it needs, and gives the data', async ({ page, request }) => {
  await page.goto('./');
  await expect(page.getByRole('paragraph').first()).toHaveText(/with JavaScript, which is switched off/);
  const data = page.getByRole('link', { name: 'Read the story’s data as a file' });
  await expect(data).toBeVisible();

  const address = await data.getAttribute('href');
  const response = await request.get(address ?? '');
  expect(response.ok()).toBe(true);
  expect(await response.json()).toHaveProperty('headline');
});
