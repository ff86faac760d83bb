/** The pages that are compared, of each story: the page as built, the same without script, and a bare list with React. */
import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { withoutScript } from './compare.mjs';
import { readFolder } from './host.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}.cache/bench`;
const plain = { root, configFile: false, logLevel: 'warn' };

/** A story by its name: `bundled`, or of how many events and as many figures. */
export async function buildStory(name, bareFiles) {
  const { module } = await runnerImport('/src/data/storyQuery.ts', plain);
  const storyFile = module.storyFileOf();
  const built =
    name === 'bundled' ? readFolder(`${root}dist`) : await buildGenerated(Number(name), storyFile);
  const json = built.get(storyFile);
  const html = built.get('index.html').toString();
  const entity = JSON.parse(json).leadEntities.at(-1);
  return {
    name,
    title:
      name === 'bundled'
        ? 'The bundled story'
        : `${Number(name).toLocaleString('en')} events and as many figures`,
    /** The query of a link that someone sent. Of what it names, the filter names something else first. */
    filtered: `?entity=${entity}`,
    /** The query that opens the same story by its name, so that the browser draws it from its data. */
    named: `?story=${storyFile.replace(/.*\/|\.json$/g, '')}`,
    pages: {
      built,
      plain: new Map([...built, ['index.html', Buffer.from(withoutScript(html))]]),
      bare: new Map([...bareFiles, ['story.json', json]]),
    },
  };
}

/** The site as it is built when a generated story lies in the place of the bundled one. */
async function buildGenerated(size, storyFile) {
  const publicDir = `${folder}/public-${size}`;
  const outDir = `${folder}/site-${size}`;
  const { module } = await runnerImport('/tests/support/generateStory.ts', plain);
  const story = module.generateStory({ seed: 1, events: size, figures: size });
  cpSync(`${root}public`, publicDir, { recursive: true });
  writeFileSync(`${publicDir}/${storyFile}`, JSON.stringify(story));
  const builder = fileURLToPath(new URL('buildSite.mjs', import.meta.url));
  execFileSync(process.execPath, [builder, publicDir, outDir], { stdio: 'inherit' });
  return readFolder(outDir);
}

export async function buildBareList() {
  const outDir = `${folder}/bare`;
  await build({
    ...plain,
    root: `${root}tests/bench/bareList`,
    base: './',
    build: { target: 'baseline-widely-available', outDir, emptyOutDir: true },
  });
  return readFolder(outDir);
}
