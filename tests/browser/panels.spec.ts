import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseAddress } from '../../src/data/address.ts';
import { selectDisagreements } from '../../src/story/disagreements.ts';
import { selectFacts } from '../../src/story/filter.ts';
import { parseStory } from '../../src/story/parseStory.ts';
import { countPages, selectSources } from '../../src/story/sources.ts';
import { expect, openStory, test } from './support.ts';

const file = new URL('../../public/stories/pakistan-meta-office.json', import.meta.url);
const parsed = parseStory(JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error('The bundled story is not valid');
const { story } = parsed;

const FILTERS = [
  '?entity=syed-amin-ul-haque',
  '?entity=meta,pp-22&match=all',
  '?entity=google,pta',
  '?q=office',
  '?period=2022-09/2022-10',
  '?only=disputed',
  '?entity=meta&q=users&period=2022/2024&only=disputed',
];

for (const query of FILTERS) {
  test(`every panel counts the same under ${query}`, async ({ page }) => {
    await openStory(page, `${query}&view=table`);
    const { filter } = parseAddress(query, story).address;
    const selection = selectFacts(story, filter);
    const left = { events: selection.events.length, figures: selection.figures.length };
    const claims = story.claims.filter(({ figures }) => figures.some(selection.has));

    await expect(page.getByRole('search').getByRole('status')).toHaveText(
      new RegExp(`^${left.events} of 80 events and ${left.figures} of 217 figures `),
    );
    expect(await eventsInTimeline(page)).toBe(left.events);
    expect(await rowsOfAllGroups(page)).toBe(claims.length);
    const questions = selectDisagreements(story, selection).length;
    const told = questions === 103 ? '103 questions' : `${questions} of 103 questions`;
    await expect(page.getByText(`${told} on which the reports differ`)).toBeVisible();
    await expect(
      page.getByText(`${countPages(selectSources(story, selection))} reports from `),
    ).toBeVisible();

    for (const id of filter.entities) {
      const name = story.entityById.get(id)?.name ?? '';
      const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name, level: 3 }) });
      const namingIt = selectFacts(story, { ...filter, entities: [...filter.entities, id], match: 'all' });
      if (filter.match === 'all' || filter.entities.length === 1) {
        expect(namingIt.events).toEqual(selection.events);
        await expect(card).toContainText(inWords(left));
      }
    }
  });
}

test('a name leaves what its button says, alone and with another', async ({ page }) => {
  await openStory(page);
  const bar = page.getByRole('search');
  const names = bar.getByRole('group', { name: 'Show what names' });
  const press = async (name: string, query: string) => {
    const { events, figures } = selectFacts(story, parseAddress(query, story).address.filter);
    const button = names.getByRole('button', {
      name: new RegExp(`^${name}: leaves ${events.length} events? and ${figures.length} figures?$`),
    });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(bar.getByRole('status')).toHaveText(
      new RegExp(`^${events.length} of 80 events and ${figures.length} of 217 figures name `),
    );
  };
  await press('Syed Amin Ul Haque', '?entity=syed-amin-ul-haque');
  await press('ITU PP-22', '?entity=syed-amin-ul-haque,pp-22');
  await bar.getByRole('button', { name: 'all of them' }).click();
  await press('Meta', '?entity=syed-amin-ul-haque,pp-22,meta&match=all');
});

test('with nothing chosen every event is in the timeline and every claim in a table', async ({ page }) => {
  await openStory(page, '?view=table');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('80 events and 217 figures');
  expect(await eventsInTimeline(page)).toBe(80);
  expect(await rowsOfAllGroups(page)).toBe(story.claims.length);
});

/** Without those that stand there only for their parts. */
async function eventsInTimeline(page: Page): Promise<number> {
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const shown = await timeline.getByRole('article', { includeHidden: true }).count();
  return shown - (await timeline.getByText('shown for its parts', { exact: true }).count());
}

/** Each group says how many rows it has, and has them. */
async function rowsOfAllGroups(page: Page): Promise<number> {
  const record = page.getByRole('region', { name: 'The record' });
  let sum = 0;
  for (const group of await record
    .getByRole('group', { name: 'What is counted' })
    .getByRole('button')
    .all()) {
    await group.click();
    await expect(group).toHaveAttribute('aria-pressed', 'true');
    const stated = Number(/\d+$/.exec(await group.innerText())?.[0]);
    await expect(record.getByRole('table').getByRole('rowheader')).toHaveCount(stated);
    sum += stated;
  }
  return sum;
}

function inWords({ events, figures }: { events: number; figures: number }): string {
  return `${events} ${events === 1 ? 'event' : 'events'} · ${figures} ${figures === 1 ? 'figure' : 'figures'}`;
}
