/** The built site behind a real nginx that follows the file written for it. */
import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, safetyHeaders } from '../../src/build/hostHeaders.ts';
import { policyHeader, policyOf } from '../../src/build/policy.ts';
import { Site } from '../../src/build/site.ts';
import { findNginx } from './findNginx.mjs';
import { startNginx, type Host } from './nginx.ts';

const nginx = findNginx();
const site = new Site('dist');

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

describe.skipIf(nginx === undefined)('behind nginx', () => {
  const policy = policyHeader(policyOf(site.readText('index.html')));
  const files = site.files();
  const script = fileLike(/^assets\/index-.+\.js$/);
  const font = fileLike(/^assets\/.+\.woff2$/);
  const story = fileLike(/^stories\/.+\.json$/);
  let host: Host;

  beforeAll(async () => {
    host = await startNginx(nginx ?? '', site.folder);
  });

  afterAll(async () => {
    await host.stop();
  });

  test.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    [`/${script}`, script],
    [`/${font}`, font],
    [`/${story}`, story],
    ['/icon.svg', 'icon.svg'],
    ['/story.schema.json', 'story.schema.json'],
  ])(
    '%s comes whole, with its type, how long to keep it, and what a browser may do',
    async (address, path) => {
      const answer = await get(address);

      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject(lowerCased(headersFor(path, policy)));
      expect(answer.body.equals(site.read(path))).toBe(true);
    },
  );

  test.each([
    '/assets/gone-1a2b.js',
    '/stories/gone.json',
    '/host/nginx.conf',
    '/_headers',
    '/stories/',
    '/assets',
  ])('%s is a 404 that no one keeps, and not the page', async (address) => {
    const { status, headers, body } = await get(address);

    expect(status).toBe(404);
    expect(headers).toMatchObject(lowerCased(safetyHeaders(policy)));
    expect(headers['cache-control']).toBeUndefined();
    expect(body.equals(site.read('404.html'))).toBe(true);
  });

  test.each(['/', `/${script}`, `/${story}`])('%s comes as the build compressed it', async (address) => {
    const { headers, body } = await get(address, { 'Accept-Encoding': 'gzip' });
    const plain = await get(address);

    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(body.length).toBeLessThan(plain.body.length / 2);
    expect(gunzipSync(body).equals(plain.body)).toBe(true);
  });

  test('the service worker comes as it lies there: another may be put in its place', async () => {
    const { headers, body } = await get('/service-worker.js', { 'Accept-Encoding': 'gzip, br' });

    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(site.read('service-worker.js'))).toBe(true);
  });

  test.each(['/', `/${script}`, `/${story}`])('%s is not sent twice to who has it', async (address) => {
    const first = await get(address, { 'Accept-Encoding': 'gzip' });
    const second = await get(address, {
      'Accept-Encoding': 'gzip',
      'If-None-Match': String(first.headers['etag']),
    });

    expect(second.status).toBe(304);
    expect(second.body).toHaveLength(0);
    expect(second.headers['cache-control']).toBe(first.headers['cache-control']);
    expect(second.headers['content-security-policy']).toBe(policy);
  });

  test('200 readers at once each get page, story and script', async () => {
    const wanted = ['/', `/${story}`, `/${script}`];
    const read = async () => {
      const answers = await Promise.all(wanted.map((address) => get(address, { 'Accept-Encoding': 'gzip' })));
      return answers.map(({ status, body }) => `${status} ${body.length}`);
    };
    const whole = ['index.html', story, script].map((path) => `200 ${site.read(`${path}.gz`).length}`);

    expect(await Promise.all(Array.from({ length: 200 }, read))).toEqual(
      Array.from({ length: 200 }, () => whole),
    );
    expect(readFileSync('.cache/nginx/error.log', 'utf8')).toBe('');
  });

  function fileLike(pattern: RegExp): string {
    const found = files.find((path) => pattern.test(path));
    if (found === undefined) throw new Error(`The built site has no file like ${String(pattern)}`);
    return found;
  }

  /** As it comes over the line: `fetch` would open what is compressed, and keep connections. */
  function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      request(host.address + path, { headers, agent: false }, (response) => {
        buffer(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          reject,
        );
      })
        .on('error', reject)
        .end();
    });
  }
});

function lowerCased(headers: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
}
