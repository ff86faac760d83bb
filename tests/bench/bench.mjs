/**
 * How fast and how small the built page is, with the bundled story and with generated ones, against what is asked of it:
 * `npm run bench`. It fails only where it cannot measure, since how fast a machine is says nothing of the code.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview, runnerImport } from 'vite';
import { findChromium, launchArguments } from '../browser/chromium.mjs';
import { measureStory } from './measureStory.mjs';
import { formatTable } from './table.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** So many events and as many figures. */
const SIZES = [1000, 10_000];

const generated = SIZES.map((size) => ({ size, name: `generated-${size}` }));
const fileOf = (name) => `${root}dist/stories/${name}.json`;
/** What ends or takes away, last first, whatever was begun. */
const undo = [];
try {
  const options = { root, configFile: false, logLevel: 'warn' };
  const { module } = await runnerImport('/tests/support/generateStory.ts', options);
  for (const { size, name } of generated) {
    undo.unshift(async () => rmSync(fileOf(name), { force: true }));
    writeFileSync(
      fileOf(name),
      JSON.stringify(module.generateStory({ seed: 1, events: size, figures: size })),
    );
  }
  // Port 0: any that is free.
  const server = await preview({ root, logLevel: 'warn', preview: { port: 0 } });
  undo.unshift(() => server.close());
  const browser = await chromium.launch({ executablePath: findChromium(), args: launchArguments });
  undo.unshift(() => browser.close());

  const address = `http://127.0.0.1:${server.httpServer.address().port}/`;
  const stories = [
    { title: 'The bundled story', address },
    ...generated.map(({ size, name }) => ({
      title: `${size.toLocaleString('en')} events and as many figures`,
      address: `${address}?story=${name}`,
    })),
  ];
  for (const story of stories) {
    console.log(`\n${story.title}\n${formatTable(await measureStory(browser, story.address))}`);
  }
} finally {
  for (const step of undo) await step();
}
