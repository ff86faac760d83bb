import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inLight, rasterise } from '../../src/build/previewPicture.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

describe(inLight, () => {
  it('puts the colour of the light theme in place of a token', () => {
    expect(inLight('fill="var(--paper)"', tokens)).toBe('fill="#fbfaf7"');
  });

  it('refuses a token without a light colour', () => {
    expect(() => inLight('fill="var(--nothing)"', tokens)).toThrow('--nothing');
  });
});

describe(rasterise, () => {
  it('gives a PNG in the size that other sites ask for', async () => {
    const picture = await pngOf('');

    expect(picture.toString('latin1', 1, 4)).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('writes in two families and two weights', async () => {
    const looks = [
      'font-family="var(--serif)" font-weight="600"',
      'font-family="var(--sans)" font-weight="400"',
      'font-family="var(--sans)" font-weight="600"',
    ];
    const pictures = await Promise.all(
      looks.map((look) => pngOf(`<text y="100" font-size="40" ${look}>Agl</text>`)),
    );

    expect(new Set([await pngOf(''), ...pictures].map(String)).size).toBe(4);
  });
});

async function pngOf(content: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 420">${content}</svg>`;
  return Buffer.from(await rasterise(svg, tokens));
}
