import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';

/** What browsers need to offer the page for installation, and so much of it as is relative to the page. */
const manifestSchema = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  // Longer ones are cut under an icon.
  short_name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(12)),
  description: v.pipe(v.string(), v.nonEmpty()),
  start_url: v.literal('./'),
  scope: v.literal('./'),
  display: v.literal('standalone'),
  background_color: v.pipe(v.string(), v.hexColor()),
  theme_color: v.pipe(v.string(), v.hexColor()),
  icons: v.array(
    v.object({
      src: v.pipe(v.string(), v.regex(/^[\w-]/)),
      type: v.picklist(['image/png', 'image/svg+xml']),
      sizes: v.pipe(v.string(), v.regex(/^(any|\d+x\d+)$/)),
      purpose: v.optional(v.literal('maskable')),
    }),
  ),
});

const manifest = v.parse(manifestSchema, JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')));

describe('the manifest', () => {
  it('has the icons that browsers ask for', () => {
    const kinds = manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`);
    expect(kinds).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
  });

  it.each(manifest.icons)('says of $src what it is', ({ src, type, sizes }) => {
    const file = readFileSync(join('public', src));
    if (type === 'image/png') expect(sizeOfPng(file)).toBe(sizes);
    else expect(file.toString()).toMatch(/^<svg /);
  });

  it('is linked from the page', () => {
    expect(readFileSync('index.html', 'utf8')).toContain(
      '<link rel="manifest" href="./manifest.webmanifest" />',
    );
  });
});

test('the icon for home screens is where the page says, and has the size that they draw', () => {
  const [, address = ''] =
    /<link rel="apple-touch-icon" href="([^"]+)"/.exec(readFileSync('index.html', 'utf8')) ?? [];
  expect(sizeOfPng(readFileSync(join('public', address)))).toBe('180x180');
});

/** A PNG begins with eight bytes of its own and a chunk that holds width and height. */
function sizeOfPng(file: Buffer): string {
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
}
