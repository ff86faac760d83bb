import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { previewAsHosted } from './src/build/previewAsHosted.ts';
import { staticSite } from './src/build/staticSite.ts';
import { storyJsonSchema } from './src/build/storyJsonSchema.ts';

const schemaFile = join(import.meta.dirname, 'public/story.schema.json');

/**
 * Keeps the schema that editors read in step with the one that the page checks stories with. Only a build
 * writes it: were it written under test, the test that compares the two could never fail.
 */
function storySchemaFile(): Plugin {
  return {
    name: 'story-schema-file',
    apply: 'build',
    buildStart() {
      const text = storyJsonSchema();
      const upToDate = existsSync(schemaFile) && readFileSync(schemaFile, 'utf8') === text;
      if (!upToDate) writeFileSync(schemaFile, text);
    },
  };
}

/** What each short name of a class stands for. */
const classes = new Map<string, string>();

/**
 * Short and the same in the page that the build draws and in the script: each stands in the page thousands of times. Throws
 * where two classes would have one name.
 */
function className(name: string, file: string): string {
  const full = `${relative(import.meta.dirname, file)} ${name}`;
  const short = `_${createHash('sha256').update(full).digest('base64url').slice(0, 4)}`;
  const other = classes.get(short) ?? full;
  if (other !== full) throw new Error(`${full} and ${other} come to one class name: rename one`);
  classes.set(short, full);
  return short;
}

/** What the bundler knows of its modules, as far as it matters here. */
interface Modules {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

type IsSought = (id: string, modules: Modules) => boolean;

/** A chunk for a module that is looked for, and for all that it needs, itself or through others. */
function chunkOf(isSought: IsSought, name: string) {
  return {
    debugName: name,
    name: (id: string, modules: Modules) => (isNeeded(isSought, id, modules) ? name : null),
  };
}

function isNeeded(isSought: IsSought, id: string, modules: Modules, seen = new Set<string>()): boolean {
  const module = modules.getModuleInfo(id);
  if (!module || seen.has(id)) return false;
  seen.add(id);
  return (
    isSought(id, modules) || module.importers.some((importer) => isNeeded(isSought, importer, modules, seen))
  );
}

const LATER_PANELS = join(import.meta.dirname, 'src/app/laterPanels.tsx');

export default defineConfig({
  plugins: [react(), storySchemaFile(), staticSite(), previewAsHosted()],
  // Relative addresses, so that the built folder works on any host and under any path.
  base: './',
  // No page stands in for a missing file: it is a 404 here as on any static host.
  appType: 'mpa',
  build: {
    target: 'baseline-widely-available',
    // One sheet, which stands in the page: what is drawn before its script is styled before it.
    cssCodeSplit: false,
    // Every browser of that baseline preloads modules by itself.
    modulePreload: { polyfill: false },
    rollupOptions: {
      // What only wraps a function: unused, it goes, and with it what it reaches.
      treeshake: { manualPureFunctions: ['remembered'] },
      output: {
        codeSplitting: {
          groups: [
            // More than half of the script, and the same from one version of the page to the next.
            { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 1 },
            // All else that the page starts with: what later parts share with it needs no request of its own.
            chunkOf((id, modules) => modules.getModuleInfo(id)?.isEntry === true, 'page'),
            chunkOf((id) => id === LATER_PANELS, 'laterPanels'),
          ],
        },
      },
    },
  },
  css: { modules: { generateScopedName: className } },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    setupFiles: 'tests/support/setup.ts',
    exclude: ['tests/browser/**'],
    // Property tests run thousands of inputs; a busy machine is no failure.
    testTimeout: 20_000,
    // Vitest alone would leave one core without a test, of the two that a build server has.
    maxWorkers: '100%',
    // The ending says whether a test needs a DOM; most do not, and start faster without.
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/host/**'],
        },
      },
      { extends: true, test: { name: 'jsdom', environment: 'jsdom', include: ['tests/**/*.test.tsx'] } },
      // Of the built site: after the build.
      { extends: true, test: { name: 'host', environment: 'node', include: ['tests/host/*.test.ts'] } },
    ],
  },
});
