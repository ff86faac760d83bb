/**
 * A host of its own for a test of deployments, with the headers of a real one: it serves one version of the page, until another
 * is put in its place.
 */
import { cpSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storyFileOf } from '../../src/data/storyQuery.ts';
import { headersFor } from '../../src/build/hostHeaders.ts';
import { policyHeader, policyOf } from '../../src/build/policy.ts';
import { serviceWorkerFile } from '../../src/build/serviceWorkerFile.ts';
import { Site } from '../../src/build/site.ts';

export type Version = 'A' | 'B' | 'C';

interface Deployment {
  readonly keeping?: 'nothing' | 'old files';
  /** What becomes of the story file; the page is still the one that was built from the story as it was. */
  readonly story?: (text: string) => string;
}

const same = (text: string) => text;

const BUILT = join(import.meta.dirname, '../../dist');

export class Host {
  readonly address: string;
  /** What it was asked for, from the root on. */
  readonly asked: string[] = [];
  readonly #port: number;
  readonly #site = new Site(mkdtempSync(join(tmpdir(), 'dateline-')));
  #server: Server | undefined;
  /** Of the page as it was deployed: to work it out takes longer than to answer. */
  #policy = '';

  constructor(port: number) {
    this.#port = port;
    this.address = `http://127.0.0.1:${port}/`;
  }

  /** Puts a version in the place of whatever was there; or beside the files of the one before, as some hosts do. */
  async deploy(version: Version, { keeping = 'nothing', story = same }: Deployment = {}) {
    const { folder } = this.#site;
    const next = await versionOf(version, story);
    if (keeping === 'nothing') rmSync(folder, { recursive: true });
    cpSync(next, folder, { recursive: true });
    rmSync(next, { recursive: true });
    this.#policy = policyHeader(policyOf(this.#site.readText('index.html')));
  }

  change(path: string, toNew: (text: string) => string): void {
    this.#site.write(path, toNew(this.#site.readText(path)));
  }

  remove(name: RegExp): void {
    for (const path of this.#site.files()) if (name.test(path)) rmSync(join(this.#site.folder, path));
  }

  /** Does what the README says of harmful workers. */
  endWorkers(): void {
    this.#site.write('service-worker.js', this.#site.read('service-worker-off.js'));
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => this.#answer(request, response));
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    this.#server?.closeAllConnections();
    await closed;
  }

  async end(): Promise<void> {
    if (this.#server?.listening) await this.stop();
    rmSync(this.#site.folder, { recursive: true });
  }

  #answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
    const path = new URL(url, this.address).pathname.slice(1);
    this.asked.push(path);
    const file = path === '' ? 'index.html' : path;
    if (!statSync(join(this.#site.folder, file), { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response
      .writeHead(200, {
        ...Object.fromEntries(headersFor(file, this.#policy)),
        // Else a file that was taken away could come from the browser, though no worker keeps it.
        'Cache-Control': 'no-store',
        // The worker must find what it keeps whatever answers vary by.
        Vary: 'Accept-Encoding, Origin',
      })
      .end(this.#site.read(file));
  }
}

export function titleOf(version: Version): string {
  return `Dateline, version ${version}`;
}

/** The built page as another version: its title and the names of its scripts and styles are its own. */
async function versionOf(version: Version, story: (text: string) => string): Promise<string> {
  const site = new Site(mkdtempSync(join(tmpdir(), 'dateline-version-')));
  cpSync(BUILT, site.folder, { recursive: true });
  const paths = site.files().filter((path) => /^(index\.html|assets\/.*\.(js|css))$/.test(path));
  const named = paths.filter((path) => path.startsWith('assets/'));
  for (const path of paths) {
    const renamed = named.reduce(
      (text, old) => text.replaceAll(nameOf(old), nameOf(newPath(old))),
      site.readText(path),
    );
    site.write(path, renamed.replace(/<title>.*?<\/title>/, `<title>${titleOf(version)}</title>`));
  }
  for (const old of named) renameSync(join(site.folder, old), join(site.folder, newPath(old)));
  site.write(storyFileOf(), story(site.readText(storyFileOf())));
  await serviceWorkerFile(storyFileOf())(site);
  return site.folder;

  /** `assets/index-1a2b.js` becomes `assets/index-1a2b.B.js`. */
  function newPath(path: string): string {
    return path.replace(/(\.\w+)$/, `.${version}$1`);
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
