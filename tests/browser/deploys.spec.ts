/** What a reader meets while versions of the page come and go on its host. */
import type { Page } from '@playwright/test';
import { Host, type Version, titleOf } from './Host.ts';
import { expect, isComplete, openStory, test as base } from './support.ts';

/** Beside the port of the preview server, one for each that tests at the same time. */
const FIRST_PORT = Number(process.env['BROWSER_TEST_PORT'] ?? '4317') + 1;
const FOREIGN_CACHE = 'of another page on this host';

const test = base.extend<{ host: Host }>({
  /** Serves version A, until a test puts another in its place. */
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  host: async ({}, run, { parallelIndex }) => {
    const host = new Host(FIRST_PORT + parallelIndex);
    await host.start();
    await host.deploy('A');
    await run(host);
    await host.end();
  },
  baseURL: async ({ host }, run) => run(host.address),
});

// Several versions are made, and several pages opened.
test.describe.configure({ timeout: 90_000 });

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('install: the second visit needs no network, and is whole', async ({ page, host }) => {
    await openStory(page);
    await isKept(page);
    await host.stop();

    await openStory(page, '?entity=meta');
    await expect(page).toHaveTitle(titleOf('A'));
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/^47 of 80 events .* name Meta /);
    expect(await loadedFonts(page)).toEqual(['Newsreader Variable', 'Public Sans Variable']);
    await latePartComes(page);
    await page.getByRole('button', { name: 'What this rests on' }).click();
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();

    await page.goto('./index.html?q=office');
    await expect(page.getByRole('searchbox')).toHaveValue('office');
  });

  test('update: offered, not forced, and never mixed', async ({ page, context, host }) => {
    await openKept(page);
    const other = await context.newPage();
    await openStory(other);
    await host.deploy('B');

    await isOffered(page);
    await isOffered(other);
    await latePartComes(page);
    await openStory(page);
    await expect(offer(page)).toBeVisible();
    await isWholly(page, 'A');

    const fromNetwork = networkAnswers(page);
    await offer(page).click();
    await isWholly(page, 'B');
    await isWholly(other, 'B');
    await expect(offer(page)).toHaveCount(0);
    expect(fromNetwork).toEqual([]);
    expect(await cachesOf(page)).toHaveLength(1);
  });

  test('update during a first visit: a reload takes it', async ({ page, host }) => {
    await openStory(page);
    await isKept(page);
    await host.deploy('B');

    await isOffered(page);
    await expect(page).toHaveTitle(titleOf('A'));
    await offer(page).click();
    await isWholly(page, 'B');
  });

  test('update: a correction that its reader took in the page stays after a reload', async ({
    page,
    host,
  }) => {
    const headline = page.getByRole('heading', { level: 1 });
    const show = page.getByRole('button', { name: 'Show it' });
    await openKept(page);
    await host.deploy('B', { story: (text) => text.replace('"headline": "', '"headline": "Corrected: ') });
    await expect(async () => {
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
      await expect(show).toBeVisible({ timeout: 5000 });
    }).toPass();
    await show.click();
    await expect(headline).toHaveText(/^Corrected: /);
    await expect.poll(() => waitingVersion(page)).toBe('B');

    await page.reload();
    await isWholly(page, 'B');
    // The page was built before the correction: it is drawn anew, not taken over as it stands.
    await expect(headline).toHaveText(/^Corrected: /);
    await expect(show).toHaveCount(0);
    await expect(offer(page)).toHaveCount(0);
  });

  test('update twice: one offer leads to the newest', async ({ page, host }) => {
    await openKept(page);
    for (const version of ['B', 'C'] as const) {
      await host.deploy(version);
      await expect(async () => {
        await reconnect(page);
        await expect.poll(() => waitingVersion(page), { timeout: 5000 }).toBe(version);
      }).toPass();
    }

    await offer(page).click();
    await isWholly(page, 'C');
    await expect(offer(page)).toHaveCount(0);
    expect(await cachesOf(page)).toHaveLength(1);
  });

  test('roll back: an older version comes like any other', async ({ page, host }) => {
    await openKept(page);
    for (const version of ['B', 'A'] as const) {
      await host.deploy(version);
      await isOffered(page);
      await offer(page).click();
      await isWholly(page, version);
    }
  });

  test('kill: worker and caches go, and the page comes from the network', async ({ page, host }) => {
    await openKept(page);
    await page.evaluate((name) => caches.open(name), FOREIGN_CACHE);
    await host.deploy('B');
    host.endWorkers();
    await expect(async () => {
      // Nothing but the event: offline, the page could not load itself anew.
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await expect(page).toHaveTitle(titleOf('B'), { timeout: 1000 });
    }).toPass();
    await isWholly(page, 'B');
    await expect.poll(() => workersOf(page)).toBe(0);
    expect(await cachesOf(page)).toEqual([FOREIGN_CACHE]);

    await host.deploy('C');
    host.endWorkers();
    await openStory(page);
    await isWholly(page, 'C');
    await expect.poll(() => workersOf(page)).toBe(0);
    expect(await cachesOf(page)).toEqual([FOREIGN_CACHE]);
  });

  test('storage full: the page goes on from the network, in silence', async ({ page, context, host }) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(host.address).origin,
      quotaSize: 100_000,
    });
    await openStory(page);
    await givesUp(page, host);

    await openStory(page, '?entity=meta');
    await latePartComes(page);
  });

  test.describe('deployed in pieces', () => {
    test.use({ expectedProblem: /valid digest/ });

    test('a page that is not the worker’s is not kept', async ({ page, host }) => {
      host.change('index.html', (text) => text.replace(titleOf('A'), titleOf('B')));
      await openStory(page);
      await givesUp(page, host);
    });
  });
});

test.describe('without a worker, as files are taken away', () => {
  test.use({ expectedProblem: /status of 404|net::ERR_|dynamically imported module|preload CSS/ });

  test('a missing part brings the new version', async ({ page, host }) => {
    for (const version of ['B', 'C'] as const) {
      await openStory(page);
      await host.deploy(version);
      await openLatePart(page);
      await isWholly(page, version);
    }
    await latePartComes(page);
  });

  test('where the old page comes again, it is reloaded once', async ({ page, host }) => {
    let visits = 0;
    await openStory(page);
    const old = await page.request.get('./').then((response) => response.text());
    await page.route('./', (route) => {
      const visit = route.request().isNavigationRequest();
      if (visit) visits += 1;
      return visit ? route.fulfill({ body: old, contentType: 'text/html' }) : route.continue();
    });
    await host.deploy('B', { keeping: 'old files' });
    host.remove(/CrossChecks/);

    const loadedAnew = page.waitForEvent('load');
    await openLatePart(page);
    await loadedAnew;
    await openLatePart(page);
    await staysBroken(page);
    expect(visits).toBe(1);
  });

  test('a part that the newest version lacks too leaves the page as it is', async ({ page, host }) => {
    await openStory(page);
    host.remove(/CrossChecks/);
    const looked = page.waitForEvent('requestfinished', (request) => request.url() === host.address);
    await openLatePart(page);
    await looked;
    await staysBroken(page);
  });

  test('a lost line loses no more than the part', async ({ page, host }) => {
    await openStory(page);
    await host.stop();
    await openLatePart(page);
    await staysBroken(page);
  });

  test('where nothing can be remembered, nothing is tried twice: the message stays', async ({
    page,
    host,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('Storage is blocked', 'SecurityError');
        },
      });
    });
    await openStory(page);
    await host.deploy('B');
    await openLatePart(page);
    await staysBroken(page);
  });
});

/** Opens the page so that its worker answers for it. */
async function openKept(page: Page): Promise<void> {
  await openStory(page);
  await isKept(page);
  await openStory(page);
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

async function isKept(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

/** The browser discards a worker that could not fetch or keep all of its version; only a worker asks for the icons. */
async function givesUp(page: Page, host: Host): Promise<void> {
  await expect.poll(() => host.asked).toContain('icons/icon-512.png');
  await expect.poll(() => workersOf(page)).toBe(0);
  expect(await cachesOf(page)).toEqual([]);
}

/** The page asks for a new version as soon as its line is back: from when it has registered its worker, being idle. */
async function isOffered(page: Page): Promise<void> {
  await expect(async () => {
    await reconnect(page);
    // A line that is lost again takes with it the version that is on its way.
    await expect(offer(page)).toBeVisible({ timeout: 5000 });
  }).toPass();
}

async function reconnect(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.context().setOffline(false);
}

function offer(page: Page) {
  return page
    .getByRole('status', { name: 'News of this page' })
    .getByRole('button', { name: 'Reload with it' });
}

/** Opens a part of the page that comes in a file of its own, until the page has asked for it. Leaves it open. */
async function openLatePart(page: Page): Promise<void> {
  const title = page.getByText('Cross-checks, computed from the numbers');
  const part = page.getByRole('group').filter({ has: title });
  await expect(async () => {
    // Opened before the script has taken the page over, it stands as the build wrote it, and asks for nothing.
    if ((await part.getAttribute('open')) !== null) await title.click({ timeout: 5000 });
    await title.click({ timeout: 5000 });
    await expect.poll(() => latePartAnswer(page), { timeout: 2000 }).not.toBe('not asked for');
  }).toPass();
}

async function latePartComes(page: Page): Promise<void> {
  await openLatePart(page);
  await expect.poll(() => latePartAnswer(page)).toBe(200);
  await expect(page.getByRole('region', { name: 'Disagreements' }).getByRole('alert')).toHaveCount(0);
}

/** What came when the page asked for the part, as a status of HTTP; 0 where nothing came. */
function latePartAnswer(page: Page): Promise<number | 'not asked for'> {
  return page.evaluate(() => {
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /CrossChecks.*js$/.test(name));
    const last = asked.at(-1);
    return last instanceof PerformanceResourceTiming ? last.responseStatus : 'not asked for';
  });
}

/** The part does not come, and is asked for again in vain: its message stands on a page that was not loaded anew. */
async function staysBroken(page: Page): Promise<void> {
  const visits: string[] = [];
  page.on('framenavigated', (frame) => visits.push(frame.url()));
  const message = page.getByRole('alert').filter({ hasText: 'The list of cross-checks could not be shown.' });
  await message.getByRole('button', { name: 'Show it again' }).click();
  await expect(message).toBeVisible();
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  expect(visits).toEqual([]);
}

/** Title, scripts and styles are of one version, once the page has loaded itself anew. */
async function isWholly(page: Page, version: Version): Promise<void> {
  await expect(page).toHaveTitle(titleOf(version));
  await isComplete(page);
  await expect.poll(() => page.evaluate(versionsOfFiles)).toEqual([version]);
}

function versionsOfFiles(): string[] {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  return [...new Set(names.flatMap((name) => /\.([A-Z])\.(?:js|css)$/.exec(name)?.[1] ?? []))];
}

/** Fills with the addresses of what does not come from the worker. */
function networkAnswers(page: Page): string[] {
  const addresses: string[] = [];
  page.on('response', (response) => {
    if (!response.fromServiceWorker()) addresses.push(response.url());
  });
  return addresses;
}

function cachesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

async function workersOf(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}

/** The version that waits for its reader, once it is there whole and no other is on its way. */
async function waitingVersion(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const { installing, waiting } = await navigator.serviceWorker.ready;
    const newest = (await caches.keys()).at(-1);
    if (installing || !waiting || newest === undefined) return undefined;
    const [file] = (await (await caches.open(newest)).keys()).filter(({ url }) => url.endsWith('.js'));
    return /\.([A-Z])\.js$/.exec(file?.url ?? '')?.[1];
  });
}

async function loadedFonts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll(/["']/g, ''))
      .toSorted(),
  );
}
