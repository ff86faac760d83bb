/** What the record gives to take away: files that say by themselves what they are, of when and from whom. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { expect, openStory, test } from './support.ts';

const QUERY = '?entity=meta&period=2020/2024';

interface Saved {
  readonly name: string;
  readonly content: Buffer;
}

async function download(page: Page, kind: string): Promise<Saved> {
  const record = page.getByRole('region', { name: 'The record' });
  await record.getByRole('button', { name: 'Download' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    record.getByRole('button', { name: kind }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** The page’s policy lets no text become markup and no picture come from an address with all in it. */
async function leavePolicy(page: Page): Promise<void> {
  await page.goto('about:blank');
}

/** Width and height, where PNG has them. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('the SVG says what it is, of when, from whom, and needs nothing from outside', async ({ page }) => {
  await openStory(page, QUERY);
  const status = await page.getByRole('search').getByRole('status').textContent();
  const { name, content } = await download(page, 'Picture as SVG');
  const svg = content.toString('utf8');
  await leavePolicy(page);
  const read = await page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      broken: picture.querySelector('parsererror') !== null,
      texts: [...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      styles: picture.querySelector('style')?.textContent ?? '',
      marks: picture.querySelectorAll('path').length,
      ofThePage: picture.querySelectorAll('[class], [tabindex], [href], image, script').length,
    };
  }, svg);

  expect(name).toBe('pakistan-meta-office-facebook-2020_2024.svg');
  expect(read.broken).toBe(false);
  const words = read.texts.replaceAll(/\s+/g, ' ');
  expect(words).toContain('Pakistan asks Meta to open an office');
  expect(words).toContain('2020–2024');
  expect(words).toContain(status);
  expect(words).toMatch(/Dateline · from \d+ reports: .+ and \d+ others/);
  expect(words).toContain('Syed Amin Ul Haque');
  expect(read.marks).toBeGreaterThan(20);
  expect(read.ofThePage).toBe(0);
  expect(read.styles.match(/@font-face/g)).toHaveLength(2);
  expect(svg).not.toMatch(/url\((?!['"]?(data:|#))|light-dark|var\(|currentcolor/i);
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'dark'],
] as const) {
  test(`the SVG opened alone at ${width} px in ${colorScheme} has the page’s fonts and paper`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await openStory(page);
    const paper = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    const { content } = await download(page, 'Picture as SVG');
    await page.goto(`data:image/svg+xml;base64,${content.toString('base64')}`);
    const shown = await page.evaluate(async () => {
      await document.fonts.ready;
      const texts = [...document.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
      const { width: right = 0, height: bottom = 0 } =
        document.querySelector('rect')?.getBoundingClientRect() ?? {};
      return {
        fonts: [...document.fonts].map(({ family, status }) => `${family.replaceAll(/["']/g, '')} ${status}`),
        paper: getComputedStyle(document.querySelector('rect') ?? document.documentElement).fill,
        cut: texts.filter((box) => box.left < 0 || box.top < 0 || box.right > right || box.bottom > bottom)
          .length,
      };
    });

    expect(shown).toEqual({
      fonts: ['Newsreader Variable loaded', 'Public Sans Variable loaded'],
      paper,
      cut: 0,
    });
  });
}

test('the PNG shows the same at twice the size', async ({ page }) => {
  await openStory(page, QUERY);
  const svg = (await download(page, 'Picture as SVG')).content.toString('utf8');
  await page.getByRole('dialog', { name: 'Download' }).getByRole('button', { name: 'Close' }).click();
  const { name, content } = await download(page, 'Picture as PNG');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  await leavePolicy(page);
  const decoded = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, content.toString('base64'));

  expect(name).toBe('pakistan-meta-office-facebook-2020_2024.png');
  expect(decoded).toEqual([2 * Number(width), 2 * Number(height)]);
  expect(sizeOf(content)).toEqual(decoded);
});

test('the CSV has a line for each report of the claims in the table', async ({ page }) => {
  await openStory(page, `${QUERY}&view=table`);
  const table = page.getByRole('region', { name: 'The record' }).getByRole('table');
  const claims = (await table.getByRole('row').count()) - 1;
  const { name, content } = await download(page, 'Table as CSV');
  const [header = [], ...lines] = csvParseRows(content.toString('utf8').replace(/^\uFEFF/, ''));

  expect(name).toBe('pakistan-meta-office-facebook-2020_2024.csv');
  expect(header.slice(0, 3)).toEqual(['claim', 'figure', 'as_of']);
  expect(new Set(lines.map(([claim]) => claim)).size).toBe(claims);
  expect(lines.length).toBeGreaterThan(claims);
  for (const line of lines) expect(line).toHaveLength(header.length);
});
