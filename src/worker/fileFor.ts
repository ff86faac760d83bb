/** What of a request decides who answers it. */
type Asked = Pick<Request, 'method' | 'mode' | 'destination' | 'cache' | 'url'>;

/** The page itself, as a file of its version: the folder, since some hosts send `index.html` on to it. */
export const PAGE = './';

/** How a script asks for what the network holds now. */
const AFRESH: readonly RequestCache[] = ['no-cache', 'no-store', 'reload'];

/**
 * The file of this version that answers a request; undefined where the request is the network’s. `files` are addresses from
 * the root on, where the root is the folder that the page lies in (`https://example.org/pakistan/`).
 */
export function fileFor(asked: Asked, files: ReadonlySet<string>, root: string): string | undefined {
  if (asked.method !== 'GET' || !asked.url.startsWith(root)) return undefined;
  const [address = ''] = asked.url.slice(root.length).split('#');
  if (asked.mode === 'navigate') return isPage(address) ? PAGE : undefined;
  // A reload marks all that belongs to the page in the same way, but only a script’s own request is meant so.
  if (asked.destination === '' && AFRESH.includes(asked.cache)) return undefined;
  return files.has(address) ? address : undefined;
}

/** Whatever the query string: it is state of the page, not another page. */
function isPage(address: string): boolean {
  const [path] = address.split('?');
  return path === '' || path === 'index.html';
}
