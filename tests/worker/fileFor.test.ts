import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE, fileFor } from '../../src/worker/fileFor.ts';

const ROOT = 'https://example.org/pakistan/';
const STORY = 'stories/pakistan-meta-office.json';
const files = new Set([PAGE, 'assets/index-1a2b.js', STORY]);

type Asked = Parameters<typeof fileFor>[0];

/** Who answers: a file of the version, or undefined for the network. */
function answerTo(address: string, asked: Partial<Asked> = {}): string | undefined {
  const url = new URL(address, ROOT).href;
  const usual: Asked = { method: 'GET', mode: 'cors', destination: '', cache: 'default', url };
  return fileFor({ ...usual, ...asked }, files, ROOT);
}

describe(fileFor, () => {
  it.each(['./', './?entity=meta&q=a%3Fb', 'index.html', './index.html?q=office', './#sources', '?q=1#lead'])(
    'opens the page of its version at %s',
    (address) => {
      expect(answerTo(address, { mode: 'navigate', destination: 'document' })).toBe(PAGE);
    },
  );

  it('opens it when the reader reloads, too', () => {
    expect(answerTo('./', { mode: 'navigate', destination: 'document', cache: 'no-cache' })).toBe(PAGE);
    expect(answerTo('./', { mode: 'navigate', destination: 'document', cache: 'reload' })).toBe(PAGE);
  });

  it.each([STORY, 'story.schema.json', 'stories/', '../', '../other/', 'https://elsewhere.org/'])(
    'leaves a visit to %s to the network',
    (address) => {
      expect(answerTo(address, { mode: 'navigate', destination: 'document' })).toBeUndefined();
    },
  );

  it('gives each file of the version', () => {
    expect(answerTo('assets/index-1a2b.js', { destination: 'script' })).toBe('assets/index-1a2b.js');
    expect(answerTo(STORY)).toBe(STORY);
  });

  it.each(['no-cache', 'no-store', 'reload'] as const)('lets a script ask the network by %s', (cache) => {
    expect(answerTo(STORY, { cache })).toBeUndefined();
  });

  it('gives the script of a page that is reloaded, however the browser marks it', () => {
    expect(answerTo('assets/index-1a2b.js', { destination: 'script', cache: 'no-cache' })).toBe(
      'assets/index-1a2b.js',
    );
  });

  it.each(['HEAD', 'POST', 'PUT', 'DELETE'])('leaves %s to the network', (method) => {
    expect(answerTo(STORY, { method })).toBeUndefined();
  });

  it('leaves a file with a query string to the network: it may be another', () => {
    expect(answerTo(`${STORY}?v=2`)).toBeUndefined();
  });

  it('answers with nothing but files of its version, whatever is asked', () => {
    const address = fc.oneof(
      fc.webUrl(),
      fc.constantFrom(...files).map((file) => new URL(file, ROOT).href),
      fc.webPath().map((path) => ROOT + path.slice(1)),
    );
    const mode = fc.constantFrom<RequestMode>('navigate', 'cors', 'no-cors', 'same-origin');
    const check = (url: string, how: RequestMode): void => {
      const answer = answerTo(url, { mode: how });
      if (answer !== undefined) {
        expect(files).toContain(answer);
        expect(url.startsWith(ROOT)).toBe(true);
      }
    };
    fc.assert(fc.property(address, mode, check));
  });
});
