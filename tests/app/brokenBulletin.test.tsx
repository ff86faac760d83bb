/** One of the things that the page has to say of itself breaks, and the others are said all the same. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Bulletins } from '../../src/app/Bulletins.tsx';
import { useNewVersion } from '../../src/app/keepVersions.ts';
import { LostStory } from '../../src/app/LostStory.tsx';

vi.mock(import('../../src/app/LostStory.tsx'), { spy: true });
vi.mock(import('../../src/app/keepVersions.ts'), { spy: true });

function renderBulletins(): void {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Bulletins />
    </QueryClientProvider>,
  );
}

describe(Bulletins, () => {
  afterEach(() => {
    vi.mocked(LostStory).mockReset();
    vi.mocked(useNewVersion).mockReset();
  });

  it('says what else there is where one piece of news breaks, and shows that again when asked to', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.mocked(useNewVersion).mockReturnValue(() => {});
    vi.mocked(LostStory).mockImplementation(() => {
      throw new Error('The news breaks');
    });
    renderBulletins();

    const news = within(screen.getByRole('status', { name: 'News of this page' }));
    expect(news.getByRole('alert')).toHaveTextContent('A piece of news of this page could not be shown.');
    expect(news.getByText(/new version/i)).toBeVisible();
    // What React prints of an error that a boundary caught.
    expect(console.error).toHaveBeenCalled();
    vi.mocked(console.error).mockClear();

    vi.mocked(LostStory).mockReset();
    await userEvent.click(screen.getByRole('button', { name: 'Show it again' }));

    expect(screen.queryByRole('alert')).toBeNull();
    expect(news.getByText(/new version/i)).toBeVisible();
  });
});
