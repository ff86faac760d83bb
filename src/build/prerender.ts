/** The whole page as HTML, so that it reads before and without its script. */
import { hoistStyles } from './hoistStyles.ts';
import { fillIn, type SiteStep } from './site.ts';
import type { ServerEntry } from './staticSite.ts';

/** Where index.html takes the page. */
const PLACE = '<!--page-->';
/** And where the digest of the story that it was drawn from, and the styles of its elements. */
const HEAD_PLACE = '<!--page-head-->';

/** Writes the page of the bundled story into index.html. Throws where the story has problems, and names them. */
export function prerender(server: ServerEntry): SiteStep {
  return async (site) => {
    const file = site.read(server.storyFile);
    // Throws where the story has problems: what gets a digest was checked.
    const { page, rules } = hoistStyles(await server.renderPage(JSON.parse(file.toString())));
    const builtFrom = `<meta name="${server.BUILT_FROM}" content="${await server.digestOf(new Uint8Array(file))}" />`;
    const head = fillIn(site.readText('index.html'), HEAD_PLACE, `${builtFrom}<style>${rules}</style>`);
    site.write('index.html', fillIn(head, PLACE, page));
  };
}
