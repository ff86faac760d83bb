/**
 * Prints what the cross-checks find in a story file: `npm run crosscheck -- path/to/story.json`; without a path, in the
 * bundled story. Where the file is no story it lists each of its problems, and ends with 1.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const options = { root, configFile: false, logLevel: 'error' };
const load = async (file) => (await runnerImport(file, options)).module;
const [{ storyFileOf }, { parseStory }, { listFindings, listProblems }] = await Promise.all([
  load('/src/data/storyQuery.ts'),
  load('/src/story/parseStory.ts'),
  load('/src/commands/listFindings.ts'),
]);

const given = process.argv[2];
const path = given === undefined ? `${root}public/${storyFileOf()}` : resolve(given);
const result = read(path);
if (result.ok) {
  console.log(listFindings(result.story));
} else {
  console.error(listProblems(result.problems));
  process.exitCode = 1;
}

function read(file) {
  try {
    return parseStory(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problems: [{ path: '', value: file, message, remedy: 'Give a story file, as JSON.' }],
    };
  }
}
