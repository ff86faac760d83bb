import { describe, expect, it } from 'vitest';
import { useTitle } from '../../src/app/useTitle.ts';
import { makeStoryFile } from '../support/makeStory.ts';
import { openApp } from '../support/renderApp.tsx';

const FILE = makeStoryFile({ headline: 'Another story' });

describe(useTitle, () => {
  it('is of the story that the address asks for, and of the page’s own again after it', async () => {
    document.title = 'As the build wrote it';
    const { unmount } = await openApp('?story=another-story', FILE);
    expect(document.title).toBe('Another story · Dateline');
    unmount();

    expect(document.title).toBe('As the build wrote it');
  });

  it('stays as the build wrote it for the page’s own story', async () => {
    document.title = 'As the build wrote it';
    await openApp('', FILE);

    expect(document.title).toBe('As the build wrote it');
  });
});
