import { describe, expect, it } from 'vitest';
import { cacheName, outdatedCaches } from '../../src/worker/caches.ts';

const ROOT = 'https://example.org/pakistan/';
const old = cacheName(ROOT, 'old');
const current = cacheName(ROOT, 'new');
const others = [
  'photos',
  'dateline',
  cacheName('https://example.org/', 'new'),
  cacheName('https://example.org/pakistan/urdu/', 'new'),
];

describe(outdatedCaches, () => {
  it('names the other versions of this page, and nothing of any other page on the host', () => {
    expect(outdatedCaches([old, ...others, current], ROOT, current)).toEqual([old]);
  });

  it('names all of this page where none is to be kept', () => {
    expect(outdatedCaches([old, ...others, current], ROOT)).toEqual([old, current]);
  });
});
