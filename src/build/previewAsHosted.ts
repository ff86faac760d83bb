/** The preview of this machine answers as a host does that follows our files: the same headers, compressed alike. */
import { resolve } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { headersFor, isHidden, safetyHeaders } from './hostHeaders.ts';
import { policyHeader, policyOf } from './policy.ts';
import { Site } from './site.ts';

/** What a browser may accept, the smallest first, and the ending of such files. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

export function previewAsHosted(): Plugin {
  return {
    name: 'preview-as-hosted',
    configurePreviewServer({ config, middlewares }) {
      const site = new Site(resolve(config.root, config.build.outDir));
      const files = new Set(site.files());
      const policy = policyHeader(policyOf(site.readText('index.html')));
      middlewares.use((request, response, next) => {
        const path = pathOf(request);
        for (const [name, value] of safetyHeaders(policy)) response.setHeader(name, value);
        if (isHidden(path)) {
          response.writeHead(404).end();
          return;
        }
        if (files.has(path)) {
          for (const [name, value] of headersFor(path, policy)) response.setHeader(name, value);
          sendCompressed(path, files, request, response);
        }
        next();
      });
    },
  };
}

/** From the site’s folder on: `index.html` for the folder itself; empty for what is no address. */
function pathOf({ url = '/' }: IncomingMessage): string {
  try {
    const path = decodeURIComponent(new URL(url, 'http://preview').pathname).slice(1);
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return '';
  }
}

/** Has the server behind this one send the compressed file that lies beside the one asked for. */
function sendCompressed(
  path: string,
  files: ReadonlySet<string>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const accepted = request.headers['accept-encoding'] ?? '';
  const [encoding, ending] =
    ENCODINGS.find(([name, end]) => accepted.includes(name) && files.has(path + end)) ?? [];
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding === undefined || ending === undefined) return;
  response.setHeader('Content-Encoding', encoding);
  request.url = `/${path}${ending}`;
}
