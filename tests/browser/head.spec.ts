import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { referencesIn, schemaOrgFaults, thingsIn } from '../support/schemaOrg.ts';
import { expect, test } from './support.ts';

// As a machine reads the page.
test.use({ javaScriptEnabled: false });

const STORY = 'stories/pakistan-meta-office.json';
const story: { headline: string; events: unknown[]; entities: unknown[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public', STORY), 'utf8'),
);

test('the head says what the page is, and where its data and its picture lie', async ({ page, request }) => {
  await page.goto('./');

  await expect(page).toHaveTitle(`${story.headline} · Dateline`);
  expect(await contentOf(page, 'og:title')).toBe(story.headline);
  expect(await contentOf(page, 'description')).toBe(await contentOf(page, 'og:description'));
  expect(await addressOf(page, 'canonical')).toBe(page.url());

  const data = await request.get(await addressOf(page, 'alternate'));
  expect(data.headers()['content-type']).toContain('json');
  expect(await data.json()).toHaveProperty('headline', story.headline);

  const picture = await request.get((await contentOf(page, 'og:image')) ?? '');
  expect(picture.headers()['content-type']).toBe('image/png');
  const pixels = await picture.body();
  expect(String(pixels.readUInt32BE(16))).toBe(await contentOf(page, 'og:image:width'));
  expect(String(pixels.readUInt32BE(20))).toBe(await contentOf(page, 'og:image:height'));
});

test('the page tells the whole story in the words of schema.org, after all that readers read', async ({
  page,
}) => {
  await page.goto('./');
  const script = page.locator('script[type="application/ld+json"]');
  const graph: unknown = JSON.parse((await script.textContent()) ?? '');
  const ids = thingsIn(graph).flatMap(({ id }) => id ?? []);
  const count = (start: string) => ids.filter((id) => id.startsWith(start)).length;

  expect(schemaOrgFaults(graph)).toEqual([]);
  expect(referencesIn(graph).filter((id) => !ids.includes(id))).toEqual([]);
  expect(count('#event-')).toBe(story.events.length);
  expect(count('#entity-')).toBe(story.entities.length);
  expect(await script.evaluate((element) => element === document.body.lastElementChild)).toBe(true);
});

async function contentOf(page: Page, name: string): Promise<string | null> {
  return page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute('content');
}

/** As a browser resolves it. */
async function addressOf(page: Page, relation: string): Promise<string> {
  return page
    .locator(`link[rel="${relation}"]`)
    .evaluate((link) => (link instanceof HTMLLinkElement ? link.href : ''));
}
