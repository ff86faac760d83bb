/** A host of static files in memory, compressed beforehand, as any host would send them. */
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
/** The other files are compressed in themselves. */
const COMPRESSED = ['.html', '.js', '.css', '.json', '.svg', '.webmanifest'];
/** The highest takes minutes for a long story and saves a tenth. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** The files of a folder by their path from it, with forward slashes. */
export function readFolder(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}

/** Serves the pages of the stories, each at an address of its own. */
export async function openHost(stories) {
  const answers = new Map();
  const known = new Map();
  for (const { name, pages } of stories) {
    for (const [page, files] of Object.entries(pages)) {
      for (const [path, content] of files) {
        if (!known.has(content)) known.set(content, answerOf(path, content));
        answers.set(`/${name}/${page}/${path}`, known.get(content));
      }
    }
  }
  const answerAt = (url) => answers.get(new URL(url, 'http://host').pathname.replace(/\/$/, '/index.html'));
  const server = createServer(({ url }, response) => {
    const answer = answerAt(url);
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  });
  // Port 0: any that is free.
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${server.address().port}`;
  return {
    addressOf: ({ name }, page) => `${address}/${name}/${page}/`,
    /** What a file would take on a line if it were compressed as budgets are written. */
    gzipSizeOf: (url) => gzipSync(answerAt(url).content, { level: 9 }).length,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function answerOf(path, content) {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const compressed = COMPRESSED.includes(extname(path));
  const body = compressed ? brotliCompressSync(content, QUALITY) : content;
  const encoding = compressed ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {};
  return { content, body, headers: { 'content-type': type, 'content-length': body.length, ...encoding } };
}
