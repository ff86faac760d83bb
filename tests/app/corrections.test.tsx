/** An open page, and a story that is corrected, taken away or out of reach meanwhile. */
import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { Bulletins, storyNews } from '../../src/app/Bulletins.tsx';
import { laterPanels } from '../../src/app/panels.tsx';
import { articleOf } from '../features/articleOf.ts';
import { makeEntity, makeEvent, makeFigure, makeSource, makeStoryFile } from '../support/makeStory.ts';

const MEETING = makeEvent({ id: 'meeting', entities: ['minister', 'company'] });
const SPEECH = makeEvent({ id: 'speech', entities: ['company', 'rival'] });
const RIVAL = makeEntity({ id: 'rival' });
const FILE = makeStoryFile({
  entities: [RIVAL],
  events: [MEETING, SPEECH],
  figures: [makeFigure({ id: 'claim' }), makeFigure({ id: 'other', value: 30 })],
});
const CORRECTED = makeStoryFile({
  entities: [RIVAL],
  events: [
    { ...MEETING, headline: 'The meeting, corrected' },
    SPEECH,
    makeEvent({ id: 'denial', entities: ['company'] }),
  ],
  figures: [makeFigure({ id: 'claim', value: 40 }), makeFigure({ id: 'other', value: 30 })],
  sources: [makeSource({ id: 'second' })],
});
const CHANGES =
  'The story was corrected: 1 figure corrected, 1 event corrected, 1 event added, 1 report added.';

const SENT = new Date(2026, 10, 3, 14, 5);

let answer: () => Response | Promise<Response>;

// Both come after the page in the browser.
beforeAll(() => Promise.all([storyNews.ask(), laterPanels.ask()]));

beforeEach(() => {
  answer = () => serve(FILE, '"1"');
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => answer());
});
afterEach(() => {
  act(() => onlineManager.setOnline(true));
  window.history.replaceState(null, '', '/');
});

function serve(file: unknown, etag: string): Response {
  return Response.json(file, { headers: { etag } });
}

async function openPage(search = '') {
  window.history.replaceState(null, '', `/${search}`);
  const client = new QueryClient();
  render(
    <>
      <QueryClientProvider client={client}>
        <Bulletins />
      </QueryClientProvider>
      <App client={client} />
    </>,
  );
  await screen.findByRole('heading', { level: 1 });
  return userEvent.setup();
}

/** The page comes back into sight, and has its answer. */
async function comeBack(): Promise<void> {
  const before = vi.mocked(fetch).mock.calls.length;
  act(() => void window.dispatchEvent(new Event('visibilitychange')));
  await waitFor(() => expect(fetch).toHaveBeenCalledTimes(before + 1));
  await act(async () => {
    await Promise.allSettled(vi.mocked(fetch).mock.results.map(({ value }) => value));
  });
}

function goOffline(): void {
  act(() => void window.dispatchEvent(new Event('offline')));
}

function news() {
  return within(screen.getByRole('status', { name: 'News of this page' }));
}

function timeline() {
  return screen.getByRole('region', { name: 'Timeline' });
}

describe(Bulletins, () => {
  it('asks again when the page comes back into sight, and says nothing while nothing has changed', async () => {
    await openPage();
    expect(fetch).toHaveBeenCalledTimes(1);
    await comeBack();

    expect(screen.getByRole('status', { name: 'News of this page' })).toBeEmptyDOMElement();
  });

  it('says what was corrected, and shows it only when the reader agrees', async () => {
    const user = await openPage();
    answer = () => serve(CORRECTED, '"2"');
    await comeBack();

    expect(await news().findByText(CHANGES)).toBeVisible();
    expect(within(timeline()).getByText('Headline of meeting')).toBeVisible();
    expect(screen.queryByText('The meeting, corrected')).toBeNull();

    await user.click(news().getByRole('button', { name: 'Show it' }));

    expect(await within(timeline()).findByText('The meeting, corrected')).toBeVisible();
    expect(within(timeline()).queryByText('Headline of meeting')).toBeNull();
    expect(news().queryByText(CHANGES)).toBeNull();
  });

  it('marks what changed in words, until the marks are hidden', async () => {
    const user = await openPage('?view=table&fact=figure:claim');
    answer = () => serve(CORRECTED, '"2"');
    await comeBack();
    await user.click(await news().findByRole('button', { name: 'Show it' }));

    const event = (name: string) => within(articleOf(name, timeline()));
    const row = async (name: RegExp) =>
      within(await within(screen.getByRole('region', { name: 'The record' })).findByRole('row', { name }));
    expect(await event('The meeting, corrected').findByText('corrected')).toBeVisible();
    expect(event('Headline of denial').getByText('new')).toBeVisible();
    expect(event('Headline of speech').queryByText(/^(?:corrected|new)$/)).toBeNull();
    expect((await row(/40/)).getByText('corrected')).toBeVisible();
    expect((await row(/30/)).queryByText(/^(?:corrected|new)$/)).toBeNull();
    expect(within(screen.getByRole('dialog')).getByText('corrected')).toBeVisible();
    expect(
      news().getByText('The corrected story is shown. 3 facts are marked as corrected or new.'),
    ).toBeVisible();

    await user.click(news().getByRole('button', { name: 'Hide the marks' }));

    expect(screen.queryByText(/^(?:corrected|new)$/)).toBeNull();
    expect(screen.getByRole('status', { name: 'News of this page' })).toBeEmptyDOMElement();
    expect(within(timeline()).getByText('The meeting, corrected')).toBeVisible();
  });

  it('leaves the page as it is when the reader does not want it, until there is another correction', async () => {
    const user = await openPage();
    answer = () => serve(CORRECTED, '"2"');
    await comeBack();
    await user.click(await news().findByRole('button', { name: 'Not now' }));
    await comeBack();

    expect(screen.getByRole('status', { name: 'News of this page' })).toBeEmptyDOMElement();
    expect(within(timeline()).getByText('Headline of meeting')).toBeVisible();

    answer = () => serve({ ...CORRECTED, headline: 'Another' }, '"3"');
    await comeBack();

    expect(await news().findByText(/introduction or definitions corrected\.$/)).toBeVisible();
  });

  it('keeps the filter, and says what of the address the corrected story does not know', async () => {
    const user = await openPage('?entity=company&fact=event:speech');
    const without = makeStoryFile({ events: [{ ...MEETING, headline: 'The meeting, corrected' }] });
    answer = () => serve(without, '"2"');
    await comeBack();
    await user.click(await news().findByRole('button', { name: 'Show it' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('fact “event:speech”');
    expect(screen.queryByRole('dialog')).toBeNull();
    await expect.poll(() => window.location.search).toBe('?entity=company&fact=event:speech');
    expect(screen.getByText(/^1 of 1 event/)).toBeVisible();
    expect(within(timeline()).getByText('The meeting, corrected')).toBeVisible();
    expect(screen.queryByText(/could not be shown/)).toBeNull();
  });

  it.each([
    ['is no story', () => serve({ id: 'broken' }, '"2"')],
    ['is no JSON', () => new Response('{', { headers: { 'content-type': 'application/json', etag: '"2"' } })],
    ['says the same', () => serve({ ...FILE }, '"2"')],
  ])('is quiet when the new file %s', async (_, response) => {
    await openPage();
    answer = response;
    await comeBack();
    await comeBack();

    expect(screen.getByRole('status', { name: 'News of this page' })).toBeEmptyDOMElement();
    expect(within(timeline()).getByText('Headline of meeting')).toBeVisible();
  });
});

describe('a page out of reach of its server', () => {
  const withDate = () => {
    const response = serve(FILE, '"1"');
    response.headers.set('date', SENT.toUTCString());
    return response;
  };

  it('says that the device is offline, and what is shown and from when', async () => {
    answer = withDate;
    await openPage();
    await waitFor(() => expect(fetch).toHaveBeenCalledTimes(2));
    goOffline();

    expect(
      news().getByText(
        'You are offline. Shown is the story as checked on 23 November 2026, fetched 3 November 2026, 14:05.',
      ),
    ).toBeVisible();
  });

  it('asks when the line is back', async () => {
    await openPage();
    goOffline();
    expect(
      news().getByText('You are offline. Shown is the story as checked on 23 November 2026.'),
    ).toBeVisible();
    answer = () => serve(CORRECTED, '"2"');
    act(() => void window.dispatchEvent(new Event('online')));

    expect(await news().findByText(CHANGES)).toBeVisible();
    expect(news().queryByText(/offline/)).toBeNull();
  });

  it('says it again only when the line is lost again', async () => {
    const user = await openPage();
    goOffline();
    await user.click(news().getByRole('button', { name: 'Dismiss' }));
    goOffline();
    expect(news().queryByText(/offline/)).toBeNull();

    act(() => void window.dispatchEvent(new Event('online')));
    goOffline();
    expect(news().getByText(/offline/)).toBeVisible();
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ['is in trouble', () => new Response('', { status: 503 })],
    ['has no such file', () => new Response('', { status: 404 })],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('says since when the story could not be checked when the server %s', async (_, response) => {
    vi.useFakeTimers({ toFake: ['Date'], now: SENT });
    try {
      const user = await openPage();
      vi.setSystemTime(new Date(2026, 10, 3, 14, 30));
      answer = response;
      await comeBack();

      expect(
        await news().findByText('The story could not be checked for corrections since 14:05.'),
      ).toBeVisible();
      expect(within(timeline()).getByText('Headline of meeting')).toBeVisible();
      answer = () => serve(CORRECTED, '"2"');
      await user.click(news().getByRole('button', { name: 'Check now' }));

      expect(await news().findByText(CHANGES)).toBeVisible();
      expect(news().queryByText(/could not be checked/)).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('says it again, once dismissed, only when it was checked since', async () => {
    const user = await openPage();
    answer = () => new Response('', { status: 503 });
    await comeBack();
    await user.click(await news().findByRole('button', { name: 'Dismiss' }));
    await comeBack();
    expect(news().queryByText(/could not be checked/)).toBeNull();

    answer = () => serve(FILE, '"1"');
    await comeBack();
    answer = () => new Response('', { status: 503 });
    await comeBack();
    expect(await news().findByText(/could not be checked/)).toBeVisible();
  });
});
