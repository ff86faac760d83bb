/** The address bar as the store of the page. */
import { useCallback, useSyncExternalStore } from 'react';
import type { Story } from '../story/story.ts';
import { formatAddress, parseAddress, storyNameOf, type Address, type IgnoredPart } from './address.ts';

/** A click is a step that Back undoes; typing and dragging replace the step they are in. */
type Step = 'push' | 'replace';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

function currentSearch(): string {
  return window.location.search;
}

/** On the server every page opens in its default state. */
function serverSearch(): string {
  return '';
}

function go(search: string, step: Step): void {
  if (search === window.location.search) return;
  const url = `${window.location.pathname}${search}${window.location.hash}`;
  if (step === 'push') window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
  for (const listener of listeners) listener();
}

export interface AddressBar {
  readonly address: Address;
  readonly ignored: readonly IgnoredPart[];
  readonly change: (change: Partial<Address>, step?: Step) => void;
}

/** The state that the address bar holds, and the one way to change it. */
export function useAddress(story: Story): AddressBar {
  const search = useSyncExternalStore(subscribe, currentSearch, serverSearch);
  const { address, ignored } = parseAddress(search, story);
  const change = useCallback(
    (part: Partial<Address>, step: Step = 'push') => {
      // Read anew: two changes in one event must not undo one another.
      const now = parseAddress(currentSearch(), story).address;
      go(formatAddress({ ...now, ...part }, story), step);
    },
    [story],
  );
  return { address, ignored, change };
}

/** The name of the story file that the address asks for, if any. */
export function useStoryName(): string | undefined {
  return storyNameOf(useSyncExternalStore(subscribe, currentSearch, serverSearch));
}
