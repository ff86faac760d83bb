import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadStory, StoryError, storyQuery, type StoryFault } from '../../src/data/storyQuery.ts';
import { makeStoryFile } from '../support/makeStory.ts';

const URL_ASKED = 'stories/made-story.json';
const JSON_TYPE = { 'content-type': 'application/json' };

function answer(body: unknown, init?: ResponseInit): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text, { headers: JSON_TYPE, ...init });
}

const fetchStory = vi.fn<typeof fetch>();

beforeEach(() => {
  fetchStory.mockReset();
  vi.stubGlobal('fetch', fetchStory);
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function faultOf(loading: Promise<unknown>): Promise<StoryFault> {
  const error = await loading.catch((reason: unknown) => reason);
  if (!(error instanceof StoryError))
    throw new Error('This did not fail with a StoryError', { cause: error });
  return error.fault;
}

describe(loadStory, () => {
  it('gives the story, checked', async () => {
    fetchStory.mockResolvedValue(answer(makeStoryFile()));
    const { story } = await loadStory(URL_ASKED);

    expect(story.id).toBe('made-story');
    expect(story.eventById.size).toBe(1);
    expect(fetchStory).toHaveBeenCalledExactlyOnceWith(URL_ASKED, expect.anything());
  });

  it.each(['application/json; charset=utf-8', 'application/ld+json', 'text/json'])(
    'takes %s',
    async (type) => {
      fetchStory.mockResolvedValue(answer(makeStoryFile(), { headers: { 'content-type': type } }));

      await expect(loadStory(URL_ASKED)).resolves.toMatchObject({ story: { id: 'made-story' } });
    },
  );

  it.each<[string, Record<string, string>, string]>([
    ['its ETag', { etag: '"a1"', 'last-modified': 'Wed, 28 Sep 2022 10:00:00 GMT' }, '"a1"'],
    ['its ETag, though weak', { etag: 'W/"a1"' }, '"a1"'],
    [
      'when it was changed',
      { 'last-modified': 'Wed, 28 Sep 2022 10:00:00 GMT' },
      'Wed, 28 Sep 2022 10:00:00 GMT',
    ],
    ['its text', {}, JSON.stringify(makeStoryFile())],
  ])('tells the edition by %s', async (_, headers, version) => {
    fetchStory.mockResolvedValue(answer(makeStoryFile(), { headers: { ...JSON_TYPE, ...headers } }));

    expect(await loadStory(URL_ASKED)).toMatchObject({ version });
  });

  it('keeps when the server sent it, where it says so', async () => {
    const headers = { ...JSON_TYPE, date: 'Wed, 28 Sep 2022 10:00:00 GMT' };
    fetchStory.mockResolvedValueOnce(answer(makeStoryFile(), { headers }));
    fetchStory.mockResolvedValueOnce(answer(makeStoryFile()));

    expect(await loadStory(URL_ASKED)).toMatchObject({ sent: Date.UTC(2022, 8, 28, 10) });
    expect(await loadStory(URL_ASKED)).not.toHaveProperty('sent');
  });

  it('comes behind all that the page needs to be seen', async () => {
    fetchStory.mockResolvedValue(answer(makeStoryFile()));
    await loadStory(URL_ASKED);

    expect(fetchStory.mock.lastCall?.[1]).toMatchObject({ priority: 'low', cache: 'default' });
  });

  it.each<[string, Response, StoryFault]>([
    ['no such file', answer('Not found', { status: 404 }), { kind: 'missing', url: URL_ASKED }],
    ['a server in trouble', answer('{}', { status: 500 }), { kind: 'refused', url: URL_ASKED, status: 500 }],
    ['a locked door', answer('{}', { status: 403 }), { kind: 'refused', url: URL_ASKED, status: 403 }],
    ['a file cut short', answer('{"id": "made'), { kind: 'not-json', url: URL_ASKED }],
    ['an empty file', answer(''), { kind: 'not-json', url: URL_ASKED }],
    [
      'a page in its place',
      answer('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
      { kind: 'content-type', url: URL_ASKED, contentType: 'text/html' },
    ],
  ])('tells %s', async (_, response, fault) => {
    fetchStory.mockResolvedValue(response);

    expect(await faultOf(loadStory(URL_ASKED))).toEqual(fault);
  });

  it('tells an answer of no type', async () => {
    const response = answer(makeStoryFile());
    response.headers.delete('content-type');
    fetchStory.mockResolvedValue(response);

    expect(await faultOf(loadStory(URL_ASKED))).toEqual({
      kind: 'content-type',
      url: URL_ASKED,
      contentType: '',
    });
  });

  it('tells every problem of a story by its path', async () => {
    fetchStory.mockResolvedValue(answer({ ...makeStoryFile(), headline: 3, leadEvent: 'gone' }));

    expect(await faultOf(loadStory(URL_ASKED))).toMatchObject({
      kind: 'invalid',
      url: URL_ASKED,
      problems: [{ path: 'headline' }, { path: 'leadEvent' }],
    });
  });

  it('tells a lost line from a host that cannot be reached', async () => {
    const cause = new TypeError('Failed to fetch');
    fetchStory.mockRejectedValue(cause);

    expect(await faultOf(loadStory(URL_ASKED))).toEqual({ kind: 'unreachable', url: URL_ASKED });
    await expect(loadStory(URL_ASKED)).rejects.toMatchObject({ cause });
    vi.stubGlobal('navigator', { onLine: false });
    expect(await faultOf(loadStory(URL_ASKED))).toEqual({ kind: 'offline', url: URL_ASKED });
  });

  it('tells a line that breaks in the middle of the file', async () => {
    const { readable, fail } = inPieces('{');
    fetchStory.mockResolvedValue(new Response(readable, { headers: JSON_TYPE }));
    const loading = faultOf(loadStory(URL_ASKED));
    fail(new TypeError('terminated'));

    expect(await loading).toEqual({ kind: 'unreachable', url: URL_ASKED });
  });

  describe('on a slow line', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    it('gives up where nobody answers for twenty seconds, and tells so', async () => {
      fetchStory.mockImplementation(untilStopped);
      const loading = faultOf(loadStory(URL_ASKED));
      vi.advanceTimersByTime(20_000);

      expect(await loading).toEqual({ kind: 'slow', url: URL_ASKED });
    });

    it('waits as long as something comes', async () => {
      const [start, middle, end] = inThree(JSON.stringify(makeStoryFile()));
      const { readable, send, close } = inPieces(start);
      fetchStory.mockResolvedValue(new Response(readable, { headers: JSON_TYPE }));
      const loading = loadStory(URL_ASKED);
      for (const piece of [middle, end]) {
        await vi.advanceTimersByTimeAsync(15_000);
        send(piece);
      }
      await vi.advanceTimersByTimeAsync(15_000);
      close();

      await vi.advanceTimersByTimeAsync(1000);
      expect((await loading).story.id).toBe('made-story');
    });

    it('begins to wait anew when an answer begins', async () => {
      const { readable, send, close } = inPieces('');
      fetchStory.mockImplementation(
        () =>
          new Promise((resolve) => {
            setTimeout(() => resolve(new Response(readable, { headers: JSON_TYPE })), 15_000);
          }),
      );
      const loading = loadStory(URL_ASKED);
      await vi.advanceTimersByTimeAsync(30_000);
      send(JSON.stringify(makeStoryFile()));
      close();
      await vi.advanceTimersByTimeAsync(1000);

      expect((await loading).story.id).toBe('made-story');
      expect(vi.getTimerCount()).toBe(0);
    });

    it('gives up where the line falls silent in the middle of the file', async () => {
      const { readable, fail } = inPieces('{');
      fetchStory.mockImplementation((_, init) => {
        init?.signal?.addEventListener('abort', () => fail(new TypeError('aborted')));
        return Promise.resolve(new Response(readable, { headers: JSON_TYPE }));
      });
      const loading = faultOf(loadStory(URL_ASKED));
      await vi.advanceTimersByTimeAsync(25_000);

      expect(await loading).toEqual({ kind: 'slow', url: URL_ASKED });
    });

    it('is slow even without a line at its end', async () => {
      vi.stubGlobal('navigator', { onLine: false });
      fetchStory.mockImplementation(untilStopped);
      const loading = faultOf(loadStory(URL_ASKED, new AbortController().signal));
      vi.advanceTimersByTime(20_000);

      expect(await loading).toEqual({ kind: 'slow', url: URL_ASKED });
    });

    it('stops when the caller no longer wants it', async () => {
      fetchStory.mockImplementation(untilStopped);
      const caller = new AbortController();
      const loading = loadStory(URL_ASKED, caller.signal);
      caller.abort();

      await expect(loading).rejects.toMatchObject({ cause: { name: 'AbortError' } });
      expect(fetchStory.mock.lastCall?.[1]?.signal?.aborted).toBe(true);
    });
  });
});

/** A file on its way over a line: its start, and what happens next. */
function inPieces(start: string) {
  const encoder = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const send = (piece: string) => void writer.write(encoder.encode(piece)).catch(() => {});
  send(start);
  return {
    readable,
    send,
    close: () => void writer.close(),
    fail: (why: Error) => void writer.abort(why),
  };
}

function inThree(text: string): readonly [string, string, string] {
  const [one, two] = [Math.floor(text.length / 3), Math.floor((2 * text.length) / 3)];
  return [text.slice(0, one), text.slice(one, two), text.slice(two)];
}

/** Answers nothing, and gives up when its signal says so, as fetch does. */
const untilStopped: typeof fetch = (_, init) =>
  new Promise((_, reject) => {
    const signal = init?.signal;
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

describe(storyQuery, () => {
  it('loads the story from beside the page, once', async () => {
    fetchStory.mockImplementation(() => Promise.resolve(answer(makeStoryFile())));
    const client = new QueryClient();
    const edition = await client.fetchQuery(storyQuery('made-story'));

    expect(edition.story.id).toBe('made-story');
    expect(await client.fetchQuery(storyQuery('made-story'))).toBe(edition);
    expect(fetchStory).toHaveBeenCalledTimes(1);
    expect(fetchStory.mock.lastCall?.[0]).toBe('stories/made-story.json');
  });

  it('loads the bundled story when none is named', async () => {
    fetchStory.mockImplementation(() => Promise.resolve(answer(makeStoryFile())));
    await new QueryClient().fetchQuery(storyQuery());

    expect(fetchStory.mock.lastCall?.[0]).toBe('stories/pakistan-meta-office.json');
  });

  it('tries once, and again only when asked', async () => {
    fetchStory.mockRejectedValue(new TypeError('Failed to fetch'));
    const client = new QueryClient();

    expect(await faultOf(client.fetchQuery(storyQuery('made-story')))).toMatchObject({ kind: 'unreachable' });
    expect(fetchStory).toHaveBeenCalledTimes(1);
    await faultOf(client.fetchQuery(storyQuery('made-story')));
    expect(fetchStory).toHaveBeenCalledTimes(2);
  });
});
