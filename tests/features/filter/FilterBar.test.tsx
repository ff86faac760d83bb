import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FilterBar } from '../../../src/features/filter/FilterBar.tsx';
import {
  makeDisagreement,
  makeEntity,
  makeEvent,
  makeFigure,
  makeStoryFile,
  type StoryJson,
} from '../../support/makeStory.ts';
import { openApp } from '../../support/renderApp.tsx';

const FILE = makeStoryFile({
  events: [
    makeEvent({ id: 'meeting', date: '2022-09-28', entities: ['minister', 'company'] }),
    makeEvent({ id: 'launch', date: '2021', entities: ['company'], headline: 'A new office' }),
    makeEvent({ id: 'speech', date: '2020', entities: ['minister'] }),
    makeEvent({ id: 'flood', date: '2019', entities: ['country'] }),
  ],
  figures: [makeFigure({ id: 'claim', asOf: '2022-09-28', saidBy: [{ entity: 'minister' }] })],
  disagreements: [makeDisagreement({ id: 'how-many', about: ['event:meeting'] })],
});

function bar() {
  return within(screen.getByRole('search', { name: 'Filter the story' }));
}

/** Opens the sheet of the choices that are not in the bar. */
async function openSheet(user: UserEvent) {
  await user.click(bar().getByRole('button', { name: /^More filters/ }));
  return within(bar().getByRole('dialog', { name: 'More filters' }));
}

function toggle(name: RegExp) {
  return bar().getByRole('button', { name });
}

function nameOf(button: HTMLElement): string | null {
  return button.getAttribute('aria-label');
}

function status() {
  return bar().getByRole('status');
}

function eventsInSight(): (string | null)[] {
  const timeline = within(screen.getByRole('region', { name: 'Timeline' }));
  return timeline.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent);
}

describe(FilterBar, () => {
  it('has a toggle for each name, in a named group, with what choosing it would leave', async () => {
    await openApp('', FILE);

    const names = within(bar().getByRole('group', { name: 'Show what names' })).getAllByRole('button');
    expect(names.map(nameOf)).toEqual([
      'minister: leaves 2 events and 1 figure',
      'company: leaves 2 events and 0 figures',
      'country: leaves 1 event and 0 figures',
    ]);
    for (const name of names) expect(name).toHaveAttribute('aria-pressed', 'false');
  });

  it('has more than 200 names in the page only while the sheet that holds them is open', async () => {
    const entities = Array.from({ length: 300 }, (_, index) => makeEntity({ id: `name-${index}` }));
    const { user } = await openApp('', { ...FILE, entities: [...FILE.entities, ...entities] });
    expect(bar().queryByRole('button', { name: /^name-299:/, hidden: true })).toBeNull();

    const sheet = await openSheet(user);
    expect(sheet.getAllByRole('button', { name: /leaves/ })).toHaveLength(303);
    await user.click(sheet.getByRole('button', { name: 'Close' }));
    expect(bar().queryByRole('button', { name: /^name-299:/, hidden: true })).toBeNull();
  });

  it('narrows the page to the chosen name, and lets go of it', async () => {
    const { user } = await openApp('', FILE);

    await user.click(toggle(/^company:/));
    expect(toggle(/^company:/)).toHaveAttribute('aria-pressed', 'true');
    expect(eventsInSight()).toEqual(['A new office', 'Headline of meeting']);
    await user.click(toggle(/^company:/));
    expect(toggle(/^company:/)).toHaveAttribute('aria-pressed', 'false');
    expect(eventsInSight()).toHaveLength(4);
  });

  it('counts for each name what is left beside the other choices', async () => {
    const { user } = await openApp('?match=all', FILE);

    await user.click(toggle(/^company:/));

    expect(toggle(/^minister:/)).toHaveAccessibleName('minister: leaves 1 event and 0 figures');
  });

  it('asks for any or all once two names are chosen, and not before', async () => {
    const { user } = await openApp('', FILE);

    await user.click(toggle(/^company:/));
    expect(bar().queryByRole('group', { name: 'Naming' })).toBeNull();
    await user.click(toggle(/^minister:/));
    const match = within(bar().getByRole('group', { name: 'Naming' }));
    expect(match.getByRole('button', { name: 'any of them', pressed: true })).toBeVisible();
    expect(eventsInSight()).toHaveLength(3);
    await user.click(match.getByRole('button', { name: 'all of them', pressed: false }));
    expect(match.getByRole('button', { name: 'all of them', pressed: true })).toBeVisible();
    expect(eventsInSight()).toEqual(['Headline of meeting']);
  });

  it('keeps the most named in the bar, and the others one press away', async () => {
    const ids = ['first', 'second', 'third', 'fourth', 'fifth'];
    const entities = ids.map((id) => makeEntity({ id }));
    const events = [makeEvent({ id: 'meeting', entities: ['first', 'second', 'third', 'fourth'] })];
    const { user } = await openApp('', makeStoryFile({ entities, events }));
    const inBar = within(bar().getByRole('group', { name: 'Show what names' }));
    const sheet = await openSheet(user);
    const inSheet = within(sheet.getByRole('group', { name: 'All names, most named first' }));

    expect(inBar.getAllByRole('button').map(nameOf)).toEqual(
      ['minister', 'company', 'first', 'second', 'third'].map((name) => expect.stringMatching(`^${name}: `)),
    );
    expect(inSheet.getAllByRole('button').map(nameOf).slice(0, 4)).toEqual(
      ids.slice(0, 4).map((name) => expect.stringMatching(`^${name}: `)),
    );
    await user.click(inSheet.getByRole('button', { name: /^fourth:/ }));
    const chosen = inBar.getByRole('button', { name: /^fourth:/, pressed: true });
    await user.click(chosen);
    expect(chosen).not.toBeInTheDocument();
    expect(status()).toHaveFocus();
  });

  it('opens and closes the sheet of the other choices', async () => {
    const { user } = await openApp('', FILE);
    expect(bar().queryByRole('dialog')).toBeNull();

    const sheet = await openSheet(user);
    await user.click(sheet.getByRole('button', { name: 'Close' }));

    expect(bar().queryByRole('dialog')).toBeNull();
  });

  it('searches while the reader types, without a step for each letter', async () => {
    const { user } = await openApp('', FILE);
    const steps = window.history.length;

    await user.type(bar().getByRole('searchbox', { name: 'Search the story' }), 'new offi');

    expect(eventsInSight()).toEqual(['A new office']);
    await expect.poll(() => window.location.search).toBe('?q=new+offi');
    expect(window.history).toHaveLength(steps);
  });

  it('leaves only what is disputed', async () => {
    const { user } = await openApp('', FILE);
    const sheet = await openSheet(user);
    const disputed = sheet.getByRole('button', { name: 'Only what is disputed', pressed: false });

    await user.click(disputed);

    expect(disputed).toHaveAttribute('aria-pressed', 'true');
    expect(eventsInSight()).toEqual(['Headline of meeting']);
  });

  it.each([
    ['', '4 events and 1 figure'],
    ['?entity=minister', '2 of 4 events and 1 of 1 figure name minister'],
    ['?entity=minister,company', '3 of 4 events and 1 of 1 figure name minister or company'],
    ['?entity=minister,company&match=all', '1 of 4 events and 0 of 1 figure name minister and company'],
    ['?q=office', '1 of 4 events and 0 of 1 figure hold “office”'],
    ['?period=2021/2022', '2 of 4 events and 1 of 1 figure may fall within 2021–2022'],
    ['?only=disputed', '1 of 4 events and 0 of 1 figure are disputed'],
    [
      '?entity=minister&period=2022&only=disputed',
      '1 of 4 events and 0 of 1 figure name minister, may fall within 2022 and are disputed',
    ],
  ])('says in one line what is left at %s: “%s”', async (search, line) => {
    await openApp(search, FILE);

    expect(status()).toHaveTextContent(line);
  });

  it('says which parts a chosen name includes', async () => {
    const parts: Partial<StoryJson> = {
      entities: [makeEntity({ id: 'network' })],
      relations: [
        {
          id: 'owned',
          from: 'network',
          to: 'company',
          type: 'part-of',
          citations: [{ source: 'paper' }],
        },
      ],
    };
    await openApp('?entity=company', makeStoryFile(parts));

    expect(status()).toHaveTextContent(/name company \(with network\)$/);
  });

  it('clears all choices at once, and offers that only when there are any', async () => {
    const { user } = await openApp('?entity=minister&q=headline&period=2022&only=disputed', FILE);

    await user.click(bar().getByRole('button', { name: 'Clear' }));

    await expect.poll(() => window.location.search).toBe('');
    expect(eventsInSight()).toHaveLength(4);
    expect(bar().getByRole('searchbox', { name: 'Search the story' })).toHaveValue('');
    expect(bar().queryByRole('button', { name: 'Clear' })).toBeNull();
  });
});
