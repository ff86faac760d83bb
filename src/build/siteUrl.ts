/** Where the site will stand: only who hosts it knows, and says so by the environment variable SITE_URL. */

/**
 * Takes the value of SITE_URL; gives the address of the page, ending in `/`, or undefined where none was named. Throws
 * where it is no address that a stranger could open.
 */
export function parseSiteUrl(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  const objection = url ? objectionTo(url) : 'is no address';
  if (!url || objection !== undefined) {
    // A password must not reach the log of a build either.
    const shown = text.replace(/:.*@/, '://…@');
    throw new Error(
      `SITE_URL “${shown}” ${objection}. Write the address of the page, as https://example.org/story/`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function objectionTo({ protocol, username, password, href, pathname }: URL): string | undefined {
  if (protocol !== 'https:' && protocol !== 'http:') return 'is neither http nor https';
  if (username !== '' || password !== '') return 'holds a name or password, which every reader would see';
  if (/[?#]/.test(href)) return 'has a query or a fragment, and paths of files are added to it';
  if (/\.html?$/i.test(pathname)) return 'names a file and not the folder it lies in';
  return undefined;
}
