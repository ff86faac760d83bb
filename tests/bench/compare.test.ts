import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isKept, kindOf, median, percentile, ratio, sumBytes, withoutScript } from './compare.mjs';

const values = fc.array(fc.double({ noNaN: true }), { minLength: 1 });

describe(isKept, () => {
  it('forgives one value in twenty, and no more', () => {
    const values = Array.from({ length: 40 }, (_, index) => index + 1);

    expect(isKept({ values, budget: 38 })).toBe(true);
    expect(isKept({ values, budget: 37 })).toBe(false);
  });
});

describe(percentile, () => {
  it('is one of the values, in whatever order they came', () => {
    expect(percentile([40, 10, 30, 20], 0.5)).toBe(20);
    expect(percentile([10, 20, 30, 40], 0.95)).toBe(40);
  });

  it('is exceeded by no larger part of the values, and no lesser value is', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, part) => {
        const found = percentile(values, part);
        const within = values.filter((value) => value <= found).length;
        const below = values.filter((value) => value < found).length;

        expect(values).toContain(found);
        expect(within).toBeGreaterThanOrEqual(Math.ceil(values.length * part));
        expect(below).toBeLessThan(Math.ceil(values.length * part));
      }),
    );
  });

  it('is not made up where nothing was measured', () => {
    expect(() => median([])).toThrow('Nothing was measured');
  });
});

describe(ratio, () => {
  it('says how many times as much', () => {
    expect(ratio(30, 20)).toBe(1.5);
  });

  it('is 1 for the same, for nothing too', () => {
    expect(ratio(0, 0)).toBe(1);
  });
});

describe(kindOf, () => {
  test.each([
    ['text/html', 'html'],
    ['text/javascript', 'script'],
    ['application/javascript', 'script'],
    ['text/css', 'style'],
    ['font/woff2', 'font'],
    ['application/json', 'data'],
    ['image/svg+xml', 'image'],
    ['application/manifest+json', 'other'],
  ])('takes %s for %s', (mimeType, kind) => {
    expect(kindOf(mimeType)).toBe(kind);
  });
});

describe(sumBytes, () => {
  const responses = [
    { mimeType: 'text/html', bytes: 100 },
    { mimeType: 'text/javascript', bytes: 20 },
    { mimeType: 'text/javascript', bytes: 3 },
    { mimeType: 'text/plain', bytes: 4000 },
  ];

  it('adds up each kind, and all', () => {
    expect(sumBytes(responses)).toMatchObject({ html: 100, script: 23, style: 0, other: 4000, all: 4123 });
  });
});

describe(withoutScript, () => {
  test.each([
    '<script>const a = "</p>";\n</script>',
    '<script type="module" crossorigin src="./a.js"></script>',
    '<script type="application/ld+json">{}</script>',
    '<link rel="modulepreload" crossorigin href="./a.js">',
    '<link rel="preload" href="./story.json" as="fetch" crossorigin />',
    '<link as="script" rel="preload" href="./a.js">',
  ])('takes away %s', (markup) => {
    expect(withoutScript(`<p>Before</p>${markup}<p>after</p>`)).toBe('<p>Before</p><p>after</p>');
  });

  test.each([
    '<style>p { color: red }</style>',
    '<link rel="stylesheet" href="./a.css">',
    '<link rel="preload" href="./a.woff2" as="font" crossorigin />',
    '<p>Read the script: &lt;script&gt;</p>',
  ])('keeps %s', (markup) => {
    expect(withoutScript(markup)).toBe(markup);
  });
});
