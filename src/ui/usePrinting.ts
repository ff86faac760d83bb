import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** One state for all, so that a part which only printing brings into the page knows that it is printed. */
let printing = false;
/** Where the reader stood: the page changes its height for print and back. */
let scrolledTo = 0;
const listeners = new Set<() => void>();

/** Whether the page is being printed: then all of it must be built, before the browser takes its picture. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    printing = false;
  };
}

function begin(): void {
  scrolledTo = window.scrollY;
  change(true);
}

function end(): void {
  change(false);
  window.scrollTo(window.scrollX, scrolledTo);
}

/** At once: the browser prints as soon as its event was heard. */
function change(now: boolean): void {
  printing = now;
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}
