import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { makeStoryFile } from '../support/makeStory.ts';
import { renderApp, storyAnswer, type Answer } from '../support/renderApp.tsx';

const FILE = makeStoryFile();
const JSON_TYPE = { 'content-type': 'application/json' };

/** What a reader is told when the story comes like this. */
const FAULTS: readonly (readonly [what: string, answer: Answer, message: RegExp])[] = [
  [
    'is missing',
    () => new Response('', { status: 404 }),
    /^There is no file at stories\/pakistan-meta-office\.json\./,
  ],
  [
    'is refused',
    () => new Response('', { status: 503 }),
    /^The server answered 503 when asked for stories\/pakistan-meta-office\.json\.$/,
  ],
  [
    'is cut off',
    () => new Response('{"id": "pak', { headers: JSON_TYPE }),
    /^The file at stories\/pakistan-meta-office\.json is not JSON: it may be broken off/,
  ],
  [
    'is a page in its place',
    () => new Response('<p>Sign in</p>', { headers: { 'content-type': 'text/html' } }),
    /^The server sent stories\/pakistan-meta-office\.json as text\/html, not as JSON\.$/,
  ],
  [
    'cannot be reached',
    () => Promise.reject(new TypeError('fetch failed')),
    /could not be reached\. The network or/,
  ],
  [
    'is invalid',
    () => storyAnswer({ ...FILE, checked: 'soon' }),
    /is not a valid story: 1 problem was found\.$/,
  ],
];

function alert() {
  return within(screen.getByRole('alert'));
}

describe(App, () => {
  it('stands as a frame while the story is on its way', async () => {
    const { unmount } = renderApp('', () => new Promise<Response>(() => {}));

    expect(screen.getByRole('banner')).toHaveTextContent('Dateline');
    expect(within(screen.getByRole('main')).getByRole('status')).toHaveTextContent(
      'The story is being loaded.',
    );
    expect(screen.queryByRole('alert')).toBeNull();
    unmount();
  });

  it('asks once for the story it ships with, and shows it', async () => {
    renderApp('', () => storyAnswer(FILE));

    expect(await screen.findByRole('heading', { level: 1, name: FILE.headline })).toBeVisible();
    expect(screen.queryByText('The story is being loaded.')).toBeNull();
    expect(fetch).toHaveBeenCalledExactlyOnceWith('stories/pakistan-meta-office.json', expect.anything());
  });

  it.each(FAULTS)('says so when the story %s, and loads it on another try', async (_, answer, message) => {
    const answers = [answer, () => storyAnswer(FILE)];
    const { user } = renderApp('', (signal) => answers.shift()?.(signal) ?? new Response(''));

    expect(await screen.findByRole('heading', { name: 'The story could not be loaded' })).toBeVisible();
    expect(alert().getByText(message)).toBeVisible();
    expect(screen.getByRole('banner')).toHaveTextContent('Dateline');
    await user.click(alert().getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('heading', { level: 1, name: FILE.headline })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so when the device is offline, and loads the story when it is no longer', async () => {
    const answers = [() => Promise.reject(new TypeError('fetch failed')), () => storyAnswer(FILE)];
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { user } = renderApp('', () => answers.shift()?.() ?? new Response(''));

    expect(
      await screen.findByText('Your device is offline. The story needs the network once.'),
    ).toBeVisible();
    onLine.mockReturnValue(true);
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('heading', { level: 1, name: FILE.headline })).toBeVisible();
  });

  it('gives up on a slow line, says so, and has all the time again on another try', async () => {
    const wait = globalThis.setTimeout;
    const timers = vi.spyOn(globalThis, 'setTimeout');
    // The first twenty seconds are over at once.
    timers.mockImplementation((call, time) => wait(call, time === 20_000 ? 0 : time));
    const answers: Answer[] = [whenAborted, () => storyAnswer(FILE)];
    const { user } = renderApp('', (signal) => answers.shift()?.(signal) ?? new Response(''));

    expect(await screen.findByText(/took too long to come\. The line may be slow\.$/)).toBeVisible();
    timers.mockRestore();
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('heading', { level: 1, name: FILE.headline })).toBeVisible();
  });

  it('shows again that it is loading while it tries again', async () => {
    const answers = [() => new Response('', { status: 404 }), () => new Promise<Response>(() => {})];
    const { user, unmount } = renderApp('', () => answers.shift()?.() ?? new Response(''));

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('The story is being loaded.')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    unmount();
  });

  it('lists the problems of an invalid story by their paths, with what stands there and what to do', async () => {
    const [event] = FILE.events;
    const events = [{ ...event, date: '2022-13', saidBy: [] }];
    renderApp('', () => storyAnswer({ ...FILE, events }));

    const problems = within(await screen.findByRole('alert')).getAllByRole('listitem');
    const texts = problems.map((problem) => problem.textContent);
    expect(texts).toContainEqual(expect.stringMatching(/^events\[0\]\.date = "2022-13".+/));
    expect(texts).toContainEqual(expect.stringMatching(/^events\[0\]\.saidBy.+/));
  });

  it('lists the first twelve problems and counts the others', async () => {
    const [event] = FILE.events;
    const events = Array.from({ length: 15 }, (_, index) => ({
      ...event,
      id: `event-${index}`,
      date: 'soon',
    }));
    renderApp('', () => storyAnswer({ ...FILE, events, leadEvent: 'event-0' }));

    expect(await screen.findByText(/15 problems were found\.$/)).toBeVisible();
    expect(alert().getAllByRole('listitem')).toHaveLength(12);
    expect(alert().getByText('and 3 more')).toBeVisible();
  });

  it('asks no longer once the page is left', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const { unmount } = renderApp('', (signal) => {
      signals.push(signal);
      return new Promise<Response>(() => {});
    });
    expect(signals.map((signal) => signal?.aborted)).toEqual([false]);

    unmount();

    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });
});

/** As fetch does: no answer until the signal tells to stop, and then its reason. */
function whenAborted(signal: AbortSignal | undefined): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
