import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WaysOut } from '../../../src/features/filter/WaysOut.tsx';
import { makeEvent, makeFigure, makeStoryFile } from '../../support/makeStory.ts';
import { openApp } from '../../support/renderApp.tsx';

const FILE = makeStoryFile({
  events: [
    makeEvent({ id: 'meeting', date: '2022', entities: ['minister'] }),
    makeEvent({ id: 'launch', date: '2021', entities: ['company'], headline: 'An office' }),
  ],
  figures: [makeFigure({ id: 'claim', asOf: '2022', saidBy: [{ entity: 'minister' }] })],
});

function waysOut() {
  const ways = screen.getByRole('region', { name: 'Nothing in this collection fits all of these choices.' });
  return within(ways)
    .getAllByRole('button')
    .map((button) => button.textContent);
}

describe(WaysOut, () => {
  it.each([
    [
      '?entity=minister&q=office',
      ['without minister (leaves 1 event, 0 figures)', 'without “office” (leaves 1 event, 1 figure)'],
    ],
    [
      '?entity=company&period=2022',
      ['without company (leaves 1 event, 1 figure)', 'without the period 2022 (leaves 1 event, 0 figures)'],
    ],
    ['?entity=minister&only=disputed', ['also what is not disputed (leaves 1 event, 1 figure)']],
  ])('says at %s which choice to lift, and what that leaves', async (search, ways) => {
    await openApp(search, FILE);

    expect(waysOut()).toEqual([...ways, 'Clear']);
  });

  it('stands in place of the panels, with the filter still in reach', async () => {
    await openApp('?entity=minister&q=office', FILE);

    expect(screen.queryByRole('region', { name: 'Timeline' })).toBeNull();
    expect(screen.getByRole('searchbox', { name: 'Search the story' })).toHaveValue('office');
  });

  it('lifts one choice and keeps the others', async () => {
    const { user } = await openApp('?entity=company&period=2022', FILE);

    await user.click(screen.getByRole('button', { name: /^without the period 2022/ }));

    await expect.poll(() => window.location.search).toBe('?entity=company');
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeVisible();
    expect(within(screen.getByRole('search')).getByRole('status')).toHaveFocus();
  });

  it('offers to clear all where no single choice is the cause', async () => {
    const { user } = await openApp('?entity=country&q=nowhere&period=1900', FILE);

    expect(waysOut()).toEqual(['Clear']);
    await user.click(
      within(screen.getByRole('region', { name: /^Nothing/ })).getByRole('button', { name: 'Clear' }),
    );

    await expect.poll(() => window.location.search).toBe('');
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeVisible();
  });
});
