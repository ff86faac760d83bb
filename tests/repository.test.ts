import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

test('the lock file names no registry, so that any can serve it', () => {
  expect(readFileSync('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true');
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test.each(['npm ci && npm start', 'npm ci && npm test'])('the README names the command %s', (command) => {
  expect(readFileSync('README.md', 'utf8')).toContain(command);
});

describe('nothing from a story becomes markup', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(path, 'utf8')] as const);

  test.each(code)('%s writes no HTML', (path, text) => {
    // One place tells React to leave HTML as it stands, with a text that is always empty.
    const own =
      path === 'src/ui/AsBuilt.tsx' ? text.replace("dangerouslySetInnerHTML={{ __html: '' }}", '') : text;
    expect(own).not.toMatch(
      /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|parseFromString|createContextualFragment|setHTMLUnsafe/,
    );
    expect(text).not.toMatch(/\beval\(|new Function\(/);
  });

  test('one component leads out of the page', () => {
    const leading = code
      .filter(([, text]) => /<a\s(?![^>]*(?:href=\{`#|\sdownload\s))/.test(text))
      .map(([path]) => path);

    expect(leading).toEqual(['src/ui/OutsideLink.tsx']);
  });
});
