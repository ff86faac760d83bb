/** Names of caches. Caches belong to a whole host, on which other pages, and other Datelines under other paths, may lie. */

/** The cache of one version of the page that lies at an address: `dateline https://example.org/pakistan/ 1a2b3c4d`. */
export function cacheName(root: string, version: string): string {
  return `${prefixOf(root)}${version}`;
}

/** Those of the names that belong to the page at this address, but for the one to keep. */
export function outdatedCaches(names: readonly string[], root: string, kept?: string): readonly string[] {
  return names.filter((name) => name.startsWith(prefixOf(root)) && name !== kept);
}

/** A space is in no address: one that begins like another is not taken for it. */
function prefixOf(root: string): string {
  return `dateline ${root} `;
}
