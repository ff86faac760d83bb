import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Sources } from '../../../src/features/sources/Sources.tsx';
import { selectFacts } from '../../../src/story/filter.ts';
import { selectSources } from '../../../src/story/sources.ts';
import { makeEvent, makeFilter, makeSource, makeStory } from '../../support/makeStory.ts';
import { codeArrives } from '../../support/scroll.ts';

/** Shows so many reports for each outlet, all of them cited. */
async function renderSources(outlets: Readonly<Record<string, number>>) {
  const sources = Object.entries(outlets).flatMap(([outlet, count]) =>
    Array.from({ length: count }, (_, index) => makeSource({ id: `${outlet}-${index}`, outlet })),
  );
  const [first, ...rest] = sources.map(({ id }) => ({ source: id }));
  if (!first) throw new Error('There is nothing to cite');
  const story = makeStory({ sources, events: [makeEvent({ id: 'meeting', citations: [first, ...rest] })] });
  const items = selectSources(story, selectFacts(story, makeFilter()));
  render(<Sources items={items} uncited={0} words={[]} order="outlet" onOrder={vi.fn()} onOpen={vi.fn()} />);
  await codeArrives();
  return userEvent.setup();
}

function reportsInPage(): number {
  return screen.queryAllByRole('article').length;
}

describe(Sources, () => {
  it('has all reports in the page, folded by outlet, up to 500', async () => {
    const user = await renderSources({ daily: 300, weekly: 199 });

    // The made story has one paper of its own.
    expect(reportsInPage()).toBe(500);
    expect(screen.getByText('Title of weekly-0')).not.toBeVisible();
    await user.click(screen.getByText('weekly (199)'));
    expect(screen.getByText('Title of weekly-0')).toBeVisible();
  });

  it('builds the reports of an outlet when it is opened, where there are more; the counts are of all', async () => {
    const user = await renderSources({ daily: 400, weekly: 150, monthly: 2 });

    expect(screen.getByText(/^553 reports from 4 outlets/)).toBeVisible();
    expect(reportsInPage()).toBe(0);
    await user.click(screen.getByText('weekly (150)'));

    expect(await screen.findByText('Title of weekly-149')).toBeVisible();
    expect(reportsInPage()).toBe(150);
    await user.click(screen.getByText('2 outlets with up to 3 reports each (3)'));
    await user.click(await screen.findByText('monthly (2)'));
    expect(await screen.findByText('Title of monthly-1')).toBeVisible();
  });

  it('builds an outlet with very many as one scrolls', async () => {
    const user = await renderSources({ daily: 600 });

    await user.click(screen.getByText('daily (600)'));
    await screen.findByText('Title of daily-0');
    await codeArrives();

    expect(reportsInPage()).toBeLessThan(100);
    const group = within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('listitem');
    expect(group.some((item) => item.getAttribute('aria-setsize') === '600')).toBe(true);
  });

  it('builds all for print, and takes it back after', async () => {
    await renderSources({ daily: 400, weekly: 150 });

    fireEvent(window, new Event('beforeprint'));
    expect(screen.getByText('Title of daily-399')).toBeInTheDocument();
    expect(screen.getByText('Title of weekly-149')).toBeInTheDocument();
    fireEvent(window, new Event('afterprint'));
    expect(reportsInPage()).toBe(0);
  });
});
