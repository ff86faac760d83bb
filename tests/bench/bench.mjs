/**
 * How fast and how small the built page is, with the bundled story and with generated ones, against plain HTML with the
 * same content, a bare list with React, and what is asked of it:
 *
 *     npm run bench -- --stories bundled,1000,10000 --line slow,none --rounds 5 --strict
 *
 * It fails only where it cannot measure, since how fast a machine is says little of the code, or, if `--strict`, where an
 * aim is missed too.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium, launchArguments } from '../browser/chromium.mjs';
import { judge } from './aims.mjs';
import { isKept } from './compare.mjs';
import { compareStory } from './compareStory.mjs';
import { measureStory } from './measureStory.mjs';
import { buildBareList, buildStory } from './pages.mjs';
import { openHost } from './host.mjs';
import { formatComparison, formatTable } from './table.mjs';
import { LINES } from './visit.mjs';

const { values: asked } = parseArgs({
  options: {
    /** `bundled`, or so many events and as many figures. */
    stories: { type: 'string', default: 'bundled,1000,10000' },
    line: { type: 'string', default: 'slow,none' },
    rounds: { type: 'string', default: '5' },
    strict: { type: 'boolean', default: false },
  },
});
const lines = asked.line.split(',');
const rounds = Number(asked.rounds);
const unknown = lines.filter((line) => !Object.hasOwn(LINES, line));
if (unknown.length > 0) throw new Error(`No such line: ${unknown.join(', ')}`);
if (!(rounds >= 1)) throw new Error(`So many rounds cannot be made: ${asked.rounds}`);

/** What ends, last first, whatever was begun. */
const undo = [];
const missed = [];
try {
  const bareFiles = await buildBareList();
  const stories = [];
  for (const name of asked.stories.split(',')) stories.push(await buildStory(name, bareFiles));
  const host = await openHost(stories);
  undo.unshift(() => host.close());
  const browser = await chromium.launch({ executablePath: findChromium(), args: launchArguments });
  undo.unshift(() => browser.close());

  for (const story of stories) {
    console.log(`\n${story.title}`);
    for (const line of lines) {
      const visits = await compareStory(browser, host, { story, line: LINES[line], rounds });
      const measures = judge(visits, { story: story.name, line });
      missed.push(...measures.filter(({ kept }) => kept === false));
      console.log(`\nOver a line of ${LINES[line].title}\n${formatComparison(measures)}`);
    }
    const address = host.addressOf(story, 'built') + story.named;
    const record = await measureStory(browser, address);
    missed.push(...record.filter((measured) => !isKept(measured)));
    console.log(`\nThe record\n${formatTable(record)}`);
  }
} finally {
  for (const step of undo) await step();
}
if (missed.length > 0) {
  console.log(`\nAims missed: ${missed.length}`);
  if (asked.strict) process.exitCode = 1;
}
