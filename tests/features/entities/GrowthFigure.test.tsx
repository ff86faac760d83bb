import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GrowthFigure } from '../../../src/features/entities/GrowthFigure.tsx';
import { UserGrowth } from '../../../src/features/entities/UserGrowth.tsx';
import {
  makeDisagreement,
  makeFigure,
  makeMetric,
  makeSeries,
  makeStoryFile,
} from '../../support/makeStory.ts';
import { openApp } from '../../support/renderApp.tsx';
import { stubIntersection } from '../../support/stubIntersection.ts';
import { articleOf } from '../articleOf.ts';

vi.mock(import('../../../src/features/entities/UserGrowth.tsx'), { spy: true });

const FILE = makeStoryFile({
  metrics: [
    makeMetric({ id: 'users', about: ['company'] }),
    makeMetric({ id: 'makers', label: 'Makers', about: ['company'] }),
  ],
  series: [
    makeSeries({ id: 'series', label: 'The company', joined: true }),
    makeSeries({ id: 'made', metric: 'makers', label: 'The assembly' }),
  ],
  figures: [
    makeFigure({ id: 'early', asOf: '2018', value: 30, hedge: 'over' }),
    makeFigure({ id: 'middle', asOf: '2020-03', value: 35, max: 38, grade: 'C' }),
    makeFigure({ id: 'late', asOf: '2022-09-28', value: 45 }),
    makeFigure({ id: 'makers', asOf: '2021', value: 5, metric: 'makers', series: 'made' }),
  ],
  disagreements: [makeDisagreement({ id: 'how-many', about: ['figure:late'] })],
});

const USERS = 'Users: from over 30 (2018) to 45 (28 September 2022), in 3 claims by 1 kind of count.';
const MAKERS = 'Makers: 5 (2021), in 1 claim by 1 kind of count.';

const company = () => within(articleOf('company'));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.mocked(UserGrowth).mockReset();
});

describe(GrowthFigure, () => {
  it('tells the growth of the metric with most claims, and what else is counted', async () => {
    await openApp('', FILE);

    expect(
      company().getByRole('heading', { level: 4, name: 'Reported users over time, country' }),
    ).toBeVisible();
    expect(company().getByText(`${USERS} Also counted: Makers.`)).toBeVisible();
  });

  it('has a picture whose name says what it shows, of every metric', async () => {
    await openApp('', FILE);

    expect(company().getByRole('img', { name: `${USERS} ${MAKERS}` })).toBeVisible();
  });

  it('names who counted, and the signs that occur', async () => {
    await openApp('', FILE);

    const items = within(company().getByRole('list', { name: 'Who counted' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent.trim())).toEqual([
      'The company',
      'The assembly: Makers',
      'open: weakly founded (grade C)',
      'red ring: disputed',
    ]);
  });

  it('repeats its claims in the list of numbers, each with its kind of count and its evidence', async () => {
    const { user } = await openApp('', FILE);

    await user.click(company().getByText('4 reported numbers'));
    const late = company().getByRole('button', { name: '45 Users in country, 28 Sep 2022 · The company' });
    expect(late.closest('li')).toHaveTextContent(/disputed$/);
    expect(company().getByRole('button', { name: /^5 Makers .* · The assembly$/ })).toBeVisible();
    await user.click(late);

    expect(screen.getByRole('dialog', { name: 'Users in country: 45' })).toBeVisible();
  });

  it('rings the claim in the chart while its number in the list is pointed at or in focus', async () => {
    const { user } = await openApp('', FILE);
    await user.click(company().getByText('4 reported numbers'));
    const early = company().getByRole('button', { name: /^over 30/ });
    const ringed = () => vi.mocked(UserGrowth).mock.lastCall?.[0].pointed;

    await user.hover(early);
    expect(ringed()).toBe('early');
    await user.unhover(early);
    expect(ringed()).toBeUndefined();
    act(() => early.focus());
    expect(ringed()).toBe('early');
    act(() => early.blur());
    expect(ringed()).toBeUndefined();
  });

  it('is in no card of whom no users are counted, nor where too few claims are left', async () => {
    await openApp('?period=2022', FILE);

    expect(screen.queryByRole('heading', { name: /^Reported users/ })).toBeNull();
  });

  it('loads its chart when the reader comes near', async () => {
    const { see } = stubIntersection();
    await openApp('', FILE);
    expect(company().getByText(`${USERS} Also counted: Makers.`)).toBeVisible();
    expect(company().queryByRole('img')).toBeNull();

    see(false);
    expect(company().queryByText('The chart is being drawn.')).toBeNull();
    see(true);

    expect(await company().findByRole('img', { name: `${USERS} ${MAKERS}` })).toBeVisible();
  });

  it('leaves the card when the chart breaks', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.mocked(UserGrowth).mockImplementation(() => {
      throw new Error('The chart breaks');
    });
    const { user } = await openApp('', FILE);

    expect(company().getByRole('alert')).toHaveTextContent(
      'The chart of reported users could not be shown. The rest of the page stands.',
    );
    expect(company().getByText(`${USERS} Also counted: Makers.`)).toBeVisible();
    await user.click(company().getByText('4 reported numbers'));
    expect(company().getByRole('button', { name: /^over 30/ })).toBeVisible();
    expect(console.error).toHaveBeenCalled();
  });
});
