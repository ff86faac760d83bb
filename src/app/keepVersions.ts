/** Keeps the page for the next visit, offline too, and tells when a new version of it is ready. */
import { useSyncExternalStore } from 'react';
import { whenIdle } from '../ui/whenIdle.ts';
import { TAKE_OVER } from '../worker/takeOver.ts';
import { lookForVersions } from './lookForVersions.ts';
import { reload } from './reloadWhenOutdated.ts';
import { workerAddress } from './workerAddress.ts';

/** How long a waiting worker may take to move once it was asked to, in milliseconds. */
const PATIENCE = 2000;

let take: (() => void) | undefined;
const listeners = new Set<() => void>();

/** What reloads the page with the new version, once there is one. */
export function useNewVersion(): (() => void) | undefined {
  return useSyncExternalStore(
    subscribe,
    () => take,
    () => undefined,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Registers the worker when nothing else is to be done. Where there can be none, the page does without, in silence. */
export function keepVersions(): void {
  // While one works on the page there is no worker; and browsers allow it on https and on one’s own machine only.
  if (!import.meta.env.PROD || !navigator.serviceWorker) return;
  whenIdle(() => void register().catch(() => {}));
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register(workerAddress(), { updateViaCache: 'none' });
  offerWhenReady(registration);
  registration.addEventListener('updatefound', () => offerWhenReady(registration));
  lookForVersions(registration);
}

function offerWhenReady(registration: ServiceWorkerRegistration): void {
  const { installing, waiting, active } = registration;
  if (waiting) offer(registration);
  // Without one before it, what comes is no new version but the first to be kept.
  if (!installing || !active) return;
  installing.addEventListener('statechange', () => {
    if (installing.state === 'installed') offer(registration);
  });
}

function offer(registration: ServiceWorkerRegistration): void {
  take = () => takeOver(registration);
  for (const listener of listeners) listener();
}

/** A page that no worker answers for keeps no new version waiting: that is taken by a reload alone. */
export function takeOver(registration: ServiceWorkerRegistration): void {
  const { waiting } = registration;
  if (!waiting) return reload();
  const parked = setTimeout(() => void leave(registration).catch(() => {}), PATIENCE);
  waiting.addEventListener('statechange', () => {
    clearTimeout(parked);
    if (waiting.state === 'activated') reload();
  });
  waiting.postMessage(TAKE_OVER);
}

/**
 * Takes the new version from the network, which keeps it anew. Where the old worker has something to answer just as it should
 * go, Chromium starts it again and never comes back to the one that waits, however often that is asked. Without a network
 * nothing changes: what is kept is better than nothing.
 */
async function leave(registration: ServiceWorkerRegistration): Promise<void> {
  const { ok } = await fetch('./', { cache: 'no-cache' });
  if (!ok) return;
  await registration.unregister();
  reload();
}
