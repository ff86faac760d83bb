import { readFileSync } from 'node:fs';
import { expect, test } from './support.ts';

interface StoryFile {
  readonly events: readonly {
    readonly headline: string;
    readonly citations: readonly { readonly source: string }[];
  }[];
  readonly entities: readonly { readonly name: string }[];
  readonly disagreements: readonly { readonly question: string }[];
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

const file = readFileSync('public/stories/pakistan-meta-office.json', 'utf8');
const story = JSON.parse(file) as StoryFile;
/** The page lists what it cites, and counts the rest. */
const cited = story.sources.filter(({ id }) => file.includes(`"source": "${id}"`));

test.use({ javaScriptEnabled: false });

test('without a script all of the story is in the page, and it says what needs one', async ({ page }) => {
  await page.goto('./');
  const text = await page.getByRole('main').evaluate((main) => main.textContent);
  const isMissing = (words: string) => !text.includes(words);

  await expect(page.getByText(/^Filtering, search and the moving chart need JavaScript/)).toBeVisible();
  expect(story.events.map(({ headline }) => headline).filter(isMissing)).toEqual([]);
  expect(story.entities.map(({ name }) => name).filter(isMissing)).toEqual([]);
  expect(story.disagreements.map(({ question }) => question).filter(isMissing)).toEqual([]);
  expect(cited.map(({ title }) => title).filter(isMissing)).toEqual([]);
});

test('without a script each event leads to each page that it cites', async ({ page }) => {
  await page.goto('./');
  const links = await page.getByRole('region', { name: 'Timeline' }).evaluate((timeline) =>
    [...timeline.querySelectorAll('article')].map((event) => ({
      headline: event.querySelector('h4, h5')?.textContent ?? '',
      // Not those of its parts.
      cited: [...event.querySelectorAll('a[href^="#source-"]')]
        .filter((link) => link.closest('article') === event)
        .map((link) => link.getAttribute('href')?.replace('#source-', '')),
    })),
  );

  const byHeadline = (one: { headline: string }, other: { headline: string }) =>
    one.headline.localeCompare(other.headline, 'en');
  expect(links.toSorted(byHeadline)).toEqual(
    story.events
      .map(({ headline, citations }) => ({
        headline,
        cited: [...new Set(citations.map(({ source }) => source))],
      }))
      .toSorted(byHeadline),
  );
});

test('without a script each part is reached from the contents, and the data too', async ({
  page,
  request,
}) => {
  await page.goto('./');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  for (const name of ['The record', 'Timeline', 'Who is who', 'Disagreements', 'Sources']) {
    await contents.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeInViewport();
  }
  const data = await page.getByRole('link', { name: 'Data' }).getAttribute('href');
  expect(await (await request.get(data ?? '')).json()).toHaveProperty('headline');
});

test('without a script an event leads to its reports, which lead out', async ({ page }) => {
  await page.goto('./');
  const event = page.getByRole('article').filter({
    has: page.getByRole('heading', { level: 4, name: /reaches Romania/ }),
  });
  await event.getByRole('link').first().click();

  await expect(page.locator(':target').getByRole('link').first()).toBeVisible();
  await expect(page.locator(':target').getByRole('link').first()).toHaveAttribute('href', /^https?:/);
});

test('without a script no control of the page is in sight, and it says what names and headlines cannot do', async ({
  page,
}) => {
  await page.goto('./');
  for (const name of ['Light', 'Copy link', 'Table', 'Whole story', 'Newest first']) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  }
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect(page.getByText(/: names and headlines open nothing\./)).toBeVisible();
});

for (const media of ['screen', 'print'] as const) {
  test(`without a script no name looks as if it could be pressed, on ${media === 'print' ? 'paper' : 'a screen'}`, async ({
    page,
  }) => {
    await page.emulateMedia({ media });
    await page.goto('./');
    const names = page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: /^Follow / });

    await expect(names.first()).toBeVisible();
    const lines = await names.evaluateAll((all) =>
      all
        .flatMap((name) => [name, ...name.querySelectorAll('*')])
        .map((part) => getComputedStyle(part).textDecorationLine),
    );
    expect(new Set(lines)).toEqual(new Set(['none']));
  });
}

test('without a script every figure stands in the tables under the picture of the record', async ({
  page,
}) => {
  await page.goto('./');
  const record = page.getByRole('region', { name: 'The record', exact: true });
  await expect(record.getByRole('img', { name: /record/i }).first()).toBeVisible();
  await record.getByText('217 figures of every kind, as tables').click();

  await expect(record.getByRole('table')).toHaveCount(5);
  // 43, 42, 59, 29 and 20 claims of the five groups, as the choices above the chart count them with a script.
  await expect(record.getByRole('rowheader')).toHaveCount(193);
});

test('on paper what is folded stands too, in ink on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('./');

  await expect(page.getByRole('heading', { name: story.events[0]?.headline ?? '' }).first()).toBeVisible();
  const [paper, ink] = await page.locator('body').evaluate((body) => {
    const { backgroundColor, color } = getComputedStyle(body);
    return [backgroundColor, color];
  });
  expect(paper).toBe('rgba(0, 0, 0, 0)');
  expect(ink).toBe('rgb(0, 0, 0)');
});

test('on paper each report says its address, and no row is cut', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('./');

  const links = page.getByRole('region', { name: 'Sources' }).locator('a[href^="http"]');
  const unsaid = await links.evaluateAll((all) =>
    all
      .filter((link) => getComputedStyle(link, '::after').content !== `" (${link.getAttribute('href')})"`)
      .map((link) => link.outerHTML),
  );
  expect(await links.count()).toBeGreaterThan(200);
  expect(unsaid).toEqual([]);
  const rows = page.getByRole('region', { name: 'The record' }).getByRole('row');
  const whole = (all: Element[]) => all.map((row) => getComputedStyle(row).breakInside);
  expect(new Set(await rows.evaluateAll(whole))).toEqual(new Set(['avoid']));
});
