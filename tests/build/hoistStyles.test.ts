import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { hoistStyles } from '../../src/build/hoistStyles.ts';

describe(hoistStyles, () => {
  it('makes a rule of each different style, and names it where the style stood', () => {
    const page = '<p style="--x:1">a</p><p style="--x:2">b</p><p style="--x:1">c</p>';

    expect(hoistStyles(page)).toEqual({
      page: '<p data-style="0">a</p><p data-style="1">b</p><p data-style="0">c</p>',
      rules: '[data-style="0"]{--x:1}[data-style="1"]{--x:2}',
    });
  });

  it('leaves a page without styles as it is', () => {
    const page = '<p class="style">a style="no attribute"</p>'.replaceAll(
      '"no attribute"',
      '&quot;none&quot;',
    );

    expect(hoistStyles(page)).toEqual({ page, rules: '' });
  });

  it('writes what React escaped as it was meant', () => {
    const page = renderToStaticMarkup(createElement('p', { style: { fontFamily: `"A & B", 'C'` } }));

    expect(hoistStyles(page).rules).toBe(`[data-style="0"]{font-family:"A & B", 'C'}`);
  });

  it('refuses what would end its rule or its sheet', () => {
    const page = (value: string) => renderToStaticMarkup(createElement('p', { style: { color: value } }));

    expect(() => hoistStyles(page('red}body{color:blue'))).toThrow(
      'A style of the page cannot stand in a rule',
    );
    expect(() => hoistStyles(page('red</style>'))).toThrow('A style of the page cannot stand in a rule');
  });

  it('leaves no style attribute, and no text of the page otherwise, whatever React wrote', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string(), x: fc.integer(), styled: fc.boolean() })),
        (items) => {
          const write = (styled: boolean) =>
            renderToStaticMarkup(
              items.map(({ text, x, styled: own }, index) =>
                createElement(
                  'p',
                  { key: index, title: text, ...(styled && own && { style: { order: x } }) },
                  text,
                ),
              ),
            );
          const { page, rules } = hoistStyles(write(true));

          expect(page.replaceAll(/ data-style="[^"]*"/g, '')).toBe(write(false));
          for (const { x } of items.filter(({ styled }) => styled)) expect(rules).toContain(`{order:${x}}`);
        },
      ),
    );
  });
});
