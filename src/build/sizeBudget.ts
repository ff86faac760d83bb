/** What a reader has to download before the page works: the build fails where that is too much, and says what grew. */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tagsOf, type HtmlTag } from './htmlTags.ts';
import type { Site, SiteStep } from './site.ts';

/** One kind of download, in bytes. */
export interface Budget {
  readonly what: string;
  readonly most: number;
  /**
   * What each file may take of it, by its name without the hash. Together they are no more than `most`, so that where that is
   * passed, some file has passed its share.
   */
  readonly shares: Readonly<Record<string, number>>;
  readonly files: (site: Site) => readonly string[];
  readonly weigh: (content: Buffer) => number;
}

export const BUDGETS: readonly Budget[] = [
  {
    what: 'Script until the filter works, by gzip',
    most: 110_000,
    shares: { react: 67_600, index: 41_900, 'rolldown-runtime': 470 },
    files: firstScripts,
    weigh: (content) => gzipSync(content, { level: 9 }).length,
  },
  {
    what: 'Fonts',
    most: 90_000,
    shares: { 'newsreader-latin-wght-normal': 60_000, 'public-sans-latin-wght-normal': 28_000 },
    files: (site) => site.files().filter((path) => path.endsWith('.woff2')),
    // Compressed as they are.
    weigh: (content) => content.length,
  },
];

/** Says how much of each budget is used. Throws where one is passed. */
export const keepBudgets: SiteStep = (site) => {
  for (const budget of BUDGETS) console.log(weighSite(site, budget));
};

/** In a line for the log of the build. Throws where it is more than the budget, and names each file over its share. */
export function weighSite(site: Site, { what, most, shares, files, weigh }: Budget): string {
  const parts = files(site).map((path) => ({ name: nameOf(path), size: weigh(site.read(path)) }));
  // A check of nothing would always pass.
  if (parts.length === 0) throw new Error(`${what}: the site has no such file`);
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const used = `${what}: ${inKilobytes(size)} of at most ${inKilobytes(most)}`;
  if (size <= most) return used;
  const grown = parts
    .map((part) => ({ ...part, share: shares[part.name] ?? 0 }))
    .filter((part) => part.size > part.share)
    .toSorted((a, b) => b.size - b.share - (a.size - a.share))
    .map(({ name, size, share }) => `\n  ${name}: ${inKilobytes(size)}, its share is ${inKilobytes(share)}`);
  throw new Error(`${used}. What grew:${grown.join('')}`);
}

/** The script of the page and all that it cannot start without. */
function firstScripts(site: Site): readonly string[] {
  const addresses = tagsOf(site.readText('index.html')).map(addressOfScript);
  return addresses.filter((address) => address !== undefined).map((address) => posix.normalize(address));
}

function addressOfScript({ name, attributes }: HtmlTag): string | undefined {
  if (name === 'script') return attributes.get('src');
  return name === 'link' && attributes.get('rel') === 'modulepreload' ? attributes.get('href') : undefined;
}

/** `assets/index-1a2b3c4d.js` is `index` in every build. */
function nameOf(path: string): string {
  return posix.basename(path).replace(/-[\w-]{8}\.\w+$/, '');
}

/** Down to the tenth for reading, and never less than it is. */
function inKilobytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;
}
