import { expect, test } from 'vitest';
import { formatHost } from '../../src/ui/formatHost.ts';

test.each([
  ['https://www.geo.tv/latest/1', 'geo.tv'],
  ['http://example.org:8080/', 'example.org:8080'],
  ['https://geo.tv.example.org/', 'geo.tv.example.org'],
  // The first letter is Cyrillic.
  ['https://аpple.com/', 'xn--pple-43d.com'],
])('the host of %s reads %s', (address, host) => {
  expect(formatHost(address)).toBe(host);
});
