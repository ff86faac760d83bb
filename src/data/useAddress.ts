/** The address bar as the store of the page. */
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Story } from '../story/story.ts';
import {
  defaultAddress,
  formatAddress,
  parseAddress,
  storyNameOf,
  type Address,
  type IgnoredPart,
} from './address.ts';

/** A click is a step that Back undoes; typing and dragging replace the step they are in. */
type Step = 'push' | 'replace';

const listeners = new Set<() => void>();

/** What the address is to say, while the browser does not say it yet. */
let ahead: string | undefined;
/** The steps that are to be written, in the order in which they were taken. */
let unwritten: { search: string; readonly step: Step }[] = [];

function tell(): void {
  for (const listener of listeners) listener();
}

/** What the browser said last. */
let known = '';

function followBrowser(): void {
  // To go to a section of the page is no step back: what is not written yet stays.
  if (window.location.search === known) return;
  known = window.location.search;
  ahead = undefined;
  unwritten = [];
  tell();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    known = window.location.search;
    window.addEventListener('popstate', followBrowser);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', followBrowser);
    write();
  };
}

function currentSearch(): string {
  return ahead ?? window.location.search;
}

/** The address of the view as it is, in full. */
export function currentAddress(): string {
  return new URL(pathWith(currentSearch()), window.location.href).href;
}

function pathWith(search: string): string {
  return `${window.location.pathname}${search}${window.location.hash}`;
}

/** On the server every page opens in its default state. */
function serverSearch(): string {
  return '';
}

function go(search: string, step: Step): void {
  if (search === currentSearch()) return;
  ahead = search;
  // To write a step takes a browser nearly as long as all else that a choice does: the reader sees first what was chosen.
  const last = unwritten.at(-1);
  if (!last) afterFrame(write);
  if (last && step === 'replace') last.search = search;
  else unwritten.push({ search, step });
  tell();
}

function write(): void {
  if (unwritten.length === 0) return;
  const steps = unwritten;
  unwritten = [];
  try {
    for (const { search, step } of steps) {
      if (step === 'push') window.history.pushState(null, '', pathWith(search));
      else window.history.replaceState(null, '', pathWith(search));
      known = window.location.search;
    }
    ahead = undefined;
  } catch {
    // Safari writes a hundred steps in half a minute. The page goes on ahead of what its address says.
  }
}

/** Calls when the next frame has been drawn; without one where nobody sees the page. */
function afterFrame(call: () => void): void {
  if (document.hidden) setTimeout(call);
  else requestAnimationFrame(() => void setTimeout(call));
}

/** What to change of the state, or how to find it from the state as it is by then. */
export type Change = (part: Partial<Address> | ((now: Address) => Partial<Address>), step?: Step) => void;

export interface AddressBar {
  readonly address: Address;
  readonly ignored: readonly IgnoredPart[];
  /** Always the same function. */
  readonly change: Change;
}

/** The state that the address bar holds, and the one way to change it. */
export function useAddress(story: Story): AddressBar {
  const search = useSyncExternalStore(subscribe, currentSearch, serverSearch);
  const { address, ignored } = useMemo(() => parseAddress(search, story), [search, story]);
  const filter = useKept(address, 'filter', story);
  const record = useKept(address, 'record', story);
  const change = useCallback<Change>(
    (part, step = 'push') => {
      // Read anew: two changes in one event must not undo one another.
      const now = parseAddress(currentSearch(), story).address;
      go(formatAddress({ ...now, ...(typeof part === 'function' ? part(now) : part) }, story), step);
    },
    [story],
  );
  return { address: { ...address, filter, record }, ignored, change };
}

/** A part of the address that stays the same object while it means the same, so that what follows from it stays too. */
function useKept<Key extends 'filter' | 'record'>(address: Address, key: Key, story: Story): Address[Key] {
  const text = formatAddress({ ...defaultAddress(story), [key]: address[key] }, story);
  return useMemo(() => parseAddress(text, story).address[key], [text, key, story]);
}

function currentStoryName(): string | undefined {
  return storyNameOf(currentSearch());
}

/** The name of the story file that the address asks for, if any. */
export function useStoryName(): string | undefined {
  return useSyncExternalStore(subscribe, currentStoryName, () => undefined);
}
