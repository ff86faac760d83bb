/** No story with a mistake goes out, whichever of them a page opens. */
import type { SiteStep } from './site.ts';
import type { ServerEntry } from './staticSite.ts';

const STORY = /^stories\/.+\.json$/;

/** Reads every story of the site. Throws for one that has problems, and names the file and each of them. */
export function checkStories({ readStory }: Pick<ServerEntry, 'readStory'>): SiteStep {
  return (site) => {
    for (const path of site.files().filter((file) => STORY.test(file))) {
      try {
        readStory(JSON.parse(site.readText(path)));
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`${path}: ${why}`, { cause });
      }
    }
  };
}
