import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Site } from '../../src/build/site.ts';
import { BUDGETS, weighSite, type Budget } from '../../src/build/sizeBudget.ts';

const [SCRIPT, FONTS] = BUDGETS;
let site: Site;

beforeEach(() => {
  site = new Site(mkdtempSync(join(tmpdir(), 'budget-')));
});

afterEach(() => {
  rmSync(site.folder, { recursive: true });
});

/** Weighs each file by its length, so that a test can say how much there is. */
const byLength = (budget: Budget | undefined): Budget => {
  if (!budget) throw new Error('There is no such budget');
  return { ...budget, weigh: (content) => content.length };
};

describe(weighSite, () => {
  it('weighs the script of the page with all that it cannot start without, and nothing else', () => {
    site.write(
      'index.html',
      '<script>inline()</script><script type="module" src="./assets/index-aaaaaaaa.js"></script>' +
        '<link rel="modulepreload" href="./assets/react-bbbbbbbb.js"><link rel="icon" href="./icon.svg">',
    );
    site.write('assets/index-aaaaaaaa.js', '1'.repeat(20_000));
    site.write('assets/react-bbbbbbbb.js', '2'.repeat(30_050));
    site.write('assets/later-cccccccc.js', '3'.repeat(900_000));

    expect(weighSite(site, byLength(SCRIPT))).toBe(
      'Script until the filter works, by gzip: 50.1 kB of at most 110.0 kB',
    );
  });

  it('weighs script as it is sent: compressed', () => {
    site.write('index.html', '<script type="module" src="./assets/index-aaaaaaaa.js"></script>');
    site.write('assets/index-aaaaaaaa.js', '1'.repeat(900_000));

    if (!SCRIPT) throw new Error('There is no such budget');
    expect(weighSite(site, SCRIPT)).toContain(' 1.0 kB of');
  });

  it('fails where there is more than there may be, and names what grew, the most first', () => {
    site.write('assets/newsreader-latin-wght-normal-aaaaaaaa.woff2', '1'.repeat(58_000));
    site.write('assets/public-sans-latin-wght-normal-bbbbbbbb.woff2', '2'.repeat(28_100));
    site.write('assets/nastaliq-cccccccc.woff2', '3'.repeat(4_000));

    expect(() => weighSite(site, byLength(FONTS))).toThrow(
      new Error(
        'Fonts: 90.1 kB of at most 90.0 kB. What grew:\n  nastaliq: 4.0 kB, its share is 0.0 kB\n' +
          '  public-sans-latin-wght-normal: 28.1 kB, its share is 28.0 kB',
      ),
    );
  });

  it('fails where there is nothing to weigh', () => {
    expect(() => weighSite(site, byLength(FONTS))).toThrow('Fonts: the site has no such file');
  });
});

it('gives out no more in shares than each budget has', () => {
  for (const { most, shares } of BUDGETS) {
    const given = Object.values(shares).reduce((sum, share) => sum + share, 0);
    expect(given).toBeLessThanOrEqual(most);
  }
});
