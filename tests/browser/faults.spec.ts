import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support.ts';

// What a worker answers, no route of a test would see.
test.use({ serviceWorkers: 'block' });

// Longer than a test and a step may take: a machine with two cores also builds and lints.
test.describe.configure({ timeout: 90_000 });
const WHILE = { timeout: 15_000 };

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
      await expect(alert).toHaveText(
        `${name} could not be shown. The rest of the page stands.Show it again`,
        WHILE,
      );
      for (const other of PARTS) {
        if (other.name === name) await expect(other.shown(page)).toHaveCount(0);
        else if (other.query === undefined) await expect(other.shown(page)).toBeVisible();
      }

      await followMeta(page);
      await mendFault(page);
      await alert.getByRole('button', { name: 'Show it again' }).click();

      await expect(shown(page)).toBeVisible(WHILE);
      await expect(alert).toHaveCount(0);
    });
  }
});

/** A choice in the filter reaches the other parts: by a card, which is there without the filter bar too. */
async function followMeta(page: Page): Promise<void> {
  const bar = page.getByRole('search').getByRole('button', { name: /^Meta: leaves/ });
  const card = page.getByRole('button', { name: 'Follow Meta' });
  await bar.or(card).first().click();
  await expect(page).toHaveURL(/entity=meta/, WHILE);
  await expect(page.getByRole('button', { name: 'Meta', pressed: true }).first()).toBeVisible(WHILE);
}

/**
 * Serves the page’s words with one that throws when it is read, until the fault is mended: each part breaks where it is
 * drawn, with the code of the page as it is.
 */
async function plantFault(page: Page, [part, name]: Part['word']): Promise<void> {
  await page.route(/\/assets\/(words|index)-[^/]+\.js$/, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const [, words] = /([\w$]+)=\{product:/.exec(script) ?? [];
    const planted = `;{
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
