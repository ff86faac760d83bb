import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compress } from '../../src/build/compress.ts';
import { Site } from '../../src/build/site.ts';

const LONG = 'a story that can be checked, '.repeat(100);
let site: Site;

beforeEach(() => {
  site = new Site(mkdtempSync(join(tmpdir(), 'compress-')));
});

afterEach(() => {
  rmSync(site.folder, { recursive: true });
});

test('every long text lies there twice more, smaller, and is the same again when opened', async () => {
  const texts = ['index.html', 'assets/a.js', 'assets/a.css', 'a.json', 'icon.svg', 'a.webmanifest'];
  for (const path of texts) site.write(path, LONG + path);
  await compress(site);

  expect(site.files()).toEqual(texts.flatMap((path) => [path, `${path}.br`, `${path}.gz`]).toSorted());
  for (const path of texts) {
    expect(brotliDecompressSync(site.read(`${path}.br`)).toString()).toBe(LONG + path);
    expect(gunzipSync(site.read(`${path}.gz`)).toString()).toBe(LONG + path);
    expect(site.read(`${path}.br`).length).toBeLessThan(LONG.length / 2);
  }
});

test('fonts, pictures, files for hosts and short texts stay as they are', async () => {
  const others = ['_headers', 'a.html', 'a.png', 'a.woff2', 'host/nginx.conf'];
  for (const path of others) site.write(path, path === 'a.html' ? 'short' : LONG);
  await compress(site);

  expect(site.files()).toEqual(others);
});

test('the same text gives the same bytes', async () => {
  site.write('a.json', LONG);
  site.write('b.json', LONG);
  await compress(site);

  expect(site.read('a.json.br').equals(site.read('b.json.br'))).toBe(true);
  expect(site.read('a.json.gz').equals(site.read('b.json.gz'))).toBe(true);
});
