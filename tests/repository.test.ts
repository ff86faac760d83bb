import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the lock file names no registry, so that any can serve it', () => {
  expect(readFileSync('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true');
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test.each(['npm ci && npm start', 'npm ci && npm test'])('the README names the command %s', (command) => {
  expect(readFileSync('README.md', 'utf8')).toContain(command);
});
