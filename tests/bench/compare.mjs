/** The arithmetic of the bench: what many visits come to, and whether that keeps an aim. */

/** The least value that so large a part of the values does not exceed. */
export function percentile(values, part) {
  if (values.length === 0) throw new Error('Nothing was measured');
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1];
}

export function median(values) {
  return percentile(values, 0.5);
}

/** Whether what was measured stays within what is asked for, but for one time in twenty. */
export function isKept({ values, budget }) {
  return percentile(values, 0.95) <= budget;
}

/** How many times as much; nothing against nothing is as much. */
export function ratio(value, floor) {
  return value === floor ? 1 : value / floor;
}

const KINDS = [
  { kind: 'html', mimeTypes: /^text\/html$/ },
  { kind: 'script', mimeTypes: /^(text|application)\/javascript$/ },
  { kind: 'style', mimeTypes: /^text\/css$/ },
  { kind: 'font', mimeTypes: /^font\// },
  { kind: 'data', mimeTypes: /^application\/json$/ },
  { kind: 'image', mimeTypes: /^image\// },
];

/** What a response is to a reader, by its type; `other` where it is none of what a page is made of. */
export function kindOf(mimeType) {
  return KINDS.find(({ mimeTypes }) => mimeTypes.test(mimeType))?.kind ?? 'other';
}

/** The bytes of the responses by kind, and of them all. */
export function sumBytes(responses) {
  const sums = { html: 0, script: 0, style: 0, font: 0, data: 0, image: 0, other: 0, all: 0 };
  for (const { mimeType, bytes } of responses) {
    sums[kindOf(mimeType)] += bytes;
    sums.all += bytes;
  }
  return sums;
}

/** The same page without anything that runs, or is fetched in order to run. */
export function withoutScript(html) {
  return html
    .replaceAll(/<script\b[^>]*>.*?<\/script>\s*/gs, '')
    .replaceAll(/<link\b[^>]*\brel="?modulepreload\b[^>]*>\s*/g, '')
    .replaceAll(/<link\b(?=[^>]*\brel="?preload\b)(?=[^>]*\bas="?(?:fetch|script)\b)[^>]*>\s*/g, '');
}
