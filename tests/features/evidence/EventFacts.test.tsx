import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EventFacts } from '../../../src/features/evidence/EventFacts.tsx';
import { makeEvent, makeStoryFile } from '../../support/makeStory.ts';
import { openApp } from '../../support/renderApp.tsx';

const FILE = makeStoryFile({
  events: [
    makeEvent({ id: 'meeting', date: '2022-09-28' }),
    makeEvent({ id: 'denial', date: '2022-03', headline: 'The ministry denies it' }),
  ],
});

function line() {
  return screen.queryByRole('img', { name: 'The ministry denies it' });
}

describe(EventFacts, () => {
  it('draws its event as a line through the record on request, and takes it away again', async () => {
    const { user } = await openApp('?fact=event:denial', FILE);
    const button = screen.getByRole('button', { name: 'Line in the record', pressed: false });
    expect(line()).toBeNull();

    await user.click(button);

    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(line()).toBeInTheDocument();
    await expect.poll(() => window.location.search).toBe('?lines=event:denial&fact=event:denial');

    await user.click(button);

    expect(line()).toBeNull();
    await expect.poll(() => window.location.search).toBe('?fact=event:denial');
  });

  it('does not offer it for the lead event, whose line is always there', async () => {
    await openApp('?fact=event:meeting', FILE);

    expect(screen.getByRole('dialog', { name: 'Headline of meeting' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Line in the record' })).toBeNull();
  });
});
