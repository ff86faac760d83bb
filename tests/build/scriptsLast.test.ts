import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tagsOf } from '../../src/build/htmlTags.ts';
import { putScriptsLast } from '../../src/build/scriptsLast.ts';
import { Site } from '../../src/build/site.ts';

let site: Site;

beforeEach(() => {
  site = new Site(mkdtempSync(join(tmpdir(), 'scripts-')));
});

afterEach(() => {
  rmSync(site.folder, { recursive: true });
});

describe(putScriptsLast, () => {
  it('asks for every file of script behind the rest, and leaves all else as it is', async () => {
    site.write(
      'index.html',
      '<script>inline()</script><script type="application/ld+json">{}</script>' +
        '<link rel="preload" as="font" href="./assets/font.woff2">' +
        '<script type="module" crossorigin src="./assets/index.js"></script>' +
        '<link rel="modulepreload" crossorigin href="./assets/react.js"><link rel="icon" href="./icon.svg">',
    );

    await putScriptsLast(site);

    const late = tagsOf(site.readText('index.html')).filter(
      ({ attributes }) => attributes.get('fetchpriority') === 'low',
    );
    expect(late.map(({ attributes }) => attributes.get('src') ?? attributes.get('href'))).toEqual([
      './assets/index.js',
      './assets/react.js',
    ]);
  });

  it('fails where the page asks for no script', () => {
    site.write('index.html', '<script>inline()</script>');

    expect(() => putScriptsLast(site)).toThrow(new Error('index.html asks for no script'));
  });
});
