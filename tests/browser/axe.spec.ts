import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, LITTLE, openStory, test, unfoldAll } from './support.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the dark theme can break, which is the light one in other colours. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

// A filter leaves little of the page where that is enough: axe looks at every element.
const VIEWS = [
  { name: 'with charts, all that is folded open', query: '?period=2016' },
  { name: 'with the table, all that is folded open', query: '?view=table&order=newest&period=2016' },
  { name: 'with a filter of everything', query: '?entity=meta,pp-22&q=office&period=2022&only=disputed' },
  { name: 'with a filter that leaves nothing', query: '?entity=pp-22&period=1999' },
  { name: 'with the notice of an unknown address', query: '?entity=google,nobody&q=office&fact=event:gone' },
  { name: 'with the evidence of an event', query: `${LITTLE}&fact=event:meta-meeting-2022-09-28` },
  { name: 'with the evidence of a figure', query: `${LITTLE}&fact=figure:fb-pk-2022-09-28-geo` },
];

for (const width of [390, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`axe finds nothing at ${width} px, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const { name, query } of VIEWS) {
        test(name, async ({ page }) => {
          await openStory(page, query);
          await unfoldAll(page);
          await expectNoViolation(page);
        });
      }

      test('with the sheet of more filters open', async ({ page }) => {
        await openStory(page, LITTLE);
        await page.getByRole('button', { name: /^More filters/ }).click();
        await expect(page.getByRole('dialog', { name: 'More filters' })).toBeVisible();
        // Buttons that its edge half covers are whole again once the page is scrolled.
        await expectNoViolation(page, (axe) => axe.disableRules('target-size'));
        await expectNoViolation(page, (axe) => axe.include('[popover]:popover-open'));
      });

      test('with the problems of a file that is no story', async ({ page }) => {
        await page.route('**/stories/*.json', (route) => route.fulfill({ json: { id: 'broken' } }));
        await page.goto('./?story=broken');
        await expect(page.getByRole('alert')).toContainText('is not a valid story');
        await expectNoViolation(page);
      });
    });
  }
}

test.describe('axe finds nothing on the whole page, all that is folded open', () => {
  // Twenty-five thousand elements, on a machine that may be slow.
  test.describe.configure({ timeout: 300_000 });

  for (const width of [360, 768, 1280, 1920]) {
    test(`at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openStory(page);
      await unfoldAll(page);
      // No width changes a colour, and to compare those of all elements takes six times as long as all the rest.
      await expectNoViolation(page, (axe) => (width === 1280 ? axe : axe.disableRules('color-contrast')));
    });
  }
});

async function expectNoViolation(page: Page, narrow = (axe: AxeBuilder) => axe): Promise<void> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    // In one page without frames it finds the same and takes half the time.
    .setLegacyMode();
  const asked = isDark ? axe.withRules(RULES_OF_COLOUR) : axe.withTags(TAGS);
  const { violations } = await narrow(asked).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
  expect(found).toEqual([]);
}
