/** The whole page as HTML, so that it reads before and without its script. */
import { fillIn, type SiteStep } from './site.ts';
import type { ServerEntry } from './staticSite.ts';

/** Where index.html takes the page. */
const PLACE = '<!--page-->';

/** Writes the page of the bundled story into index.html. Throws where the story has problems, and names them. */
export function prerender(server: ServerEntry): SiteStep {
  return async (site) => {
    const file: unknown = JSON.parse(site.readText(server.storyFile));
    const page = await server.renderPage(file);
    site.write('index.html', fillIn(site.readText('index.html'), PLACE, page));
  };
}
