import type { Locator, Page } from '@playwright/test';
import { holdBack, shifts } from './arrival.ts';
import { boxOf, overlapping, painted } from './drawing.ts';
import { addStyle, expect, LITTLE, openStory, test, unfoldAll } from './support.ts';

const WIDTHS = [320, 360, 390, 768, 1280, 1920];
const VIEWS = [
  { name: 'the plain page', query: '' },
  { name: 'the table', query: '?view=table' },
  {
    name: 'a filter of everything',
    query: '?entity=syed-amin-ul-haque,meta,pp-22,moitt&match=all&q=office&period=2022&only=disputed',
  },
  { name: 'a filter that leaves nothing', query: '?entity=pp-22,meta&q=nonsense&period=1999' },
  { name: 'the notice of an unknown address', query: `?entity=${'nobody'.repeat(20)}` },
];
const FACTS = [
  'event:users-45m-claim',
  'figure:fb-pk-2022-09-28-geo',
  'relation:syed-amin-ul-haque-met-meta',
];

for (const { name, query } of VIEWS) {
  test(`nothing scrolls sideways: ${name}`, async ({ page }) => {
    await openStory(page, query);
    await unfoldAll(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `${width} px`);
    }
  });

  test(`nothing scrolls sideways with text twice as large: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await openStory(page, query);
    await unfoldAll(page);
    await addStyle(page, ':root { font-size: 32px }');
    await expectNoSidewaysScroll(page, 'text of 200 %');
  });
}

for (const width of WIDTHS) {
  test(`nothing scrolls sideways in evidence and in the sheet, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const fact of FACTS) {
      await openStory(page, `${LITTLE}&fact=${fact}`);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoSidewaysScroll(page, fact);
      await expectNoSidewaysScroll(page.getByRole('dialog'), fact);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^More filters/ }).click();
    await expectNoSidewaysScroll(page.getByRole('dialog', { name: 'More filters' }), 'the sheet');
  });
}

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('the filter bar stays in view, and leaves most of the screen', async ({ page }) => {
      await openStory(page, '?entity=syed-amin-ul-haque,meta&match=all&period=2022');
      const bar = page.getByRole('search');
      const timeline = page.getByRole('region', { name: 'Timeline' });
      for (const part of [timeline, timeline.getByRole('article').last()]) {
        await part.scrollIntoViewIfNeeded();
        await expect(bar).toBeInViewport({ ratio: 1 });
      }
      expect((await boxOf(bar)).height).toBeLessThan(height / 3);
    });

    test('the filter bar hides no title that a link led to', async ({ page }) => {
      await openStory(page);
      await page.goto('./#disagreements');
      const title = page.getByRole('heading', { name: 'Disagreements' });
      await expect(title).toBeInViewport();
      const bar = await boxOf(page.getByRole('search'));
      expect((await boxOf(title)).y).toBeGreaterThanOrEqual(bar.y + bar.height);
    });

    test('the filter bar hides nothing that has the focus', async ({ page }) => {
      await openStory(page, '?entity=syed-amin-ul-haque,meta&match=all&period=2022');
      const bar = page.getByRole('search');
      await page.getByRole('region', { name: 'Timeline' }).getByRole('button').last().focus();
      // Upwards, where the browser brings to the upper edge what has the focus: under the bar.
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Shift+Tab');
        expect(await hiddenBy(bar)).toBe('');
      }
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press('Tab');
        expect(await hiddenBy(bar)).toBe('');
      }
    });

    test('using the filter bar leaves the page where it is', async ({ page }) => {
      await openStory(page, '?entity=meta');
      const event = page.getByRole('region', { name: 'Timeline' }).getByRole('article').nth(20);
      await event.scrollIntoViewIfNeeded();
      await expect(event).toBeInViewport();
      const { y } = await boxOf(event);
      await page.getByRole('searchbox').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      // A space: a search that finds as much as none.
      await page.keyboard.press('Space');
      await expect(page).toHaveURL((url) => url.search.includes('q='));
      expect(Math.abs((await boxOf(event)).y - y)).toBeLessThan(1);
    });
  });
}

/** The page answers to a press: nothing stands over it. */
async function expectInUse(page: Page): Promise<void> {
  const bar = page.getByRole('search');
  await bar.getByRole('button', { name: /^Meta: leaves/ }).click();
  await expect(bar.getByRole('status')).toContainText('name Meta');
}

test('evidence stands beside the page on a wide screen, which stays in use', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openStory(page);
  await page.getByRole('button', { name: 'What this rests on' }).click();
  const panel = page.getByRole('dialog');
  const beside = await boxOf(panel);
  const main = await boxOf(page.getByRole('main'));
  expect(main.x + main.width).toBeLessThanOrEqual(beside.x);
  expect(main.width).toBeGreaterThan(beside.width);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });

  await expectInUse(page);
  await expect(panel).toBeVisible();
});

test('evidence on a tablet that is turned comes to stand beside the page, which is in use again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 1280 });
  await openStory(page);
  await page.getByRole('button', { name: 'What this rests on' }).click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await page.setViewportSize({ width: 1280, height: 800 });

  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expectInUse(page);
  await expect(panel).toBeVisible();
});

test('evidence is a sheet over the page on a phone, which shows above it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStory(page);
  await page.getByRole('button', { name: 'What this rests on' }).click();
  const sheet = await settledBoxOf(page.getByRole('dialog'));
  expect(sheet.x).toBe(0);
  expect(sheet.width).toBe(390);
  expect(sheet.y + sheet.height).toBeCloseTo(844, 0);
  expect(sheet.y).toBeGreaterThan(44);
});

for (const [width, height] of [
  [390, 844],
  [1280, 800],
  // So tall that all of the record is on the screen when its chart arrives.
  [1280, 2400],
] as const) {
  for (const query of [
    '',
    '?entity=syed-amin-ul-haque,meta&match=all&period=2022/2023&group=internet',
    '?fact=figure:fb-pk-2022-09-28-geo',
  ]) {
    test(`nothing moves while all arrives, at ${width} × ${height} ${query}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const story = await holdBack(page, '**/stories/*.json');
      const fonts = await holdBack(page, '**/*.woff2');
      const laterPanels = await holdBack(page, '**/assets/laterPanels-*.js');
      const chart = await holdBack(page, '**/assets/Instrument-*.js');

      await page.goto(`./${query}`, { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await painted(page);
      await story.release();
      await expect(page.locator('html')).toHaveAttribute('data-script', 'ready');
      await painted(page);
      await laterPanels.release();
      await expect(page.getByRole('region', { name: 'Sources' })).toBeVisible();
      await painted(page);
      await fonts.release();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await painted(page);
      await chart.release();
      await expect(page.getByText('The chart is being drawn.')).toHaveCount(0);
      await expect(page.getByRole('group', { name: /, Pakistan: / }).first()).toBeVisible();
      await painted(page);

      expect(await shifts(page)).toEqual([]);
    });
  }
}

for (const width of [320, 768, 1280]) {
  test(`pointing at marks moves nothing, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openStory(page);
    const marks = page
      .getByRole('group', { name: /, Pakistan: / })
      .first()
      .getByRole('button');
    const timeline = page.getByRole('region', { name: 'Timeline' });
    const { y } = await boxOf(timeline);
    await marks.first().focus();
    const places = await marks.evaluateAll(
      async (all, timeline) => {
        const places = new Set<number>();
        for (const mark of all) {
          if (mark instanceof SVGElement) mark.focus({ preventScroll: true });
          await new Promise(requestAnimationFrame);
          places.add((timeline?.getBoundingClientRect().y ?? 0) + window.scrollY);
        }
        return [...places];
      },
      await timeline.elementHandle(),
    );
    expect(places).toEqual([y]);
  });
}

test.describe('no two words in the record stand over each other', () => {
  // Where they come to rest, not on their way.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const width of [320, 768, 1280]) {
    test(`whatever is counted, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openStory(page);
      const record = page.getByRole('region', { name: 'The record' });
      const groups = record.getByRole('group', { name: 'What is counted' }).getByRole('button');
      for (const group of await groups.all()) {
        await group.click();
        await expect(group).toHaveAttribute('aria-pressed', 'true');
        await unfoldAll(page);
        await expect(page.getByText('The chart is being drawn.')).toHaveCount(0);
        await painted(page);
        expect(await overlaps(record), await group.innerText()).toEqual([]);
      }
    });
  }

  test('in any of its periods', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openStory(page);
    const record = page.getByRole('region', { name: 'The record' });
    for (const preset of await record.getByRole('group', { name: 'Periods' }).getByRole('button').all()) {
      await preset.click();
      await expect(preset).toHaveAttribute('aria-pressed', 'true');
      await painted(page);
      expect(await overlaps(record), await preset.innerText()).toEqual([]);
    }
  });
});

test('on paper the record begins with its words, without a gap where the drawing was', async ({ page }) => {
  await openStory(page);
  const record = page.getByRole('region', { name: 'The record' });
  const slider = record.getByRole('slider').first();
  await expect(slider).toBeVisible();
  await page.emulateMedia({ media: 'print' });

  await expect(slider).toBeHidden();
  const gaps = await record.evaluate((region) => {
    const texts = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const edges: [top: number, bottom: number][] = [];
    while (texts.nextNode()) {
      range.selectNode(texts.currentNode);
      const { top, bottom } = range.getBoundingClientRect();
      // What is for screen readers alone stands in a pixel.
      const seen = (texts.currentNode.parentElement?.getBoundingClientRect().width ?? 0) > 1;
      if (seen && bottom > top) edges.push([top, bottom]);
    }
    edges.sort(([a], [b]) => a - b);
    return edges.slice(1).map(([top], index) => top - (edges[index]?.[1] ?? top));
  });
  expect(gaps.length).toBeGreaterThan(1000);
  expect(Math.max(...gaps)).toBeLessThan(80);
});

async function expectNoSidewaysScroll(within: Page | Locator, where: string): Promise<void> {
  const element = 'viewportSize' in within ? within.locator('html') : within;
  const beyond = () => element.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  // Charts follow a new width in the next frame.
  await expect.poll(beyond, where).toBeLessThanOrEqual(0);
}

/** Where an element comes to rest that moves when it appears. */
async function settledBoxOf(element: Locator) {
  await element.evaluate((node) =>
    Promise.all(node.getAnimations().map(({ finished }) => finished)).then(() => undefined),
  );
  return boxOf(element);
}

/** What has the focus and is wholly under the bar; '' when it can be seen. */
function hiddenBy(bar: Locator): Promise<string> {
  return bar.evaluate((bar) => {
    const { activeElement } = document;
    if (!activeElement || bar.contains(activeElement)) return '';
    const focused = activeElement.getBoundingClientRect();
    const cover = bar.getBoundingClientRect();
    const hidden = focused.bottom <= cover.bottom || focused.top >= window.innerHeight;
    return hidden ? `${activeElement.outerHTML.slice(0, 200)} at ${focused.top} to ${focused.bottom}` : '';
  });
}

/** Pairs of words that are drawn over each other inside an element. */
async function overlaps(within: Locator): Promise<string[]> {
  const pieces = await within.evaluate((element) => {
    const pieces: { words: string; left: number; right: number; top: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim() || !node.parentElement?.checkVisibility({ visibilityProperty: true }))
        continue;
      if (node.parentElement.closest('.visually-hidden')) continue;
      // Clipped away, for a screen reader only.
      if (getComputedStyle(node.parentElement).clipPath.startsWith('inset(50%')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // What is scrolled out of its frame cannot be seen.
      const frame = node.parentElement.closest('[role="region"]:has(> table)')?.getBoundingClientRect();
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const isInFrame = !frame || (bottom > frame.top && top < frame.bottom);
        if (isInFrame) pieces.push({ words: node.textContent, left, right, top, bottom });
      }
    }
    return pieces;
  });
  return overlapping(pieces, ({ words }) => `“${words}”`);
}
