/** The page under its policy. That nothing else violates it, every other test proves by a quiet console. */
import { expect, openStory, test } from './support.ts';

const VIOLATION = /Content Security Policy|TrustedHTML/;

test('the page says its own policy, and the host the same and who may frame it', async ({ page }) => {
  const response = await page.goto('./');
  const said = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const sent = response?.headers()['content-security-policy'] ?? '';

  expect(sent.replace("frame-ancestors 'none'; ", '')).toBe(said);
  expect(sent).not.toContain('unsafe-');
});

test.describe('what the policy forbids', () => {
  test.use({ expectedProblem: VIOLATION });

  test('neither runs nor shows, and the console says so', async ({ page, problems }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (VIOLATION.test(message.text())) refused.push(message.text());
    });
    await openStory(page, '?entity=google&q=office');
    const outcome = await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      const image = new Image();
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
      let markup = 'written';
      try {
        document.body.insertAdjacentHTML('beforeend', '<p>written</p>');
      } catch {
        markup = 'refused';
      }
      return markup;
    });

    expect(outcome).toBe('refused');
    for (const directive of ['style-src', 'img-src']) {
      await expect.poll(() => refused.filter((text) => text.includes(directive)).length).toBeGreaterThan(0);
    }
    expect(problems).toEqual([]);
  });
});
