/** The build of the whole site: the bundler’s output for browsers, and then what completes it as static files. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { checkStories } from './checkStories.ts';
import { compress } from './compress.ts';
import { head } from './head.ts';
import { writeHostFiles } from './hostFiles.ts';
import { inlineStyles } from './inlineStyles.ts';
import { applyPolicy } from './policy.ts';
import { prerender } from './prerender.ts';
import { putScriptsLast } from './scriptsLast.ts';
import { serviceWorkerFile } from './serviceWorkerFile.ts';
import { Site, type SiteStep } from './site.ts';
import { keepBudgets } from './sizeBudget.ts';
import { parseSiteUrl } from './siteUrl.ts';

/** Where the page that runs in Node lies: it is used once, by the build. */
const SERVER_FOLDER = '.cache/server';

/** What `src/entry-server.tsx` gives the build. */
export type ServerEntry = typeof import('../entry-server.tsx');

/** The steps in their order: each may rely on what those before it wrote. */
function stepsWith(server: ServerEntry, siteUrl: string | undefined): readonly SiteStep[] {
  return [
    checkStories(server),
    prerender(server),
    head(server, siteUrl),
    inlineStyles,
    putScriptsLast,
    keepBudgets,
    applyPolicy,
    serviceWorkerFile(server.storyFile),
    writeHostFiles,
    compress,
  ];
}

export function staticSite(): Plugin {
  return {
    name: 'static-site',
    apply: 'build',
    config: () => ({
      builder: {},
      environments: {
        ssr: {
          build: {
            outDir: SERVER_FOLDER,
            emptyOutDir: true,
            copyPublicDir: false,
            rollupOptions: { input: 'src/entry-server.tsx' },
          },
        },
      },
    }),
    buildApp: {
      order: 'post',
      async handler(builder) {
        // First of all, so that a mistake in it costs no build.
        const siteUrl = parseSiteUrl(process.env['SITE_URL']);
        const { config, environments } = builder;
        const { client, ssr } = environments;
        if (!client || !ssr) throw new Error('The build knows no browser, or no server');
        if (!client.isBuilt) await builder.build(client);
        await builder.build(ssr);
        const server = await import(pathToFileURL(join(config.root, SERVER_FOLDER, 'entry-server.js')).href);
        const site = new Site(resolve(config.root, client.config.build.outDir));
        for (const step of stepsWith(server as ServerEntry, siteUrl)) await step(site);
      },
    },
  };
}
