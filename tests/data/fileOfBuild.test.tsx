import { afterEach, expect, it, vi } from 'vitest';
import { BUILT_FROM, digestOf, isFileOfBuild } from '../../src/data/fileOfBuild.ts';

afterEach(() => {
  document.head.innerHTML = '';
  vi.unstubAllGlobals();
});

function buildPageFrom(digest: string): void {
  const meta = document.createElement('meta');
  meta.name = BUILT_FROM;
  meta.content = digest;
  document.head.append(meta);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

it('knows the file that the build wrote into the page, and no other', async () => {
  vi.stubGlobal('isSecureContext', true);
  buildPageFrom(await digestOf(bytesOf('{"id":"a"}')));

  expect(await isFileOfBuild(bytesOf('{"id":"a"}'))).toBe(true);
  expect(await isFileOfBuild(bytesOf('{"id":"b"}'))).toBe(false);
});

it('cannot tell where the page was not built', async () => {
  vi.stubGlobal('isSecureContext', true);

  expect(await isFileOfBuild(bytesOf('{"id":"a"}'))).toBeUndefined();
});

it('cannot tell where the browser gives no digest: a page that came without https', async () => {
  buildPageFrom(await digestOf(bytesOf('{"id":"a"}')));

  expect(await isFileOfBuild(bytesOf('{"id":"a"}'))).toBeUndefined();
});

it('writes the digest as other programs do', async () => {
  expect(await digestOf(bytesOf('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
