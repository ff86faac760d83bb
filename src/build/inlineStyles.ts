/** The stylesheet in the page itself: it needs no second round trip before the first paint. */
import { posix } from 'node:path';
import { fillIn, type SiteStep } from './site.ts';

const LINK = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"[^>]*>/;

/** Puts the one stylesheet of the site into index.html. Throws where the bundler wrote none, or several. */
export const inlineStyles: SiteStep = (site) => {
  const page = site.readText('index.html');
  const [link, path] = LINK.exec(page) ?? [];
  if (link === undefined || path === undefined) throw new Error('index.html links no stylesheet');
  const styles = addressedFromPage(site.readText(path), posix.dirname(path)).trim();
  site.write('index.html', fillIn(page, link, `<style>${styles}</style>`));
  site.remove(path);
};

/** The same sheet with its addresses, which start at its own folder, starting at the page. */
export function addressedFromPage(styles: string, folder: string): string {
  return styles.replaceAll(
    /url\((["']?)(?!data:|[a-z]+:|\/)([^"')]+)\1\)/g,
    (_, quote: string, address: string) => {
      return `url(${quote}./${posix.join(folder, address)}${quote})`;
    },
  );
}
