import type { Page } from '@playwright/test';
import { expect, LITTLE, openStory, test } from './support.ts';

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const width of [390, 1280]) {
    test(`nothing moves when evidence and the sheet open, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openStory(page, LITTLE);
      await page.getByRole('button', { name: 'What this rests on' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await moving(page)).toEqual([]);

      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^More filters/ }).click();
      await expect(page.getByRole('dialog', { name: 'More filters' })).toBeVisible();
      expect(await moving(page)).toEqual([]);
    });
  }
});

test('evidence shows where it comes from to those who do not mind', async ({ page }) => {
  await openStory(page, LITTLE);
  await page.getByRole('button', { name: 'What this rests on' }).click();
  const animation = await page.getByRole('dialog').evaluate((dialog) => {
    const { animationName, animationDuration } = getComputedStyle(dialog);
    return { isNamed: animationName !== 'none', lasts: Number.parseFloat(animationDuration) > 0 };
  });
  expect(animation).toEqual({ isNamed: true, lasts: true });
});

/** The elements whose style lets them move for any time at all, and what moves just now. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (durations: string) =>
      durations.split(',').some((duration) => Number.parseFloat(duration) > 0);
    const styled = [...document.querySelectorAll('*')].filter((element) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } =
        getComputedStyle(element);
      return (
        (animationName !== 'none' && lasts(animationDuration)) ||
        lasts(transitionDuration) ||
        scrollBehavior === 'smooth'
      );
    });
    const running = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0);
    return [
      ...styled.map(({ outerHTML }) => outerHTML.slice(0, 100)),
      ...running.map(({ id }) => `runs: ${id}`),
    ];
  });
}
