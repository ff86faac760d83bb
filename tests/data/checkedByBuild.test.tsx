import { afterEach, expect, it, vi } from 'vitest';
import { CHECKED, digestOf, wasCheckedByBuild } from '../../src/data/checkedByBuild.ts';

afterEach(() => {
  document.head.innerHTML = '';
  vi.unstubAllGlobals();
});

function signPage(digest: string): void {
  const meta = document.createElement('meta');
  meta.name = CHECKED;
  meta.content = digest;
  document.head.append(meta);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

it('knows the file that the build checked, and no other', async () => {
  vi.stubGlobal('isSecureContext', true);
  signPage(await digestOf(bytesOf('{"id":"a"}')));

  expect(await wasCheckedByBuild(bytesOf('{"id":"a"}'))).toBe(true);
  expect(await wasCheckedByBuild(bytesOf('{"id":"b"}'))).toBe(false);
});

it('knows nothing where the page is not signed', async () => {
  vi.stubGlobal('isSecureContext', true);

  expect(await wasCheckedByBuild(bytesOf('{"id":"a"}'))).toBe(false);
});

it('knows nothing where the browser gives no digest: a page that came without https', async () => {
  signPage(await digestOf(bytesOf('{"id":"a"}')));

  expect(await wasCheckedByBuild(bytesOf('{"id":"a"}'))).toBe(false);
});

it('writes the digest as other programs do', async () => {
  expect(await digestOf(bytesOf('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
