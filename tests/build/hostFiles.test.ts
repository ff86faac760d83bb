import { describe, expect, test } from 'vitest';
import { caddyFile, headersFile, nginxFile } from '../../src/build/hostFiles.ts';
import { cachingOf, headersFor, isHidden, safetyHeaders, typeOf } from '../../src/build/hostHeaders.ts';
import { policyHeader, policyOf } from '../../src/build/policy.ts';

const POLICY = policyHeader(policyOf('<style>a { }</style>'));
const SAFETY = safetyHeaders(POLICY);
const FILES = ['404.html', 'assets/a-1.js', 'assets/b-2.woff2', 'icon.svg', 'index.html', 'stories/a.json'];

describe(headersFor, () => {
  test('says of every file what a browser may not do with it', () => {
    for (const path of FILES) {
      expect(Object.fromEntries(headersFor(path, POLICY))).toMatchObject({
        'Content-Security-Policy': POLICY,
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': expect.stringMatching(/geolocation=\(\).*clipboard-write=\(self\)/),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'X-Frame-Options': 'DENY',
      });
    }
  });

  test('holds no word that would weaken the policy', () => {
    expect(POLICY).not.toContain('unsafe-');
    expect(POLICY).not.toContain('*');
  });
});

describe(cachingOf, () => {
  test.each(['assets/a-1.js', 'assets/b-2.woff2'])('has %s kept: its name changes with it', (path) => {
    expect(cachingOf(path)).toBe('public, max-age=31536000, immutable');
  });

  test.each(['index.html', 'stories/a.json', 'service-worker.js', 'manifest.webmanifest', 'my/assets/a.js'])(
    'has %s asked about each time',
    (path) => {
      expect(cachingOf(path)).toBe('no-cache');
    },
  );
});

describe(typeOf, () => {
  test.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.json', 'application/json'],
    ['a.webmanifest', 'application/manifest+json'],
    ['a.woff2', 'font/woff2'],
    ['a.svg', 'image/svg+xml'],
  ])('of %s is %s', (path, type) => {
    expect(typeOf(path)).toBe(type);
  });

  test('must be known, since no browser may guess', () => {
    expect(() => typeOf('a.exe')).toThrow('a.exe: no type for this ending');
    expect(() => nginxFile([...FILES, 'a.exe'], SAFETY)).toThrow('a.exe');
  });
});

test('what is for hosts is hidden from readers', () => {
  expect(['_headers', 'host/nginx.conf', 'host/Caddyfile'].every(isHidden)).toBe(true);
  expect(FILES.some(isHidden)).toBe(false);
});

describe(headersFile, () => {
  const rules = headersFile(FILES, SAFETY)
    .split(/\n(?=\/)/)
    .map((rule) => rule.trimEnd().split('\n  '));

  test('has one rule for all, and one for each folder and file, so that no header is said twice', () => {
    expect(rules.map(([path]) => path)).toEqual([
      '/*',
      '/',
      '/assets/*',
      '/icon.svg',
      '/index.html',
      '/stories/*',
    ]);
    expect(rules[0]?.slice(1)).toEqual(SAFETY.map(([name, value]) => `${name}: ${value}`));
    expect(rules.slice(1).map(([, caching]) => caching)).toEqual([
      'Cache-Control: no-cache',
      'Cache-Control: public, max-age=31536000, immutable',
      'Cache-Control: no-cache',
      'Cache-Control: no-cache',
      'Cache-Control: no-cache',
    ]);
  });

  test('has no line longer than hosts read', () => {
    expect(Math.max(...rules.flat().map((line) => line.length))).toBeLessThan(2000);
  });
});

describe.each([
  ['nginx', nginxFile],
  ['Caddy', caddyFile],
])('the file for %s', (_, write) => {
  test('says every header, how long files are kept, and the types that the site has', () => {
    const file = write(FILES, SAFETY);
    for (const [name, value] of SAFETY) expect(file).toContain(`${name} "${value}"`);
    for (const word of ['max-age=31536000, immutable', 'no-cache', 'font/woff2', 'image/svg+xml']) {
      expect(file).toContain(word);
    }
    expect(file).not.toContain('webmanifest');
  });

  test('is not written with a header that would end its own quotes', () => {
    expect(() => write(FILES, [['X-Odd', 'a"; root /; "']])).toThrow('a"; root /; "');
  });
});
