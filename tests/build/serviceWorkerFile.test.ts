import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestsOf, keptFiles, serviceWorkerFile, versionOf } from '../../src/build/serviceWorkerFile.ts';
import { Site } from '../../src/build/site.ts';

const STORY = 'stories/pakistan-meta-office.json';
const PATHS = ['assets/index-1a2b.js', 'icon.svg', 'index.html', STORY];

let site: Site;
beforeEach(() => {
  site = new Site(mkdtempSync(join(tmpdir(), 'site-')));
  for (const path of PATHS) site.write(path, `the content of ${path}`);
});
afterEach(() => rmSync(site.folder, { recursive: true }));

describe(keptFiles, () => {
  it('keeps what a page asks for', () => {
    const paths = [
      ...PATHS,
      'assets/serif-3c4d.woff2',
      'assets/index-5e6f.css',
      'icons/icon-192.png',
      'manifest.webmanifest',
    ];
    expect(keptFiles(paths, STORY)).toEqual(paths);
  });

  it('keeps no other story, nothing that is for hosts, editors or machines, and nothing twice', () => {
    const paths = [
      'Caddyfile',
      '_headers',
      'assets/index-1a2b.js.br',
      'assets/index-1a2b.js.gz',
      'index.html.gz',
      'nginx.conf',
      'record.png',
      'service-worker-off.js',
      'service-worker.js',
      'stories/another.json',
      'story.schema.json',
      `${STORY}.br`,
    ];
    expect(keptFiles(paths, STORY)).toEqual([]);
  });
});

describe(versionOf, () => {
  it('stays while the contents do', () => {
    const before = versionOf(site, PATHS);
    site.write(STORY, site.read(STORY));
    expect(versionOf(site, PATHS)).toBe(before);
    expect(before).toMatch(/^\w{12}$/);
  });

  it.each(PATHS)('changes with %s', (path) => {
    const before = versionOf(site, PATHS);
    site.write(path, 'another content');
    expect(versionOf(site, PATHS)).not.toBe(before);
  });

  it('changes where a file comes or goes', () => {
    const before = versionOf(site, PATHS);
    expect(versionOf(site, PATHS.slice(1))).not.toBe(before);
  });
});

describe(digestsOf, () => {
  it('gives the page by its folder, and a digest to each file that keeps its name', () => {
    const digests = digestsOf(site, PATHS);
    expect(Object.keys(digests)).toEqual(['assets/index-1a2b.js', 'icon.svg', './', STORY]);
    expect(digests['assets/index-1a2b.js']).toBe('');
    for (const path of ['icon.svg', './', STORY]) expect(digests[path]).toMatch(/^sha256-[\w+/]{43}=$/);
  });
});

describe(serviceWorkerFile, () => {
  it('writes one small script for the version that the folder holds, and one that ends it', async () => {
    await serviceWorkerFile(STORY)(site);
    const worker = site.readText('service-worker.js');
    expect(worker).toContain(versionOf(site, PATHS));
    for (const path of Object.keys(digestsOf(site, PATHS))) expect(worker).toContain(path);
    expect(gzipSync(worker).length).toBeLessThan(2000);
    expect(site.readText('service-worker-off.js')).toContain('unregister');
  });

  it('comes out the same when it is written again', async () => {
    await serviceWorkerFile(STORY)(site);
    const first = site.readText('service-worker.js');
    await serviceWorkerFile(STORY)(site);
    expect(site.readText('service-worker.js')).toBe(first);
  });
});
