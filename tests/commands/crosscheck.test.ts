import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFigure, makeMetric, makeSeries, makeStoryFile } from '../support/makeStory.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the command prints for a file, and how it ends. */
function crosscheck(content: string): Promise<{ code: number; out: string; err: string }> {
  const file = join(folder, 'story.json');
  writeFileSync(file, content);
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['src/commands/crosscheck.mjs', file], (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe('npm run crosscheck', () => {
  it('prints each finding with its sources, and the counts', async () => {
    const story = makeStoryFile({
      metrics: [makeMetric({ id: 'all', label: 'Inhabitants', population: true })],
      series: [makeSeries({ id: 'all', metric: 'all' })],
      figures: [
        makeFigure({ id: 'users', value: 50 }),
        makeFigure({ id: 'everyone', metric: 'all', series: 'all', value: 40 }),
      ],
    });

    const { code, out } = await crosscheck(JSON.stringify(story));

    expect(code).toBe(0);
    expect(out).toContain('A part larger than its whole [part-over-whole]');
    expect(out).toContain('50 (Users in country, 28 September 2022) would be 10 more than 40');
    expect(out).toContain('- The Paper, “Title of paper”');
    expect(out).toMatch(/Contradiction: 1\n1 in all, 0 of them told in a disagreement/);
  });

  it.each([
    ['a file that is no story', '{}', /figures .*missing/],
    ['a file that is no JSON', 'story', /JSON/],
  ])('prints what is wrong with %s', async (_, content, message) => {
    const { code, out, err } = await crosscheck(content);

    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });
});
