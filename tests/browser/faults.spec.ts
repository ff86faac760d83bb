import type { Locator, Page, Route } from '@playwright/test';
import { expect, pasted, test } from './support.ts';

// What a worker answers, no route of a test would see.
test.use({ serviceWorkers: 'block' });

interface Part {
  /** As the reader knows it. */
  readonly name: string;
  /** A word of the interface that nothing but this part needs, by its place in `words`. */
  readonly word: readonly [part: string, name: string];
  readonly shown: (page: Page) => Locator;
  /** Where not all addresses show it. */
  readonly query?: string;
}

const region = (name: string | RegExp) => (page: Page) => page.getByRole('region', { name });

const PARTS: readonly Part[] = [
  { name: 'The head of the page', word: ['share', 'label'], shown: (page) => page.getByRole('banner') },
  {
    name: 'The lead',
    word: ['lead', 'checked'],
    shown: (page) => page.getByRole('heading', { level: 1 }),
  },
  { name: 'The filter', word: ['filter', 'entities'], shown: (page) => page.getByRole('search') },
  { name: 'The record', word: ['record', 'groups'], shown: region('The record') },
  { name: 'Timeline', word: ['timeline', 'order'], shown: region('Timeline') },
  { name: 'Who is who', word: ['entities', 'others'], shown: region('Who is who') },
  { name: 'The picture of ties', word: ['ties', 'title'], shown: region(/^What ties/) },
  { name: 'Disagreements', word: ['disagreements', 'summary'], shown: region('Disagreements') },
  { name: 'Sources', word: ['sources', 'order'], shown: region('Sources') },
  {
    name: 'Evidence',
    word: ['evidence', 'kinds'],
    shown: (page) => page.getByRole('dialog'),
    query: '?fact=event:meta-meeting-2022-09-28',
  },
];

test.describe('a fault in one part', () => {
  // The second is what React says where it gives up taking a part over from the built page.
  test.use({ expectedProblem: /A planted fault|React error #422/ });

  for (const { name, word, shown, query = '' } of PARTS) {
    test(`${name} breaks alone, says so, and comes back`, async ({ page }) => {
      await plantFault(page, word);
      await page.goto(`./${query}`);

      const alert = page.getByRole('alert');
      await expect(alert).toHaveText(`${name} could not be shown. The rest of the page stands.Show it again`);
      // What was opened is missed in sight, the others in their places.
      if (query !== '') await expect(alert).toBeInViewport();
      for (const other of PARTS) {
        if (other.name === name) await expect(other.shown(page)).toHaveCount(0);
        else if (other.query === undefined) await expect(other.shown(page)).toBeVisible();
      }

      await followMeta(page);
      await mendFault(page);
      await alert.getByRole('button', { name: 'Show it again' }).click();

      await expect(shown(page)).toBeVisible();
      await expect(alert).toHaveCount(0);
    });
  }
});

test.describe('a file of the page does not come', () => {
  test.use({ expectedProblem: /status of 404|Failed to fetch dynamically imported module/ });

  for (const query of ['', '?entity=meta']) {
    test(`its script is missing: it reads, and says what needs one: ${query || 'unfiltered'}`, async ({
      page,
    }) => {
      await lose(page, /\/assets\/index-/);
      await page.goto(`./${query}`);
      await expectAsBuilt(page);
    });
  }

  test('a part of its script is missing: it reads, and says what needs one', async ({ page }) => {
    await lose(page, /\/assets\/react-/);
    await page.goto('./?entity=meta');
    await expectAsBuilt(page);
  });

  test('the record’s chart is missing: it says so, and comes on another try', async ({ page }) => {
    const { find } = await lose(page, /\/assets\/Instrument-/);
    await page.goto('./');
    await region('The record')(page).scrollIntoViewIfNeeded();

    const alert = page.getByRole('alert');
    await expect(alert).toHaveText(/^Chart could not be shown\. The rest of the page stands\./);
    await followMeta(page);
    await expectAllParts(page);

    find();
    await alert.getByRole('button', { name: 'Show it again' }).click();
    await expect(markOfRecord(page)).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

  test('the chart of reported users is missing: it says so, and comes on another try', async ({ page }) => {
    const { find } = await lose(page, /\/assets\/UserGrowth-/);
    await page.goto('./');
    await region('Who is who')(page).scrollIntoViewIfNeeded();

    const alert = page.getByRole('alert').first();
    await expect(alert).toHaveText(/^The chart of reported users could not be shown\./);
    await followMeta(page);
    await expectAllParts(page);

    find();
    await alert.getByRole('button', { name: 'Show it again' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('the lower panels are missing: they stand as built, and come on another try', async ({ page }) => {
    const { find, asked } = await lose(page, /\/assets\/laterPanels-/);
    await page.goto('./');

    await expect(news(page)).toContainText('Some parts of this page did not come.');
    await expectAllParts(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await followMeta(page);
    await expectLeft(page);
    await expectAllParts(page);
    await expect(news(page)).toContainText('What stands in their place shows all of the story');
    expect(asked()).toBe(1);

    find();
    await news(page).getByRole('button', { name: 'Try again' }).click();
    await expect(followed(page)).toBeVisible();
    await expectAllParts(page);
    await expect(news(page)).toBeEmpty();
  });

  test('the lower panels of a filtered link are missing: the rest shows its view', async ({ page }) => {
    const { find } = await lose(page, /\/assets\/laterPanels-/);
    await page.goto('./?entity=meta');

    await expect(news(page)).toContainText('Some parts of this page did not come.');
    await expectLeft(page);
    await expect(region('Timeline')(page)).toBeVisible();

    find();
    await news(page).getByRole('button', { name: 'Try again' }).click();
    await expect(followed(page)).toBeVisible();
    await expectAllParts(page);
  });
});

test.describe('the data does not come', () => {
  test.use({ expectedProblem: /Failed to load resource/ });

  const FAULTS: readonly (readonly [what: string, answer: (route: Route) => Promise<void>, said: RegExp])[] =
    [
      ['missing', (route) => route.fulfill({ status: 404 }), /There is no file at stories\//],
      ['refused', (route) => route.fulfill({ status: 500 }), /The server answered 500/],
      ['cut off', sendHalf, /is not JSON: it may be broken off/],
      ['out of reach', (route) => route.abort('connectionrefused'), /could not be reached/],
      [
        'a page in its place',
        (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in</p>' }),
        /as text\/html, not as JSON/,
      ],
      [
        'of another type',
        async (route) => route.fulfill({ response: await route.fetch(), contentType: 'text/plain' }),
        /as text\/plain, not as JSON/,
      ],
      // Nobody answers, and the page waits no longer than the limit below.
      ['slow', async () => {}, /took too long to come/],
    ];

  for (const [what, answer, said] of FAULTS) {
    test(`${what}: the page reads, says so, and works after another try`, async ({ page }) => {
      if (what === 'slow') await shortenFirstLimit(page);
      const { find } = await lose(page, STORY, answer);
      await page.goto('./');

      await expect(news(page)).toContainText('The page reads as it stands, but cannot be filtered.');
      await expect(news(page)).toContainText(said);
      await expectAsBuilt(page);

      find();
      await expectWorksAfterTryingAgain(page);
    });
  }

  test('missing on a filtered link: all of it reads, and after another try what was asked for', async ({
    page,
  }) => {
    const { find } = await lose(page, STORY);
    await page.goto('./?entity=meta');

    await expect(news(page)).toContainText('The page reads as it stands, but cannot be filtered.');
    await expectAsBuilt(page);

    find();
    await news(page).getByRole('button', { name: 'Try again' }).click();
    await expectLeft(page);
    await expectAllParts(page);
    await expect(followed(page)).toBeVisible();
  });
});

test.describe('the browser withholds', () => {
  test('its storage: the theme changes for as long as the page is open', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Storage is blocked', 'SecurityError');
          },
        });
      }
    });
    await page.goto('./');
    await followMeta(page);
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect(page.getByRole('button', { name: 'Dark', pressed: true })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('its history: choices work, can be sent, and are in the address as soon as it may be written', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-write']);
    // As Safari does after a hundred steps in half a minute.
    await page.addInitScript(() => {
      for (const name of ['pushState', 'replaceState'] as const) {
        const write = history[name];
        history[name] = function limited(...step) {
          if ('mended' in globalThis) return write.apply(this, step);
          Object.assign(globalThis, { refused: true });
          throw new DOMException('Too many steps', 'SecurityError');
        };
      }
    });
    await page.goto('./');
    await chooseMeta(page);
    await expectLeft(page);
    await page.waitForFunction(() => 'refused' in globalThis);
    await expect(page).toHaveURL(/\/$/);
    await page.getByRole('button', { name: 'Copy link to this view' }).click();
    expect(await pasted(page)).toMatch(/\/\?entity=meta$/);

    // What was typed to see it is still to be written after the next frame: that too must be refused.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))),
    );
    await mendFault(page);
    await page.getByRole('button', { name: 'Newest first' }).click();
    await expect(page).toHaveURL(/\?entity=meta&order=newest$/);
    await page.goBack();
    await expect(page.getByRole('search').getByRole('status')).toHaveText('80 events and 217 figures');
  });

  test.describe('a piece of Intl', () => {
    test.use({ expectedProblem: /Intl\.PluralRules is not a constructor/ });

    for (const query of ['', '?entity=meta']) {
      test(`the page reads as it stands, and says what works not: ${query || 'unfiltered'}`, async ({
        page,
      }) => {
        await page.addInitScript(() => {
          Reflect.deleteProperty(Intl, 'PluralRules');
        });
        await page.goto(`./${query}`);
        await expectAsBuilt(page);
      });
    }
  });

  test('ResizeObserver: the chart is measured with the window', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'ResizeObserver');
    });
    await page.goto('./');
    await region('The record')(page).scrollIntoViewIfNeeded();
    const drawing = region('The record')(page).locator('svg[data-drawing]');
    await expect(markOfRecord(page)).toBeVisible();
    const width = () => drawing.evaluate((svg) => svg.getBoundingClientRect().width);
    const before = await width();

    await page.setViewportSize({ width: 700, height: 800 });
    await expect.poll(width).toBeLessThan(before);
    await followMeta(page);
    await expectAllParts(page);
  });

  test('IntersectionObserver: the charts are drawn at once', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'IntersectionObserver');
    });
    await page.goto('./');
    await expect(markOfRecord(page)).toBeVisible();
    await expect(page.getByText('The chart is being drawn.')).toHaveCount(0);
    await followMeta(page);
    await expectAllParts(page);
  });
});

const STORY = /\/stories\/.+\.json$/;

/** The button of the card, which comes with the lower panels. */
function followed(page: Page): Locator {
  return region('Who is who')(page).getByRole('button', { name: 'Follow Meta', pressed: true });
}

/** What the page says of itself. */
function news(page: Page): Locator {
  return page.getByRole('status', { name: 'News of this page' });
}

/** One that can be reached and opened: the picture of the build has none. */
function markOfRecord(page: Page): Locator {
  return region('The record')(page).locator('svg[data-drawing]').getByRole('button').first();
}

/** Answers for a file with a fault, by default that there is none, until it is found. */
async function lose(
  page: Page,
  file: RegExp,
  answer: (route: Route) => Promise<void> = (route) => route.fulfill({ status: 404 }),
) {
  let isLost = true;
  let asked = 0;
  await page.route(file, (route) => {
    asked += 1;
    return isLost ? answer(route) : route.continue();
  });
  return {
    asked: () => asked,
    find: () => {
      isLost = false;
    },
  };
}

async function sendHalf(route: Route): Promise<void> {
  const response = await route.fetch();
  const text = await response.text();
  await route.fulfill({ response, body: text.slice(0, text.length / 2) });
}

/** The first time the page gives up at once; then it has all the time again. */
async function shortenFirstLimit(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const wait = globalThis.setTimeout;
    const shortened = (call: () => void, time?: number) => {
      if (time !== 20_000) return wait(call, time);
      globalThis.setTimeout = wait;
      return wait(call, 1);
    };
    globalThis.setTimeout = shortened as typeof setTimeout;
  });
}

async function expectAllParts(page: Page): Promise<void> {
  for (const { query, shown } of PARTS) if (query === undefined) await expect(shown(page)).toBeVisible();
}

/** All of the story is in sight, unfiltered, with the word that filtering needs script and no control that does. */
async function expectAsBuilt(page: Page): Promise<void> {
  await expectAllParts(page);
  const bar = page.getByRole('search');
  await expect(bar.getByText('Filtering, search and the moving chart need JavaScript')).toBeVisible();
  await expect(bar.getByRole('status')).toHaveText('80 events and 217 figures');
  await expect(page.getByRole('button', { name: /^Meta: leaves/ })).toBeHidden();
  await expect(region('Timeline')(page).getByRole('article').first()).toBeVisible();
}

/** Without the page being loaded anew. */
async function expectWorksAfterTryingAgain(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
  await news(page).getByRole('button', { name: 'Try again' }).click();
  await followMeta(page);
  await expectLeft(page);
  await expect(news(page)).toBeEmpty();
  expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
}

async function expectLeft(page: Page): Promise<void> {
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^\d+ of 80 events .+ name Meta/);
}

/** A choice in the filter reaches the other parts: by a card, which is there without the filter bar too. */
async function followMeta(page: Page): Promise<void> {
  await chooseMeta(page);
  await expect(page).toHaveURL(/entity=meta/);
}

async function chooseMeta(page: Page): Promise<void> {
  const bar = page.getByRole('search').getByRole('button', { name: /^Meta: leaves/ });
  const card = page.getByRole('button', { name: 'Follow Meta' });
  await bar.or(card).first().click();
  await expect(page.getByRole('button', { name: 'Meta', pressed: true }).first()).toBeVisible();
}

/**
 * Serves the page’s words with one that throws when it is read, until the fault is mended: each part breaks where it is
 * drawn, with the code of the page as it is.
 */
async function plantFault(page: Page, [part, name]: Part['word']): Promise<void> {
  await page.route(/\/assets\/(index|laterPanels)-[^/]+\.js$/, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const [, words] = /([\w$]+)=(?:[\w$]+\()?\{(?:product:|record:\{explanation:)/.exec(script) ?? [];
    const planted = `;if (${words}.${part}) {
      const { ${name}: said } = ${words}.${part};
      Object.defineProperty(${words}.${part}, '${name}', {
        get() {
          if (!globalThis.mended) throw new Error('A planted fault');
          return said;
        },
      });
    }`;
    await route.fulfill({ response, body: words === undefined ? script : script + planted });
  });
}

async function mendFault(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { mended: true }));
}
