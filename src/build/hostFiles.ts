/** What tells a host how to serve the site, ready to use: for nginx, for Caddy, and for hosts that read `_headers`. */
import {
  ASKED_ABOUT,
  cachingOf,
  endingOf,
  HASHED_FOLDER,
  HIDDEN_FILE,
  HIDDEN_FOLDER,
  isHidden,
  KEPT,
  safetyHeaders,
  TYPES,
  typeOf,
  type HeaderLines,
} from './hostHeaders.ts';
import { policyHeader, policyOf } from './policy.ts';
import type { SiteStep } from './site.ts';

/** What a host shows where nothing is. Some show the page itself unless a site has this file. */
const MISSING = '404.html';

export const writeHostFiles: SiteStep = (site) => {
  const files = site.files().filter((path) => !isHidden(path));
  const safety = safetyHeaders(policyHeader(policyOf(site.readText('index.html'))));
  site.write(HIDDEN_FILE, headersFile(files, safety));
  site.write(`${HIDDEN_FOLDER}/nginx.conf`, nginxFile(files, safety));
  site.write(`${HIDDEN_FOLDER}/Caddyfile`, caddyFile(files, safety));
};

/**
 * No address may match two rules that give the same header: some hosts join the two values. So each folder and each
 * file of the site has a rule of its own for how long it is kept.
 */
export function headersFile(files: readonly string[], safety: HeaderLines): string {
  const top = new Set(files.filter((path) => path !== MISSING).map(topOf));
  const rules: readonly (readonly [string, HeaderLines])[] = [
    ['/*', safety],
    ['/', [['Cache-Control', ASKED_ABOUT]]],
    ...[...top].map((path) => [`/${path}`, [['Cache-Control', cachingOf(path)]]] as const),
  ];
  return rules
    .map(([path, lines]) => `${path}\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('');
}

/** `stories/*` of `stories/a.json`, and `icon.svg` of itself. */
function topOf(path: string): string {
  const [top = '', ...inside] = path.split('/');
  return inside.length > 0 ? `${top}/*` : top;
}

export function nginxFile(files: readonly string[], safety: HeaderLines): string {
  const headers = safety.map(([name, value]) => `add_header ${name} ${quoted(value)} always;\n`);
  const types = usedTypes(files).map(([ending, type]) => `    ${type} ${ending};\n`);
  return `# For nginx: goes inside a server block, which says listen, server_name, root and certificates itself.
#   server { listen 443 ssl; server_name …; root /srv/dateline; include /srv/dateline/${HIDDEN_FOLDER}/nginx.conf; }
# Written by the build, which knows the hashes of the policy: put it in place anew with each version.
server_tokens off;
charset utf-8;
charset_types text/css text/csv text/javascript text/plain;
types {
${types.join('')}}
default_type application/octet-stream;

# The build has compressed every text.
gzip_static on;
gzip_vary on;
# Where nginx has the module ngx_brotli:
# brotli_static on;

# A location with an add_header of its own would lose all of these.
${headers.join('')}# Not “always”: no one keeps a refusal.
add_header Cache-Control $dateline_caching;
set $dateline_caching ${quoted(ASKED_ABOUT)};

error_page 404 /${MISSING};
location = /${HIDDEN_FILE} { return 404; }
location ^~ /${HIDDEN_FOLDER}/ { return 404; }
location ^~ /${HASHED_FOLDER}/ {
    set $dateline_caching ${quoted(KEPT)};
    try_files $uri =404;
}
location = / {
    try_files /index.html =404;
}
location / {
    try_files $uri =404;
}
`;
}

export function caddyFile(files: readonly string[], safety: HeaderLines): string {
  const headers = safety.map(([name, value]) => `\t${name} ${quoted(value)}\n`);
  const types = usedTypes(files).map(
    ([ending]) =>
      `@${ending} {\n\tpath *.${ending}\n\tfile\n}\nheader @${ending} Content-Type ${quoted(typeOf(`a.${ending}`))}\n`,
  );
  return `# For Caddy: goes inside a site block, which says its root itself.
#   example.org {
#     root * /srv/dateline
#     import /srv/dateline/${HIDDEN_FOLDER}/Caddyfile
#   }
# Written by the build, which knows the hashes of the policy: put it in place anew with each version.
header {
${headers.join('')}}

# Only what is there: no one keeps a refusal.
@kept {
	path /${HASHED_FOLDER}/*
	file
}
header @kept Cache-Control ${quoted(KEPT)}
@askedAbout {
	not path /${HASHED_FOLDER}/*
	file {path} {path}index.html
}
header @askedAbout Cache-Control ${quoted(ASKED_ABOUT)}
${types.join('')}
@hidden path /${HIDDEN_FILE} /${HIDDEN_FOLDER}/*
error @hidden 404
file_server {
	precompressed br gzip
}
handle_errors {
	rewrite * /${MISSING}
	file_server
}
`;
}

function usedTypes(files: readonly string[]): readonly (readonly [ending: string, type: string])[] {
  const used = new Set(files.map(endingOf));
  // Throws for a file that no host would know how to send.
  for (const path of files) typeOf(path);
  return [...TYPES].filter(([ending]) => used.has(ending));
}

/** In quotes that nginx and Caddy both read. Throws for what either would take for more than a letter. */
function quoted(value: string): string {
  if (/["\\$`{}\n]/.test(value)) throw new Error(`A header for hosts holds a sign that they read: ${value}`);
  return `"${value}"`;
}
