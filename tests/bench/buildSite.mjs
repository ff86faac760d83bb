/**
 * Builds the site with other public files, into another folder: `node buildSite.mjs <public files> <folder>`. In a process of
 * its own, since the page in Node keeps what it has loaded: a second page would be written otherwise than a first.
 */
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [publicDir, outDir] = process.argv.slice(2);
const builder = await createBuilder({
  root,
  publicDir,
  logLevel: 'error',
  build: { outDir, emptyOutDir: true },
});
await builder.buildApp();
