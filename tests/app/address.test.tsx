import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '../../src/app/Dashboard.tsx';
import { makeEvent, makeFigure, makeSeries, makeStoryFile } from '../support/makeStory.ts';
import { openApp } from '../support/renderApp.tsx';

const FILE = makeStoryFile({
  groups: [
    { id: 'group', label: 'Facebook' },
    { id: 'others', label: 'Others' },
  ],
  series: [makeSeries({ id: 'other', group: 'others' })],
  events: [
    makeEvent({ id: 'meeting', date: '2022-09-28', entities: ['minister', 'company'] }),
    makeEvent({ id: 'speech', date: '2020', entities: ['minister'] }),
    makeEvent({ id: 'launch', date: '2021', entities: ['company'] }),
  ],
  figures: [makeFigure({ id: 'claim' }), makeFigure({ id: 'elsewhere', series: 'other' })],
});

function headlines(): (string | null)[] {
  const timeline = within(screen.getByRole('region', { name: 'Timeline' }));
  return timeline.queryAllByRole('heading', { level: 4 }).map((heading) => heading.textContent);
}

function toggle(name: RegExp) {
  return within(screen.getByRole('group', { name: 'Show what names' })).getByRole('button', { name });
}

describe('an address that asks for what the story has not', () => {
  it.each([
    ['?entity=company,nobody', 'name “nobody”', ['Headline of launch', 'Headline of meeting']],
    ['?fact=event:never&entity=company', 'fact “event:never”', ['Headline of launch', 'Headline of meeting']],
    ['?group=cars&period=2020', 'group of figures “cars”', ['Headline of speech']],
    ['?period=soon&q=speech', 'period “soon”', ['Headline of speech']],
    ['?match=some&q=speech', 'match “some”', ['Headline of speech']],
    ['?order=random&q=speech', 'order “random”', ['Headline of speech']],
    ['?view=map&q=speech', 'view “map”', ['Headline of speech']],
    ['?only=true&q=speech', 'choice “true”', ['Headline of speech']],
  ])('is told what, in sight, and shown the rest: %s', async (search, part, left) => {
    await openApp(search, FILE);

    const alert = screen.getByRole('alert');
    expect(alert).toBeVisible();
    expect(alert).toHaveTextContent(
      `This address asks for something that is not in this story: ${part}. The rest is shown.`,
    );
    expect(headlines()).toEqual(left);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is told all of it at once', async () => {
    await openApp('?entity=nobody,someone&fact=figure:gone', FILE);

    expect(screen.getByRole('alert')).toHaveTextContent(
      'name “nobody”, name “someone” and fact “figure:gone”',
    );
    expect(headlines()).toHaveLength(3);
  });

  it('is tidied without a step of its own', async () => {
    const { user } = await openApp('?entity=company,nobody&fact=event:never', FILE);
    const steps = window.history.length;

    await user.click(screen.getByRole('button', { name: 'Tidy the address' }));

    expect(screen.queryByRole('alert')).toBeNull();
    expect(within(screen.getByRole('search')).getByRole('status')).toHaveFocus();
    await expect.poll(() => window.location.search).toBe('?entity=company');
    expect(window.history).toHaveLength(steps);
  });

  it('passes over in silence what is not ours', async () => {
    await openApp('?utm_source=mail', FILE);

    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe(Dashboard, () => {
  it('opens as its address says: period, group, table and order', async () => {
    await openApp('?period=2021/2022&group=others&view=table&order=newest', FILE);
    const record = within(screen.getByRole('region', { name: 'The record' }));

    expect(headlines()).toEqual(['Headline of meeting', 'Headline of launch']);
    expect(screen.getByRole('button', { name: 'Newest first' })).toHaveAttribute('aria-pressed', 'true');
    expect(record.getByRole('button', { name: /^Others/ })).toHaveAttribute('aria-pressed', 'true');
    expect(record.getByRole('button', { name: 'Table' })).toHaveAttribute('aria-pressed', 'true');
    expect(record.getByRole('table', { name: /^Others/ })).toBeVisible();
    expect(record.getAllByRole('rowheader')).toHaveLength(1);
  });

  it('writes each choice to its address, defaults left out', async () => {
    const { user } = await openApp('', FILE);
    const record = within(screen.getByRole('region', { name: 'The record' }));

    await user.click(toggle(/^company:/));
    await user.click(toggle(/^minister:/));
    await user.click(screen.getByRole('button', { name: 'all of them' }));
    await user.click(screen.getByRole('button', { name: 'Newest first' }));
    await user.click(toggle(/^company:/));
    await user.click(toggle(/^minister:/));
    await expect.poll(() => window.location.search).toBe('?match=all&order=newest');

    await user.click(screen.getByRole('button', { name: 'Oldest first' }));
    await user.click(record.getByRole('button', { name: 'Table' }));
    await user.click(record.getByRole('button', { name: /^Others/ }));
    await user.click(
      within(screen.getByRole('region', { name: 'Timeline' })).getByRole('button', { name: /speech/ }),
    );
    await expect
      .poll(() => window.location.search)
      .toBe('?match=all&group=others&view=table&fact=event:speech');
  });

  it('folds the reports as its address says, and writes how', async () => {
    const { user } = await openApp('?sources=date', FILE);
    const byOutlet = screen.getByRole('button', { name: 'Outlet' });

    expect(screen.getByRole('button', { name: 'Date' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(byOutlet);
    expect(byOutlet).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => window.location.search).toBe('');
  });

  it('steps back and forth as the browser does', async () => {
    const { user } = await openApp('', FILE);
    await user.click(toggle(/^company:/));
    await user.click(screen.getByRole('button', { name: 'Newest first' }));
    await expect.poll(() => window.location.search).toBe('?entity=company&order=newest');

    window.history.back();
    await waitFor(() => expect(headlines()).toEqual(['Headline of launch', 'Headline of meeting']));
    expect(toggle(/^company:/)).toHaveAttribute('aria-pressed', 'true');
    window.history.back();
    await waitFor(() => expect(headlines()).toHaveLength(3));
    expect(toggle(/^company:/)).toHaveAttribute('aria-pressed', 'false');
    window.history.go(2);
    await waitFor(() => expect(headlines()).toEqual(['Headline of meeting', 'Headline of launch']));
    expect(toggle(/^company:/)).toHaveAttribute('aria-pressed', 'true');
  });
});
