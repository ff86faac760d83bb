import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../src/app/Dashboard.tsx';
import { Timeline } from '../../src/features/timeline/Timeline.tsx';
import { EventWords } from '../../src/features/timeline/EventWords.tsx';
import { makeStoryFile } from '../support/makeStory.ts';
import { openApp } from '../support/renderApp.tsx';

vi.mock(import('../../src/features/timeline/Timeline.tsx'), { spy: true });
vi.mock(import('../../src/features/timeline/EventWords.tsx'), { spy: true });

const FILE = makeStoryFile();

function breakDown(): never {
  throw new Error('The timeline breaks');
}

/** What React prints of an error that a boundary caught. */
function expectPrinted(): void {
  expect(console.error).toHaveBeenCalled();
  vi.mocked(console.error).mockClear();
}

describe(Dashboard, () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.mocked(Timeline).mockReset();
    vi.mocked(EventWords).mockReset();
  });

  it.each([
    ['a panel itself', Timeline],
    ['a part inside a panel', EventWords],
  ])('keeps standing when %s breaks, and says which', async (_, component) => {
    vi.mocked(component).mockImplementation(breakDown);
    await openApp('', FILE);

    expect(screen.getByRole('alert')).toHaveTextContent(
      'Timeline could not be shown. The rest of the page stands.',
    );
    expect(screen.getByRole('heading', { level: 1, name: FILE.headline })).toBeVisible();
    expect(screen.getByRole('region', { name: 'The record' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Who is who' })).toBeVisible();
    expect(within(screen.getByRole('search')).getByRole('status')).toHaveTextContent('1 event and 1 figure');
    expectPrinted();
  });

  it('shows the panel again when asked to, if it can', async () => {
    vi.mocked(EventWords).mockImplementation(breakDown);
    const { user } = await openApp('', FILE);
    expectPrinted();
    vi.mocked(EventWords).mockReset();

    await user.click(screen.getByRole('button', { name: 'Show it again' }));

    expect(screen.queryByRole('alert')).toBeNull();
    expect(
      within(screen.getByRole('region', { name: 'Timeline' })).getByText('Headline of meeting'),
    ).toBeVisible();
    expect(console.error).not.toHaveBeenCalled();
  });
});
