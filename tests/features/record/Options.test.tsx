import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Options } from '../../../src/features/record/Options.tsx';
import { openApp, type RenderedApp } from '../../support/renderApp.tsx';
import { makeInstrumentFile } from './instrumentFile.ts';

const FILE = makeInstrumentFile();

function record() {
  return within(screen.getByRole('region', { name: 'The record' }));
}

/** What the Options button opens. */
function options() {
  return within(screen.getByRole('dialog', { name: 'Options' }));
}

/** The page at an address, with the options open. */
async function openOptions(search = ''): Promise<RenderedApp> {
  const app = await openApp(search, FILE);
  await app.user.click(record().getByRole('button', { name: 'Options' }));
  return app;
}

function box(name: string): HTMLElement {
  return options().getByRole('checkbox', { name });
}

function claim(name: RegExp): HTMLElement | null {
  return record().queryByRole('button', { name });
}

describe(Options, () => {
  it('stands behind one button', async () => {
    const { user } = await openApp('', FILE);
    expect(screen.queryByRole('dialog', { name: 'Options' })).toBeNull();

    await user.click(record().getByRole('button', { name: 'Options' }));

    expect(screen.getByRole('dialog', { name: 'Options' })).toBeVisible();
  });

  it('makes the value axis logarithmic', async () => {
    const { user } = await openOptions();
    expect(record().getByText('60 m')).toBeVisible();
    expect(record().queryByText('50 m')).toBeNull();

    await user.click(options().getByRole('button', { name: 'Logarithmic', pressed: false }));

    await expect.poll(() => window.location.search).toBe('?scale=log');
    expect(options().getByRole('button', { name: 'Logarithmic', pressed: true })).toBeVisible();
    expect(record().getByText('50 m')).toBeVisible();
    expect(record().queryByText('60 m')).toBeNull();

    await user.click(options().getByRole('button', { name: 'Linear' }));
    await expect.poll(() => window.location.search).toBe('');
  });

  it('writes large numbers in crore and lakh', async () => {
    const { user } = await openOptions();

    await user.click(options().getByRole('button', { name: 'Crore and lakh', pressed: false }));

    await expect.poll(() => window.location.search).toBe('?numbers=crore');
    expect(claim(/^28 September 2022: over 4\.5 crore, Users in country, /)).toBeVisible();
    expect(record().getByText(/the highest 6\.15 crore \(12 January 2023\)/)).toBeVisible();
  });

  it('switches a metric off and says how many claims that hides', async () => {
    const { user } = await openOptions();
    expect(box('Users (6)')).toBeChecked();
    expect(box('Monthly users (1)')).toBeChecked();

    await user.click(box('Monthly users (1)'));

    await expect.poll(() => window.location.search).toBe('?without=monthly');
    expect(box('Monthly users (1)')).not.toBeChecked();
    expect(claim(/^June 2024: /)).toBeNull();
    expect(record().queryByRole('rowheader', { name: '30 million' })).toBeNull();
    expect(record().getByText('1 claim of counts switched off')).toBeVisible();

    await user.click(box('Monthly users (1)'));
    await expect.poll(() => window.location.search).toBe('');
    expect(claim(/^June 2024: /)).toBeVisible();
  });

  it('hides what is weakly founded and says how much', async () => {
    const { user } = await openOptions();
    expect(claim(/^2019: 25 million, /)).toBeVisible();

    await user.click(box('Weakly founded claims (grade C)'));

    await expect.poll(() => window.location.search).toBe('?weak=hidden');
    expect(claim(/^2019: 25 million, /)).toBeNull();
    expect(record().queryByRole('rowheader', { name: '25 million' })).toBeNull();
    expect(record().getByText('1 weak claim (grade C) hidden')).toBeVisible();
  });

  it('draws no traces of what the filter leaves out, on request', async () => {
    const { user } = await openOptions('?entity=minister');

    await user.click(box('Traces of what the filter leaves out'));

    await expect.poll(() => window.location.search).toBe('?entity=minister&traces=hidden');
    expect(box('Traces of what the filter leaves out')).not.toBeChecked();
  });

  it('draws the population as a line of reference', async () => {
    const { user } = await openOptions();
    const label = 'Population, as last reported';
    expect(record().queryByText(label)).toBeNull();

    await user.click(box('Population'));

    await expect.poll(() => window.location.search).toBe('?lines=population');
    expect(record().getByText(label)).toBeVisible();
    await user.click(box('Population'));
    expect(record().queryByText(label)).toBeNull();
  });

  it('lets a line of an event be taken away', async () => {
    const { user } = await openOptions('?lines=population,event:speech');
    const drawn = () => record().queryByRole('img', { name: 'Headline of speech' });
    expect(drawn()).toBeVisible();

    await user.click(box('Headline of speech'));

    expect(drawn()).toBeNull();
    expect(record().getByRole('group', { name: 'Lines of reference' })).toHaveFocus();
    await expect.poll(() => window.location.search).toBe('?lines=population');
  });

  it('is read back from the address, all of it', async () => {
    const search =
      '?scale=log&weak=hidden&traces=hidden&without=monthly&lines=population,event:speech&numbers=crore';
    await openOptions(search);

    await expect.poll(() => window.location.search).toBe(search);
    expect(options().getByRole('button', { name: 'Logarithmic' })).toHaveAttribute('aria-pressed', 'true');
    expect(options().getByRole('button', { name: 'Crore and lakh' })).toHaveAttribute('aria-pressed', 'true');
    const states = options()
      .getAllByRole<HTMLInputElement>('checkbox')
      .map((one) => [one.closest('label')?.textContent, one.checked]);
    expect(states).toEqual([
      ['Users (6)', true],
      ['Growth (1)', true],
      ['Monthly users (1)', false],
      ['Weakly founded claims (grade C)', false],
      ['Traces of what the filter leaves out', false],
      ['Population', true],
      ['Headline of speech', true],
    ]);
    expect(
      record().getByText('1 weak claim (grade C) hidden · 1 claim of counts switched off'),
    ).toBeVisible();
  });

  it('offers no population where the group has no count of people', async () => {
    const [first, ...others] = FILE.figures;
    if (!first) throw new Error('The story has no figure');
    const figures = [
      { ...first, unit: 'accounts' as const },
      ...others.filter(({ id }) => id === 'population'),
    ];
    const { user } = await openApp('', {
      ...FILE,
      series: FILE.series.map((one) => ({ ...one, breaks: [] })),
      figures,
    });
    await user.click(record().getByRole('button', { name: 'Options' }));

    expect(options().queryByRole('checkbox', { name: 'Population' })).toBeNull();
  });
});
