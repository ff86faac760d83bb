/** The fonts of the page, inside a picture: the same files that src/styles/fonts.css names. */
import serifUrl from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';
import sansUrl from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';

export const FAMILIES = {
  serif: "'Newsreader Variable', Georgia, 'Times New Roman', serif",
  sans: "'Public Sans Variable', system-ui, sans-serif",
} as const;

/** Rules that need nothing from outside: a file that is opened alone has nowhere to fetch from. */
export async function fontFaces(): Promise<string> {
  const faces = await Promise.all([
    fontFace('Newsreader Variable', '200 800', serifUrl),
    fontFace('Public Sans Variable', '100 900', sansUrl),
  ]);
  return faces.join('\n');
}

async function fontFace(family: string, weights: string, url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const data = await dataUrl(await response.blob());
  return `@font-face { font-family: '${family}'; font-weight: ${weights}; src: url('${data}') format('woff2'); }`;
}

/** `data:font/woff2;base64,…` */
async function dataUrl(content: Blob): Promise<string> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(letters)}`;
}
