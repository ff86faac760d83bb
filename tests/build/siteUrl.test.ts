import { describe, expect, it } from 'vitest';
import { parseSiteUrl } from '../../src/build/siteUrl.ts';

describe(parseSiteUrl, () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/story', 'https://example.org/story/'],
    [' http://127.0.0.1:8080/a/b/ ', 'http://127.0.0.1:8080/a/b/'],
    ['https://example.org/v1.2', 'https://example.org/v1.2/'],
  ])('reads %s as the folder %s', (text, address) => {
    expect(parseSiteUrl(text)).toBe(address);
  });

  it.each([undefined, '', ' '])('knows of no address where %s is named', (text) => {
    expect(parseSiteUrl(text)).toBeUndefined();
  });

  it.each([
    ['example.org/story', 'is no address'],
    ['ftp://example.org/', 'is neither http nor https'],
    ['javascript:alert(1)', 'is neither http nor https'],
    ['https://me:secret@example.org/', 'holds a name or password'],
    ['https://example.org/?page=1', 'has a query or a fragment'],
    ['https://example.org/?', 'has a query or a fragment'],
    ['https://example.org/#top', 'has a query or a fragment'],
    ['https://example.org/index.html', 'names a file'],
  ])('refuses %s, which %s, and says what to write', (text, objection) => {
    expect(() => parseSiteUrl(text)).toThrow(objection);
    expect(() => parseSiteUrl(text)).toThrow('https://example.org/story/');
  });

  it.each(['https://me:secret@example.org/', 'https:me:secret@example.org/'])(
    'shows no password of %s',
    (text) => {
      expect(() => parseSiteUrl(text)).toThrow(/^((?!secret).)*$/);
    },
  );
});
