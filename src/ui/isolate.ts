/** Sets texts of a story apart inside sentences of the interface, as `<bdi>` does where there are elements. */

/** Hebrew, Arabic and their neighbours, with what they look like inside words. */
const FROM_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** “What follows has its own direction”, and its end. */
const START = '\u2068';
const END = '\u2069';

/** A text from right to left, so that it does not move what stands beside it; any other as it is. */
export function isolate(text: string): string {
  return FROM_RIGHT.test(text) ? START + text + END : text;
}

/** Has every function in a tree of words set its texts apart: no sentence can forget to. */
export function isolating<Words extends object>(words: Words): Words {
  for (const key of Object.keys(words)) {
    const value: unknown = Reflect.get(words, key);
    if (typeof value === 'function') Reflect.set(words, key, new Proxy(value, ISOLATE_ARGUMENTS));
    else if (typeof value === 'object' && value !== null) isolating(value);
  }
  return words;
}

const ISOLATE_ARGUMENTS: ProxyHandler<Function> = {
  apply: (target, self, texts: readonly unknown[]) => Reflect.apply(target, self, texts.map(isolateAll)),
};

function isolateAll(value: unknown): unknown {
  if (typeof value === 'string') return isolate(value);
  return Array.isArray(value) ? value.map(isolateAll) : value;
}
