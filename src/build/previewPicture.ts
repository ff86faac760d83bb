/** Turns the drawn preview into pixels: other sites show no SVG. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PREVIEW } from './previewSize.ts';

const require = createRequire(import.meta.url);

/** The fonts of the page, in the weights that the preview is written in: a variable font would be drawn in one weight only. */
const FONTS = [
  require.resolve('@fontsource/newsreader/files/newsreader-latin-600-normal.woff2'),
  require.resolve('@fontsource/newsreader/files/newsreader-latin-ext-600-normal.woff2'),
  require.resolve('@fontsource/public-sans/files/public-sans-latin-400-normal.woff2'),
  require.resolve('@fontsource/public-sans/files/public-sans-latin-ext-400-normal.woff2'),
  require.resolve('@fontsource/public-sans/files/public-sans-latin-600-normal.woff2'),
  require.resolve('@fontsource/public-sans/files/public-sans-latin-ext-600-normal.woff2'),
];

/** By the names that stand inside the files, whatever their weight. */
const FAMILIES: Readonly<Record<string, string>> = {
  '--serif': 'Newsreader 16pt 16pt',
  '--sans': 'Public Sans Thin',
};

/** Takes an SVG that names colours and fonts by the tokens of the page, and the file of those tokens; gives a PNG. */
export async function rasterise(svg: string, tokens: string): Promise<Uint8Array> {
  await started();
  const picture = new Resvg(inLight(svg, tokens), {
    fitTo: { mode: 'width', value: PREVIEW.width },
    font: { fontBuffers: FONTS.map((file) => readFileSync(file)) },
  });
  return picture.render().asPng();
}

/** The tokens replaced by what they are in the light theme. Throws where one has no value. */
export function inLight(svg: string, tokens: string): string {
  const colours = new Map(
    [...tokens.matchAll(/(--[\w-]+):\s*light-dark\((#\w+),/g)].map(([, name, light]) => [name, light]),
  );
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = FAMILIES[name] ?? colours.get(name);
    if (value === undefined) throw new Error(`tokens.css gives ${name} no light colour`);
    return value;
  });
}

let start: Promise<void> | undefined;

/** Once in a process: it refuses a second time. */
function started(): Promise<void> {
  start ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return start;
}
