import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyHeader, policyMeta, policyOf, refuseUnsafe } from '../../src/build/policy.ts';

const EMPTY = '<!doctype html><head><meta charset="utf-8" /></head><body></body>';

function allowed(page: string, directive: string): readonly string[] {
  return (
    policyOf(page)
      .find(([name]) => name === directive)
      ?.slice(1) ?? []
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe(policyOf, () => {
  test('allows a page nothing but what lies beside it', () => {
    expect(policyHeader(policyOf(EMPTY))).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
        "object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types dateline",
    );
  });

  test('allows the scripts and styles that stand in the page, word for word', () => {
    const page = '<STYLE media="print">a > b { }</STYLE><script>if (1 < 2) "</p>"</script >';

    expect(allowed(page, 'script-src')).toEqual(["'self'", hashOf('if (1 < 2) "</p>"')]);
    expect(allowed(page, 'style-src')).toEqual(["'self'", hashOf('a > b { }')]);
  });

  test('asks for no hash of scripts that come in files, of data and of what is only told of', () => {
    const page =
      '<script src="a.js"></script><script type="application/ld+json">{}</script>' +
      '<!-- <script>1</script> --><title><script>2</script></title><p title="<script>3</script>">';

    expect(allowed(page, 'script-src')).toEqual(["'self'"]);
  });

  test('finds in any page what a browser finds', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('ab<>/="\' \n\r&;é'), '</p>', '<style>', '<!--', '-->'),
    });
    const raw = (name: string) =>
      fc
        .tuple(letters, fc.constantFrom('', ' type="module"', " data-a='>\"'", ' src="a.js"'))
        .filter(([text]) => !text.includes('<!--'))
        .map(([text, attributes]) => `<${name}${attributes}>${text}</${name}>`);
    const escaped = letters.map((text) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    );
    const piece = fc.oneof(
      raw('script'),
      raw('style'),
      escaped,
      escaped.map((text) => `<p title="${text}">${text}</p>`),
      escaped.map((text) => `<!-- ${text} -->`),
      escaped.map((text) => `<title>${text}</title>`),
    );

    const browser = new DOMParser();
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const page = `<!doctype html><body>${pieces.join('')}</body>`;
        const document = browser.parseFromString(page, 'text/html');
        const texts = (selector: string) =>
          [...document.querySelectorAll(selector)].map(({ textContent }) => hashOf(textContent));

        expect(new Set(allowed(page, 'script-src'))).toEqual(
          new Set(["'self'", ...texts('script:not([src])')]),
        );
        expect(new Set(allowed(page, 'style-src'))).toEqual(new Set(["'self'", ...texts('style')]));
      }),
      { numRuns: 300 },
    );
  });

  test('is refused a page in which a script never ends', () => {
    expect(() => policyOf('<script>1')).toThrow('A script of the page has no end');
  });
});

describe(policyMeta, () => {
  test('says all but who may frame the page, which only a header can', () => {
    const policy = policyOf(EMPTY);

    expect(policyMeta(policy)).toBe(
      `<meta http-equiv="Content-Security-Policy" content="${policyHeader(policy).replace(" frame-ancestors 'none';", '')}" />`,
    );
  });
});

describe(refuseUnsafe, () => {
  test.each([
    '<p style="color: red">',
    '<p STYLE=a>',
    "<p onclick='a()'>",
    '<a href="javascript:a()">',
    '<a href=" JavaScript:a()">',
  ])('refuses %s', (tag) => {
    expect(() => refuseUnsafe(`<p>a</p>${tag}`)).toThrow('1 attributes that its policy forbids');
  });

  test('leaves what only looks like it', () => {
    refuseUnsafe('<p data-style="a" class="on">style="a" onclick="b"</p><script>"<p style=a>"</script>');
  });
});
