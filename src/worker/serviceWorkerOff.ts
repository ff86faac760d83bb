/**
 * The way back, should a worker ever do harm: put in the place of service-worker.js, this one takes over at once, deletes what was
 * kept, removes itself and loads every open page from the network.
 */
import { outdatedCaches } from './caches.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const ours = outdatedCaches(await caches.keys(), new URL('./', self.location.href).href);
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
  const pages = await self.clients.matchAll({ type: 'window' });
  await Promise.all(pages.map((page) => page.navigate(page.url)));
}
