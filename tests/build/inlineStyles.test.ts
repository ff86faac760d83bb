import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressedFromPage, inlineStyles } from '../../src/build/inlineStyles.ts';
import { Site } from '../../src/build/site.ts';

let site: Site;

beforeEach(() => {
  site = new Site(mkdtempSync(join(tmpdir(), 'dateline-')));
});
afterEach(() => rmSync(site.folder, { recursive: true }));

describe(inlineStyles, () => {
  it('puts the sheet where its link stood, and takes the file away', async () => {
    site.write('index.html', '<head><link rel="stylesheet" crossorigin href="./assets/style-1a.css"></head>');
    site.write('assets/style-1a.css', 'p{color:red}\n');
    await inlineStyles(site);

    expect(site.readText('index.html')).toBe('<head><style>p{color:red}</style></head>');
    expect(site.files()).toEqual(['index.html']);
  });

  it('stops the build where there is no sheet', () => {
    site.write('index.html', '<head></head>');

    expect(() => inlineStyles(site)).toThrow('index.html links no stylesheet');
  });
});

describe(addressedFromPage, () => {
  it.each([
    ['url(./font.woff2)', 'url(./assets/font.woff2)'],
    ['url("font.woff2")', 'url("./assets/font.woff2")'],
    ['url(../icon.svg)', 'url(./icon.svg)'],
    ['url(data:image/png;base64,AA==)', 'url(data:image/png;base64,AA==)'],
    ['url(/root.svg)', 'url(/root.svg)'],
  ])('makes of %s in the folder assets: %s', (styles, expected) => {
    expect(addressedFromPage(styles, 'assets')).toBe(expected);
  });
});
