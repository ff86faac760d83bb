import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EvidencePanel } from '../../../src/features/evidence/EvidencePanel.tsx';
import { makeEvent, makeStoryFile } from '../../support/makeStory.ts';
import { openApp } from '../../support/renderApp.tsx';

const FILE = makeStoryFile({
  events: [makeEvent({ id: 'meeting' }), makeEvent({ id: 'answer', partOf: 'meeting' })],
});

function opener(): HTMLElement {
  const timeline = within(screen.getByRole('region', { name: 'Timeline' }));
  return timeline.getByRole('button', { name: /Headline of meeting/ });
}

describe(EvidencePanel, () => {
  it('takes the focus to its title, so that it is read from its beginning', async () => {
    const { user } = await openApp('', FILE);

    await user.click(opener());

    const dialog = screen.getByRole('dialog', { name: 'Headline of meeting' });
    expect(within(dialog).getByRole('heading', { level: 2, name: 'Headline of meeting' })).toHaveFocus();
  });

  it('is closed by Escape, and gives the focus back', async () => {
    const { user } = await openApp('', FILE);
    await user.click(opener());

    await user.keyboard('{Escape}');

    expect(screen.queryByRole('dialog')).toBeNull();
    expect(opener()).toHaveFocus();
    await expect.poll(() => window.location.search).toBe('');
  });

  it('stays at an Escape that clears the search', async () => {
    const { user } = await openApp('', FILE);
    await user.click(opener());
    const search = screen.getByRole('searchbox');
    await user.type(search, 'headline');

    await user.keyboard('{Escape}');
    expect(search).toHaveValue('');
    expect(screen.getByRole('dialog')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is closed by its button, and gives the focus back', async () => {
    const { user } = await openApp('', FILE);
    await user.click(opener());

    await user.click(screen.getByRole('button', { name: 'Close' }));

    expect(screen.queryByRole('dialog')).toBeNull();
    expect(opener()).toHaveFocus();
  });

  it('begins anew with another fact, and still gives the focus back to where it was opened', async () => {
    const { user } = await openApp('', FILE);
    await user.click(opener());

    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Headline of answer' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Headline of answer' })).toHaveFocus();
    await user.keyboard('{Escape}');

    expect(opener()).toHaveFocus();
  });

  it('opens with the page when the address asks for it, and closes then too', async () => {
    const { user } = await openApp('?entity=minister&fact=event:answer', FILE);

    expect(screen.getByRole('dialog', { name: 'Headline of answer' })).toBeVisible();
    await user.keyboard('{Escape}');

    expect(screen.queryByRole('dialog')).toBeNull();
    await expect.poll(() => window.location.search).toBe('?entity=minister');
  });

  it('opens what the whole story rests on from the lead', async () => {
    const { user } = await openApp('', FILE);

    await user.click(screen.getByRole('button', { name: 'What this rests on' }));

    expect(screen.getByRole('dialog', { name: 'Headline of meeting' })).toBeVisible();
  });
});
