/** The light query: whether the server has another story by now than the one that the page shows. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { compareStories, isEmptyChange, type StoryChanges } from '../story/changes.ts';
import {
  parseEdition,
  requestStory,
  statedVersion,
  StoryError,
  storyFileOf,
  storyQuery,
  type Edition,
} from './storyQuery.ts';

/** How long a page in sight waits before it asks again, in milliseconds. */
const INTERVAL = 15 * 60_000;

/** A checked story that says something else than the one shown when it came. */
interface Correction {
  readonly edition: Edition;
  readonly changes: StoryChanges;
}

/** What the server has; without a correction where there is nothing to offer. */
export interface Newest {
  readonly version: string;
  readonly correction?: Correction | undefined;
}

/**
 * Asks whenever the page comes back into sight or onto the line, and now and then in between. A story that was just sent
 * is not asked for again; one that a worker kept is, at once.
 */
export function newestQuery(client: QueryClient, id: string | undefined, shown: Edition) {
  return queryOptions<Newest>({
    queryKey: ['newest', ...storyQuery(id).queryKey],
    queryFn: ({ signal, queryKey }) =>
      askForNewest(storyFileOf(id), signal, {
        shown: client.getQueryData(storyQuery(id).queryKey) ?? shown,
        last: client.getQueryData<Newest>(queryKey),
      }),
    initialData: { version: shown.version },
    initialDataUpdatedAt: Math.min(shown.sent ?? Infinity, Date.now()),
    staleTime: INTERVAL,
    refetchInterval: INTERVAL,
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
    retry: false,
    structuralSharing: false,
  });
}

interface Known {
  readonly shown: Edition;
  readonly last: Newest | undefined;
}

/** Asks for the story file, and parses it only where its version is neither the one shown nor the last one seen. */
async function askForNewest(url: string, signal: AbortSignal, known: Known): Promise<Newest> {
  // The browser asks whether its copy still holds: an unchanged file comes without a body.
  const answer = await requestStory(url, signal, 'no-cache');
  const stated = statedVersion(answer.headers);
  const sameAsStated = stated === undefined ? undefined : knownAs(stated, known);
  if (sameAsStated) {
    await answer.cancel();
    return sameAsStated;
  }
  const content = await answer.read();
  const version = stated ?? content.text;
  return (
    knownAs(version, known) ?? {
      version,
      correction: await correctionOf(known.shown, parseEdition(content, answer.headers, url)),
    }
  );
}

function knownAs(version: string, { shown, last }: Known): Newest | undefined {
  if (version === shown.version) return { version };
  return version === last?.version ? last : undefined;
}

/** Nothing where the file says the same in other bytes, or is no story: what is shown stands. */
async function correctionOf(shown: Edition, coming: Promise<Edition>): Promise<Correction | undefined> {
  try {
    const edition = await coming;
    const changes = compareStories(shown.story, edition.story);
    return isEmptyChange(changes) ? undefined : { edition, changes };
  } catch (error) {
    if (error instanceof StoryError) return undefined;
    throw error;
  }
}
