/** What is written in the drawing of the record: nothing over another word, nothing cut, and every mark in a thumb’s reach. */
import type { Locator } from '@playwright/test';
import { drawingOf, overlapping, painted } from './drawing.ts';
import { expect, openStory, test } from './support.ts';

const WIDTHS = [360, 768, 1280];
const WINDOWS = [
  { name: 'the whole story', query: '' },
  { name: 'the last three years', query: '?period=2023-11-23/2026-11-23' },
  { name: 'the week of the meeting', query: '?period=2022-09-26/2022-10-02' },
  { name: 'a single day', query: '?period=2022-09-28' },
];

// Where labels come to rest, not on their way there.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const width of WIDTHS) {
  for (const { name, query } of WINDOWS) {
    test(`no label covers another or is cut in ${name}, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openStory(page, query);
      const labels = await labelsOf(drawingOf(page));
      expect(labels.length).toBeGreaterThan(5);
      expect(labels.flatMap((one) => (one.beyond ? [one.words] : []))).toEqual([]);
      expect(overlapping(labels, ({ words }) => `“${words}”`)).toEqual([]);
    });
  }
}

test('labels neither cover each other nor are cut on the way from the whole story to the day', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openStory(page, '?period=2022-09-28');
  for (let step = 0; step < 13; step += 1) {
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await painted(page);
    const labels = await labelsOf(drawingOf(page));
    expect(
      labels.flatMap((one) => (one.beyond ? [one.words] : [])),
      page.url(),
    ).toEqual([]);
    expect(
      overlapping(labels, ({ words }) => `“${words}”`),
      page.url(),
    ).toEqual([]);
  }
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

for (const { name, query } of WINDOWS) {
  test(`on a phone a thumb finds every mark, and nothing scrolls sideways, in ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openStory(page, query);
    const small = await drawingOf(page)
      .getByRole('button')
      .evaluateAll((marks) =>
        marks.flatMap((mark) => {
          const { width, height } = mark.getBoundingClientRect();
          // Short of what is lost in rounding.
          return Math.min(width, height) < 23.99
            ? [`${mark.getAttribute('aria-label')}: ${width} × ${height}`]
            : [];
        }),
      );
    expect(small).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });
}

interface Label {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether it reaches beyond the edges of the drawing. */
  readonly beyond: boolean;
}

/** All that is written beside the marks: the axes, the names of series, lanes and moments. */
function labelsOf(drawing: Locator): Promise<Label[]> {
  return drawing.evaluate((element) => {
    const picture = element.querySelector('svg');
    if (!picture) return [];
    const edge = picture.getBoundingClientRect();
    return [...picture.querySelectorAll('text')]
      .filter((text) => !text.closest('[role="button"]'))
      .map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const beyond =
          left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1;
        return { words: text.textContent, left, right, top, bottom, beyond };
      });
  });
}
