/** The service worker and the list of what it keeps: the whole page, as one version. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'vite';
import { PAGE } from '../worker/fileFor.ts';
import type { Site, SiteStep } from './site.ts';

/** Where the sources of workers lie. */
const WORKERS = join(import.meta.dirname, '../worker');

/** What a page of its own version asks for: every file but the page and its story has its place by kind. */
const KEPT = [/^assets\//, /^icons\//, /^icon\.svg$/, /^manifest\.webmanifest$/];
/** What compression leaves beside a file. */
const COMPRESSED = /\.(gz|br|zst)$/;

/**
 * Writes `service-worker.js` for the folder as it is, and beside it the worker that ends all of them. Its name is fixed, since
 * browsers look there for a new version; a new version is any in which one kept file differs.
 */
export function serviceWorkerFile(storyFile: string): SiteStep {
  return async (site) => {
    const paths = keptFiles(site.files(), storyFile);
    const values = { VERSION: versionOf(site, paths), FILES: digestsOf(site, paths) };
    site.write('service-worker.js', await bundle('serviceWorker.ts', values));
    site.write('service-worker-off.js', await bundle('serviceWorkerOff.ts'));
  };
}

/** Those of the site’s files that make up one version: of its stories the one that opens unasked, nothing that is the host’s. */
export function keptFiles(paths: readonly string[], storyFile: string): readonly string[] {
  return paths.filter(
    (path) =>
      path === 'index.html' ||
      path === storyFile ||
      (KEPT.some((kind) => kind.test(path)) && !COMPRESSED.test(path)),
  );
}

/** A name for these contents under these paths, and no others. */
export function versionOf(site: Site, paths: readonly string[]): string {
  const contents = paths.map((path) => [path, sha256(site.read(path))]);
  return sha256(JSON.stringify(contents)).replaceAll(/\W/g, '').slice(0, 12);
}

/** The addresses of the files, each with the digest that `fetch` compares; what lies in assets/ has one in its name. */
export function digestsOf(site: Site, paths: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    paths.map((path) => [
      path === 'index.html' ? PAGE : path,
      path.startsWith('assets/') ? '' : `sha256-${sha256(site.read(path))}`,
    ]),
  );
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}

/** One source with all that it imports, as a script of its own. */
async function bundle(file: string, values: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target: 'baseline-widely-available',
      rollupOptions: { input: join(WORKERS, file), output: { format: 'iife' } },
    },
  });
  const outputs = 'output' in built ? built.output : [];
  const [script, ...others] = outputs.flatMap((output) => (output.type === 'chunk' ? output.code : []));
  if (script === undefined || others.length > 0)
    throw new Error(`${file} makes ${outputs.length} files, not one`);
  return script;
}
