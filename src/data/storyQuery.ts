/** Where a story enters: fetched from beside the page, checked once, then kept for as long as the page is open. */
import { QueryObserver, queryOptions, type QueryClient } from '@tanstack/react-query';
import { buildStory } from '../story/buildStory.ts';
import type { ChangeMarks } from '../story/changeMarks.ts';
import type { Problem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import type { StoryFile } from '../story/storySchema.ts';
import { isFileOfBuild } from './fileOfBuild.ts';
import { inSlices, nextTask } from './inSlices.ts';
import { patience, readPatiently } from './patience.ts';

/** A story as it was served: checked, and with that by which it is told from a corrected one. */
export interface Edition {
  readonly story: Story;
  readonly version: string;
  /** Whether it is the very file that the build wrote into the page; unknown where the browser cannot tell. */
  readonly isBuilt?: boolean;
  /** When the server sent it, in milliseconds since 1970, where it says so: a worker may have kept it since. */
  readonly sent?: number;
  /** What it says otherwise than the one it took the place of, while that is marked. */
  readonly marks?: ChangeMarks;
}

/** Why a story could not be shown. */
export type StoryFault =
  | { readonly kind: 'missing' | 'offline' | 'unreachable' | 'slow' | 'not-json'; readonly url: string }
  | { readonly kind: 'refused'; readonly url: string; readonly status: number }
  | { readonly kind: 'content-type'; readonly url: string; readonly contentType: string }
  | { readonly kind: 'invalid'; readonly url: string; readonly problems: readonly Problem[] };

/** What the query fails with; TanStack Query wants an Error, the page wants the fault. */
export class StoryError extends Error {
  readonly fault: StoryFault;

  constructor(fault: StoryFault, options?: ErrorOptions) {
    super(`The story at ${fault.url} could not be loaded: ${fault.kind}`, options);
    this.name = 'StoryError';
    this.fault = fault;
  }
}

/** The name of the story that the page opens unasked, and that the build writes into it. */
const DEFAULT_STORY = 'pakistan-meta-office';

/** Where a story lies, from the page on; the bundled one unless another is named. */
export function storyFileOf(id: string = DEFAULT_STORY): string {
  return `stories/${id}.json`;
}

/** The one query of the page: never stale, never retried unasked, parsed in the query function. */
export function storyQuery(id: string = DEFAULT_STORY) {
  return queryOptions({
    queryKey: ['story', id],
    queryFn: ({ signal }) => loadStory(storyFileOf(id), signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    // Offline is a message with Retry, not a silent pause.
    networkMode: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    // The look-ups of a Story are Maps, which structural sharing cannot compare.
    structuralSharing: false,
  });
}

/**
 * Asks for the bundled story, and waits until it is there, however often the reader has to try again; `onLost` hears of each
 * time that it did not come.
 */
export function storyArrives(client: QueryClient, onLost: () => void): Promise<Edition> {
  return new Promise((resolve) => {
    const stop = new QueryObserver(client, storyQuery()).subscribe(({ data, error }) => {
      if (error) onLost();
      if (!data) return;
      resolve(data);
      queueMicrotask(() => stop());
    });
  });
}

/** Fetches and checks a story. Rejects with a StoryError that says which of the things that can go wrong did. */
export async function loadStory(url: string, signal?: AbortSignal): Promise<Edition> {
  const answer = await requestStory(url, signal, 'default');
  return parseEdition(await answer.read(), answer.headers, url);
}

/** A file as it came, and what it says. */
export interface Content {
  readonly bytes: ArrayBuffer;
  readonly text: string;
}

/** What a server answers before the file itself has come. */
export interface Answer {
  readonly headers: Headers;
  readonly read: () => Promise<Content>;
  /** Wants no more of it. */
  readonly cancel: () => Promise<void>;
}

/** Asks for a story file, behind all that the page needs to be seen. */
export async function requestStory(
  url: string,
  signal: AbortSignal | undefined,
  cache: RequestCache,
): Promise<Answer> {
  const line = patience();
  const stop = firstOf(signal, line.signal);
  const orFault = async <Value>(coming: Promise<Value>): Promise<Value> => {
    try {
      return await coming;
    } catch (cause) {
      line.end();
      throw new StoryError({ kind: line.signal.aborted ? 'slow' : faultOfLine(), url }, { cause });
    }
  };
  const asked = { accept: 'application/json' };
  const response = await orFault(fetch(url, { signal: stop, cache, headers: asked, priority: 'low' }));
  const fault = faultOf(response, url);
  if (fault) {
    line.end();
    throw new StoryError(fault);
  }
  line.renew();
  return {
    headers: response.headers,
    read: async () => {
      const bytes = await orFault(readPatiently(response, line));
      line.end();
      return { bytes, text: new TextDecoder().decode(bytes) };
    },
    cancel: async () => {
      line.end();
      await response.body?.cancel();
    },
  };
}

/** What is wrong with an answer before it is read, if anything is. */
function faultOf({ status, ok, headers }: Response, url: string): StoryFault | undefined {
  if (status === 404) return { kind: 'missing', url };
  if (!ok) return { kind: 'refused', url, status };
  const contentType = headers.get('content-type') ?? '';
  return /\bjson\b/i.test(contentType) ? undefined : { kind: 'content-type', url, contentType };
}

function faultOfLine(): 'offline' | 'unreachable' {
  return navigator.onLine ? 'unreachable' : 'offline';
}

/** As AbortSignal.any, which not all browsers have that the page is built for. */
function firstOf(signal: AbortSignal | undefined, limit: AbortSignal): AbortSignal {
  const stop = new AbortController();
  for (const one of [signal, limit]) {
    if (one?.aborted) stop.abort(one.reason);
    one?.addEventListener('abort', () => stop.abort(one.reason), { once: true });
  }
  return stop.signal;
}

/** Checks what a file holds. Rejects with a StoryError where it is no story. */
export async function parseEdition(content: Content, headers: Headers, url: string): Promise<Edition> {
  // To hash, to parse and to build: of a long story each takes so long that it has a task of its own.
  const isBuilt = await isFileOfBuild(content.bytes);
  const story = await readStory(content.text, isBuilt === true, url);
  const sent = Date.parse(headers.get('date') ?? '');
  return {
    story,
    version: statedVersion(headers) ?? content.text,
    ...(isBuilt !== undefined && { isBuilt }),
    ...(!Number.isNaN(sent) && { sent }),
  };
}

async function readStory(text: string, isChecked: boolean, url: string): Promise<Story> {
  await nextTask();
  const file = parseJson(text, url);
  await nextTask();
  if (isChecked) return inSlices(buildStory(file as StoryFile));
  // All other files are checked here; the schema and the words for what is wrong come only with one.
  const { parseStoryInSteps } = await import('../story/parseStory.ts');
  const result = await inSlices(parseStoryInSteps(file));
  if (!result.ok) throw new StoryError({ kind: 'invalid', url, problems: result.problems });
  return result.story;
}

/**
 * What tells a version of the file from the next, where the server says so: its ETag, else when it was changed; else its text
 * does. A server that compresses while it sends writes `W/` before the same ETag.
 */
export function statedVersion(headers: Headers): string | undefined {
  return headers.get('etag')?.replace(/^W\//, '') ?? headers.get('last-modified') ?? undefined;
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StoryError({ kind: 'not-json', url }, { cause });
  }
}
