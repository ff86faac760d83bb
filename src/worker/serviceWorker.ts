/**
 * Keeps one version of the page, whole, on the reader’s device, and answers from it. Every version has a worker and a cache of
 * its own: a page is answered by the worker that opened it, so that old and new files never meet.
 */
import { cacheName, outdatedCaches } from './caches.ts';
import { fileFor } from './fileFor.ts';
import { TAKE_OVER } from './takeOver.ts';

declare const self: ServiceWorkerGlobalScope;
/** The build (src/build/serviceWorkerFile.ts) writes in what this version is called, … */
declare const VERSION: string;
/** … and of which files it consists: addresses from the root on, each with its digest, where its name has none. */
declare const FILES: Readonly<Record<string, string>>;

const root = new URL('./', self.location.href).href;
const name = cacheName(root, VERSION);
const digests = new Map(Object.entries(FILES));
const files = new Set(digests.keys());

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

// A new version waits until no page of the old one is open, or until a reader asks for it: never unasked.
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const file = fileFor(event.request, files, root);
  if (file !== undefined) event.respondWith(answer(event.request, file));
});

/** All or nothing: what fails here is discarded by the browser, and the page goes on from the network. */
async function install(): Promise<void> {
  // A version that was rolled back and comes again may find its own cache in use.
  const isNew = !(await caches.has(name));
  try {
    const cache = await caches.open(name);
    await cache.addAll([...digests].map(([file, digest]) => requestFor(file, digest)));
  } catch (why) {
    if (isNew) await caches.delete(name);
    throw why;
  }
}

/**
 * A file whose name stays may change while this version is being fetched: then its digest refuses it. A page that was led on from
 * elsewhere could not be shown from a cache.
 */
function requestFor(file: string, digest: string): Request {
  return new Request(root + file, {
    cache: digest === '' ? 'default' : 'no-cache',
    integrity: digest,
    redirect: 'error',
  });
}

async function activate(): Promise<void> {
  const outdated = outdatedCaches(await caches.keys(), root, name);
  await Promise.all(outdated.map((other) => caches.delete(other)));
}

/** From the network where the browser has thrown the cache away, or cannot read it. */
async function answer(request: Request, file: string): Promise<Response> {
  // Hosts vary answers by headers that do not change these files.
  const asked = caches.match(root + file, { cacheName: name, ignoreVary: true });
  return (await asked.catch(() => undefined)) ?? fetch(request);
}
