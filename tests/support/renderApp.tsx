/** The whole page as a reader opens it: at an address, with a server that answers as a test wants. */
import { QueryClient } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, expect, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { laterPanels } from '../../src/app/panels.tsx';
import { laterWords } from '../../src/ui/laterWords.ts';
import { words } from '../../src/ui/words.ts';
import { bundledStoryFile } from './makeStory.ts';

/** Stands for the server: one answer for each time the page asks for the story. */
export type Answer = (signal: AbortSignal | undefined) => Response | Promise<Response>;

export interface RenderedApp {
  readonly user: UserEvent;
  readonly unmount: () => void;
}

// A page is large, and drawn slowly without a browser.
vi.setConfig({ testTimeout: 60_000 });

// In the browser they come after the filter works; a test begins when they are there.
beforeAll(() => laterPanels.ask());
afterEach(() => window.history.replaceState(null, '', '/'));

/** Renders the page at once, as it is before the story came: `renderApp('?entity=meta', () => storyAnswer())`. */
export function renderApp(search = '', answer: Answer = () => storyAnswer()): RenderedApp {
  window.history.replaceState(null, '', `/${search}`);
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => answer(init?.signal ?? undefined));
  const { unmount } = render(<App client={new QueryClient()} />);
  return { user: userEvent.setup(), unmount };
}

/** Renders the page and waits until all of it is there, its charts too. */
export async function openApp(search = '', file: unknown = bundledStoryFile()): Promise<RenderedApp> {
  const app = renderApp(search, () => storyAnswer(file));
  await waitFor(
    () => {
      // By plain text: a query of every element takes so long that React, which draws in slices, gets no further.
      for (const text of [words.loading, laterWords.record.loading, laterWords.growth.loading]) {
        expect(document.body.textContent).not.toContain(text);
      }
    },
    // The chart is a large module, slow to read on a busy machine.
    { timeout: 20_000 },
  );
  return app;
}

/** An answer as a static host gives it. */
export function storyAnswer(file: unknown = bundledStoryFile()): Response {
  return Response.json(file);
}
