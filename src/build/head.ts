/** What machines read: the head of the page, the story in the words of schema.org, and a picture for where it is shared. */
import { headTags } from './headTags.ts';
import { jsonLd, scriptText } from './jsonLd.ts';
import { rasterise } from './previewPicture.ts';
import { PREVIEW } from './previewSize.ts';
import { fillIn, type SiteStep } from './site.ts';
import type { ServerEntry } from './staticSite.ts';

/** Stands in index.html as it is served while one works on it. */
const TITLE_PLACE = '<title>Dateline: a story you can check</title>';
/** At the end of the page: it is longer than all that a reader needs first. */
const DATA_PLACE = '<!--json-ld-->';

/** Writes the head and the JSON-LD into index.html, and the picture beside it. */
export function head(server: ServerEntry, siteUrl: string | undefined): SiteStep {
  return async (site) => {
    const story = server.readStory(JSON.parse(site.readText(server.storyFile)));
    const tags = headTags(story, server.storyFile, siteUrl);
    const data = `<script type="application/ld+json">${scriptText(jsonLd(story, server.storyFile, siteUrl))}</script>`;
    const page = fillIn(site.readText('index.html'), TITLE_PLACE, tags);
    site.write('index.html', fillIn(page, DATA_PLACE, data));
    site.write(PREVIEW.file, await rasterise(server.drawPreview(story), server.tokens));
    if (siteUrl === undefined) {
      console.log('Without SITE_URL, the address of the page, other sites show no preview picture of it.');
    }
  };
}
