import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newestQuery, type Newest } from '../../src/data/newestQuery.ts';
import { StoryError, storyQuery, type Edition } from '../../src/data/storyQuery.ts';
import { makeEvent, makeStoryFile } from '../support/makeStory.ts';

const FILE = makeStoryFile();
const CORRECTED = makeStoryFile({ events: [makeEvent({ id: 'meeting', summary: 'Nothing happened.' })] });
const JSON_TYPE = { 'content-type': 'application/json' };

const fetchStory = vi.fn<typeof fetch>();
/** How often the body of an answer was read. */
const readBody = vi.fn<() => void>();

beforeEach(() => {
  fetchStory.mockReset();
  readBody.mockReset();
  vi.stubGlobal('fetch', fetchStory);
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Answers the next request with a file, by headers that tell its version. */
function serve(body: unknown, headers: Record<string, string> = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  // It hands over nothing before it is asked to.
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        readBody();
        controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  fetchStory.mockResolvedValueOnce(new Response(stream, { headers: { ...JSON_TYPE, ...headers } }));
}

/** A page that shows the story in its first version, and has forgotten that it read it. */
async function openPage(headers: Record<string, string> = { etag: '"1"' }) {
  const client = new QueryClient();
  serve(FILE, headers);
  const shown = await client.fetchQuery(storyQuery('made-story'));
  readBody.mockClear();
  const query = newestQuery(client, 'made-story', shown);
  client.setQueryData<Newest>(query.queryKey, query.initialData);
  return {
    shown,
    query,
    client,
    ask: () => client.fetchQuery({ ...query, staleTime: 0 }),
    show: (edition: Edition) => client.setQueryData(storyQuery('made-story').queryKey, edition),
  };
}

describe(newestQuery, () => {
  it('asks the server itself, for the same file, behind all else', async () => {
    const { ask } = await openPage();
    serve(FILE, { etag: '"1"' });
    await ask();

    const [[firstUrl], [url, init]] = fetchStory.mock.calls as [[string], [string, RequestInit]];
    expect(url).toBe(firstUrl);
    expect(init).toMatchObject({ cache: 'no-cache', priority: 'low' });
  });

  it.each([
    [{ etag: '"1"' }, { etag: '"1"' }],
    [{ etag: '"1"' }, { etag: 'W/"1"', 'last-modified': 'Wed, 28 Sep 2022 10:00:00 GMT' }],
    [
      { 'last-modified': 'Wed, 28 Sep 2022 10:00:00 GMT' },
      { 'last-modified': 'Wed, 28 Sep 2022 10:00:00 GMT' },
    ],
  ])('reads nothing where the server says that it is the one shown: %j, %j', async (first, second) => {
    const { ask } = await openPage(first);
    serve('not even JSON', second);

    expect((await ask()).correction).toBeUndefined();
    expect(readBody).not.toHaveBeenCalled();
  });

  it('compares the text where the server says nothing', async () => {
    const { ask } = await openPage({});
    serve(FILE);
    expect((await ask()).correction).toBeUndefined();

    serve(CORRECTED);
    expect((await ask()).correction?.changes.events.corrected).toEqual(['meeting']);
  });

  it('gives a corrected story, checked, and what it corrects', async () => {
    const { ask } = await openPage();
    serve(CORRECTED, { etag: '"2"' });
    const { version, correction } = await ask();

    expect(version).toBe('"2"');
    expect(correction?.edition.version).toBe('"2"');
    expect(correction?.edition.story.events[0]?.summary).toBe('Nothing happened.');
    expect(correction?.changes.events).toEqual({ corrected: ['meeting'], added: [], removed: [] });
  });

  it('reads a correction once, however often it is asked for', async () => {
    const { ask } = await openPage();
    serve(CORRECTED, { etag: '"2"' });
    const first = await ask();
    serve(CORRECTED, { etag: '"2"' });

    expect(await ask()).toBe(first);
    expect(readBody).toHaveBeenCalledTimes(1);
  });

  it('takes back what it offered when the server does', async () => {
    const { ask } = await openPage();
    serve(CORRECTED, { etag: '"2"' });
    await ask();
    serve(FILE, { etag: '"1"' });

    expect(await ask()).toEqual({ version: '"1"' });
  });

  it('compares with the story shown by then', async () => {
    const { ask, show } = await openPage();
    serve(CORRECTED, { etag: '"2"' });
    const { correction } = await ask();
    if (correction) show(correction.edition);
    serve({ ...CORRECTED, headline: 'Another' }, { etag: '"3"' });

    expect((await ask()).correction?.changes).toMatchObject({ events: { corrected: [] }, rest: true });
  });

  it.each([
    ['no story', { ...FILE, headline: 3 }],
    ['no JSON', '{"id": "made'],
    ['the same in other bytes', JSON.stringify(FILE, null, 2)],
  ])('offers nothing where the new file is %s, and reads it once', async (_, body) => {
    const { ask } = await openPage();
    serve(body, { etag: '"2"' });
    expect((await ask()).correction).toBeUndefined();
    serve(body, { etag: '"2"' });
    expect((await ask()).correction).toBeUndefined();

    expect(readBody).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['missing', new Response('', { status: 404 })],
    ['refused', new Response('', { status: 503 })],
    ['content-type', new Response('<p>Sign in</p>', { headers: { 'content-type': 'text/html' } })],
  ])('fails where the server does not answer: %s', async (kind, response) => {
    const { ask } = await openPage();
    fetchStory.mockResolvedValueOnce(response);

    const error = await ask().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoryError);
    expect(error).toMatchObject({ fault: { kind } });
    expect(fetchStory).toHaveBeenCalledTimes(2);
  });

  it('asks every quarter of an hour, and again where the story is older than that', async () => {
    const { query } = await openPage();

    expect(query).toMatchObject({ refetchInterval: 900_000, staleTime: 900_000 });
  });

  it('counts as asked when the story was sent, never later than now', async () => {
    const sent = Date.UTC(2022, 8, 28, 10);
    const { query, shown, client } = await openPage({ date: new Date(sent).toUTCString() });
    expect(query.initialDataUpdatedAt).toBe(sent);

    const now = Date.now();
    const ahead = newestQuery(client, undefined, { ...shown, sent: now + 86_400_000 });
    expect(ahead.initialDataUpdatedAt).toBeLessThanOrEqual(Date.now());
  });
});
