/** Where a story enters: fetched from beside the page, checked once, then kept for as long as the page is open. */
import { queryOptions } from '@tanstack/react-query';
import { parseStory } from '../story/parseStory.ts';
import type { Problem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';

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

/** Fetches and checks a story. Rejects with a StoryError that says which of the things that can go wrong did. */
export async function loadStory(url: string, signal?: AbortSignal): Promise<Story> {
  const limit = AbortSignal.timeout(TIME_LIMIT);
  const stop = signal ? AbortSignal.any([signal, limit]) : limit;
  const result = parseStory(parseJson(await fetchText(url, stop), url));
  if (!result.ok) throw new StoryError({ kind: 'invalid', url, problems: result.problems });
  return result.story;
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  let text: string;
  let response: Response;
  try {
    response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    text = await response.text();
  } catch (cause) {
    throw new StoryError({ kind: faultOfFetch(cause), url }, { cause });
  }
  if (response.status === 404) throw new StoryError({ kind: 'missing', url });
  if (!response.ok) throw new StoryError({ kind: 'refused', url, status: response.status });
  const contentType = response.headers.get('content-type') ?? '';
  if (!/\bjson\b/i.test(contentType)) throw new StoryError({ kind: 'content-type', url, contentType });
  return text;
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
