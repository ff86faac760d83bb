/** The record’s picture that the build drew, and the live drawing that takes its place: nobody is to see the change. */
import type { Locator, Page } from '@playwright/test';
import { holdBack, shifts } from './arrival.ts';
import { boxOf, drawingOf, overlapping, painted } from './drawing.ts';
import { expect, test } from './support.ts';

/** Windows for whose width the build draws, to the pixel. */
const DRAWN_FOR = [390, 768, 1024, 1280];
const OTHERS = [320, 360, 412, 700, 820, 1180, 1600];

for (const width of DRAWN_FOR) {
  test(`the live drawing takes the place of its picture unseen, at ${width} px`, async ({ page }) => {
    // So tall that all of the record is on the screen.
    await page.setViewportSize({ width, height: 1800 });
    const chart = await holdBack(page, '**/assets/Instrument-*.js');
    await page.goto('./');
    await taken(page);
    const picture = pictureOf(page);
    const place = await boxOf(picture);
    const drawn = await signsOf(picture);
    const looked = await page.screenshot({ clip: place });
    const strip = page.getByRole('group', { name: 'The period within the whole story' });
    const below = await boxOf(strip);
    const moved = await countTransitions(page);

    await chart.release();
    await expect(drawingOf(page)).toBeVisible();
    await painted(page);

    const { missing, added } = compared(drawn, await signsOf(drawingOf(page)));
    expect(missing, 'only in the picture').toEqual([]);
    expect(added, 'only in the live drawing').toEqual([]);
    expect(drawn.length).toBeGreaterThan(100);
    expect(await otherPixels(page, looked, await page.screenshot({ clip: place }))).toBeLessThan(0.001);
    expect(await boxOf(strip)).toEqual(below);
    expect(await moved()).toBe(0);
    expect(await shifts(page)).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no word of the picture stands over another or is cut, at any width', async ({ page }) => {
    await page.goto('./');
    for (const width of [...DRAWN_FOR, ...OTHERS]) {
      await page.setViewportSize({ width, height: 800 });
      const at = `${width} px`;
      const edge = await boxOf(pictureOf(page));
      const words = (await signsOf(pictureOf(page))).filter(({ kind }) => kind.startsWith('text'));
      const cut = words.filter(({ left, right }) => left < edge.x - 1 || right > edge.x + edge.width + 1);

      expect(words.length, at).toBeGreaterThan(30);
      expect(cut, at).toEqual([]);
      expect(
        overlapping(words, ({ kind }) => kind),
        at,
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), at).toBe(width);
    }
  });
});

function pictureOf(page: Page): Locator {
  return page.getByRole('img', { name: /^Picture of the record: Facebook users · .*, Pakistan: / });
}

/** Waits until script has taken the page over, and its fonts are there. */
async function taken(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-script', 'ready');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

interface Sign {
  readonly kind: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every word and every sign that can be seen; lines and grounds, which are long, are no signs. */
function signsOf(drawing: Locator): Promise<Sign[]> {
  return drawing.evaluate((element) =>
    [...element.querySelectorAll('text, circle, rect, path')]
      .filter((one) => one.checkVisibility() && !one.closest('defs, clipPath, [data-picture="never"]'))
      .map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const kind = one.localName === 'text' ? `text “${one.textContent}”` : one.localName;
        return { kind, left, right, top, bottom };
      })
      .filter(({ kind, right, left, bottom, top }) => {
        const size = Math.max(right - left, bottom - top);
        return kind.startsWith('text') || (size > 0 && size < 80);
      }),
  );
}

/** The signs of each that the other does not have within a pixel. */
function compared(before: readonly Sign[], after: readonly Sign[]) {
  const missing = [...before];
  const added = after.filter((one) => {
    const found = missing.findIndex((other) => isNear(one, other));
    if (found !== -1) missing.splice(found, 1);
    return found === -1;
  });
  return { missing, added };
}

function isNear(one: Sign, other: Sign): boolean {
  return (
    one.kind === other.kind &&
    (['left', 'right', 'top', 'bottom'] as const).every((edge) => Math.abs(one[edge] - other[edge]) <= 1)
  );
}

/** From now on, how many transitions have begun anywhere on the page. */
async function countTransitions(page: Page): Promise<() => Promise<number>> {
  const begun = await page.evaluateHandle(() => {
    const count = { transitions: 0 };
    document.addEventListener('transitionrun', () => (count.transitions += 1));
    return count;
  });
  return () => begun.evaluate(({ transitions }) => transitions);
}

/** The share of pixels that look another in two pictures of the same size. */
function otherPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes]));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        }),
      );
      const [before = new Uint8ClampedArray(), after = new Uint8ClampedArray()] = pixels;
      // As far from one another as an eye can tell on a thin line.
      const seen = 48;
      const others = before.filter((value, index) => Math.abs(value - (after[index] ?? 0)) > seen);
      return others.length / before.length;
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
