/** Where a story enters: fetched from beside the page, checked once, then kept for as long as the page is open. */
import { QueryObserver, queryOptions, type QueryClient } from '@tanstack/react-query';
import { buildStory } from '../story/buildStory.ts';
import type { Problem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import type { StoryFile } from '../story/storySchema.ts';
import { wasCheckedByBuild } from './checkedByBuild.ts';

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

const DEFAULT_STORY = 'pakistan-meta-office';
/** How long a slow line may take, in milliseconds, before the reader is told and offered another try. */
const TIME_LIMIT = 20_000;

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
export function storyArrives(client: QueryClient, onLost: () => void): Promise<void> {
  return new Promise((resolve) => {
    const stop = new QueryObserver(client, storyQuery()).subscribe(({ data, error }) => {
      if (error) onLost();
      if (!data) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

/** Fetches and checks a story. Rejects with a StoryError that says which of the things that can go wrong did. */
export async function loadStory(url: string, signal?: AbortSignal): Promise<Story> {
  const limit = AbortSignal.timeout(TIME_LIMIT);
  const stop = signal ? AbortSignal.any([signal, limit]) : limit;
  const bytes = await fetchBytes(url, stop);
  const file = parseJson(new TextDecoder().decode(bytes), url);
  if (await wasCheckedByBuild(bytes)) return buildStory(file as StoryFile);
  // All other files are checked here; the schema and the words for what is wrong come only with one.
  const { parseStory } = await import('../story/parseStory.ts');
  const result = parseStory(file);
  if (!result.ok) throw new StoryError({ kind: 'invalid', url, problems: result.problems });
  return result.story;
}

async function fetchBytes(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  let bytes: ArrayBuffer;
  let response: Response;
  try {
    // The page reads without it: what is on the way to the screen goes first.
    response = await fetch(url, { signal, headers: { accept: 'application/json' }, priority: 'low' });
    bytes = await response.arrayBuffer();
  } catch (cause) {
    throw new StoryError({ kind: faultOfFetch(cause), url }, { cause });
  }
  if (response.status === 404) throw new StoryError({ kind: 'missing', url });
  if (!response.ok) throw new StoryError({ kind: 'refused', url, status: response.status });
  const contentType = response.headers.get('content-type') ?? '';
  if (!/\bjson\b/i.test(contentType)) throw new StoryError({ kind: 'content-type', url, contentType });
  return bytes;
}

function faultOfFetch(cause: unknown): 'slow' | 'offline' | 'unreachable' {
  if (cause instanceof DOMException && cause.name === 'TimeoutError') return 'slow';
  return navigator.onLine ? 'unreachable' : 'offline';
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StoryError({ kind: 'not-json', url }, { cause });
  }
}
