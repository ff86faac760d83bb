import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkStories } from '../../src/build/checkStories.ts';
import { Site } from '../../src/build/site.ts';
import { readStory } from '../../src/entry-server.tsx';
import { makeStoryFile } from '../support/makeStory.ts';

const GOOD = JSON.stringify(makeStoryFile());
let site: Site;
beforeEach(() => {
  site = new Site(mkdtempSync(join(tmpdir(), 'stories-')));
  site.write('stories/first.json', GOOD);
});
afterEach(() => rmSync(site.folder, { recursive: true }));

/** What the step says against the site, if it stops the build. */
function objection(): string {
  try {
    void checkStories({ readStory })(site);
    return '';
  } catch (error) {
    return String(error);
  }
}

describe(checkStories, () => {
  it('lets good stories pass, and takes nothing else for one', () => {
    site.write('stories/more/second.json', GOOD);
    site.write('story.schema.json', '{}');
    site.write('stories/first.json.gz', 'compressed');

    expect(objection()).toBe('');
  });

  it('stops for any that has a problem, and says where it is', () => {
    site.write('stories/second.json', JSON.stringify({ ...makeStoryFile(), checked: '2022-02-30' }));

    expect(objection()).toContain('stories/second.json: The story file has problems:\nchecked: ');
  });

  it('stops for what is not JSON', () => {
    site.write('stories/second.json', GOOD.slice(0, -1));

    expect(objection()).toContain('stories/second.json: ');
  });
});
