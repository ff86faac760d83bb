/** Whether the device is on a line: one answer for the page and for the queries that wait for it. */
import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

// TanStack Query takes every page to open on a line; one that a worker kept may not.
onlineManager.setOnline(navigator.onLine);

/** For what is drawn in a browser only: the built page knows nothing of a line. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, isOnline);
}

function subscribe(listener: () => void): () => void {
  return onlineManager.subscribe(listener);
}

function isOnline(): boolean {
  return onlineManager.isOnline();
}
