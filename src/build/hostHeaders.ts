/** What a host says with each file. The files for hosts and the preview of this machine are made from here. */
import { extname } from 'node:path/posix';

/** Files whose names change with what they hold: `/assets/`. */
export const HASHED_FOLDER = 'assets';
/** What is for hosts and not for readers. */
export const HIDDEN_FOLDER = 'host';
export const HIDDEN_FILE = '_headers';

/** A year, as long as a browser keeps anything. Never asked for again: the next version has another name. */
export const KEPT = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time: the answer is nearly always “unchanged”. */
export const ASKED_ABOUT = 'no-cache';

export type HeaderLines = readonly (readonly [name: string, value: string])[];

/**
 * Only names that browsers know: of others they complain. The page itself writes to the clipboard (links, citations)
 * and asks for nothing else.
 */
const DENIED = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const PERMISSIONS = [...DENIED.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', ');

/** With every answer, refusals too. */
export function safetyHeaders(policy: string): HeaderLines {
  return [
    ['Content-Security-Policy', policy],
    // Browsers heed it over HTTPS only.
    ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
    ['X-Content-Type-Options', 'nosniff'],
    // The address says what a reader looked at: that is nobody else’s affair.
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', PERMISSIONS],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    // Other sites’ pages may not draw our files into theirs. What fetches link previews is no browser.
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    // For browsers too old for frame-ancestors.
    ['X-Frame-Options', 'DENY'],
  ];
}

/** How long a file may be kept without asking, by its path from the site’s folder on. */
export function cachingOf(path: string): string {
  return path.startsWith(`${HASHED_FOLDER}/`) ? KEPT : ASKED_ABOUT;
}

export function isHidden(path: string): boolean {
  return path === HIDDEN_FILE || path.startsWith(`${HIDDEN_FOLDER}/`);
}

/** The type of every ending that the site may have; each text is UTF-8. */
export const TYPES: ReadonlyMap<string, string> = new Map([
  ['css', 'text/css'],
  ['csv', 'text/csv'],
  ['html', 'text/html'],
  ['ico', 'image/x-icon'],
  ['js', 'text/javascript'],
  ['json', 'application/json'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain'],
  ['webmanifest', 'application/manifest+json'],
  ['woff2', 'font/woff2'],
]);

/** `js` of `assets/index-1a2b.js`. */
export function endingOf(path: string): string {
  return extname(path).slice(1);
}

/** Throws for an ending without a type: a host would send it as anything, and no browser may guess. */
export function typeOf(path: string): string {
  const type = TYPES.get(endingOf(path));
  if (type === undefined) throw new Error(`${path}: no type for this ending; name it in hostHeaders.ts`);
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/** All that goes with a file of the site. */
export function headersFor(path: string, policy: string): HeaderLines {
  return [...safetyHeaders(policy), ['Cache-Control', cachingOf(path)], ['Content-Type', typeOf(path)]];
}
