/** Texts of a story may run from right to left: none may move what stands beside it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, openStory, test, unfoldAll } from './support.ts';

const file = new URL('../../public/stories/pakistan-meta-office.json', import.meta.url);

/** Fields that are the story’s own words. */
const TEXTS = new Set(
  'headline standfirst name shortName otherNames role label inverse definition caveats method why summary note outlet title at asStated attributedAs question answer unnamed'.split(
    ' ',
  ),
);

/** The bundled story with every word in Hebrew letters, each list of marks and ids as it was. */
function fromRightToLeft(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return TEXTS.has(field) ? inHebrewLetters(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => fromRightToLeft(item, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromRightToLeft(inner, key)]));
}

function inHebrewLetters(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{L}\p{N}]/gu, (letter) =>
      String.fromCharCode(0x5d0 + ((letter.codePointAt(0) ?? 0) % 27)),
    )
    .replaceAll(/[\p{P}\p{S}\p{M}]/gu, '');
}

/** Texts from right to left that share their surroundings with others and are not set apart from them. */
async function notSetApart(page: Page): Promise<readonly string[]> {
  return page.locator('#root').evaluate((root) => {
    /** Without what is set apart, the innermost first. */
    const bare = (text: string): string => {
      const less = text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '');
      return less === text ? text : bare(less);
    };
    const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const found: string[] = [];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const own = bare(node.textContent ?? '');
      if (!/[\u05D0-\u05EA]/.test(own)) continue;
      let element = node.parentElement;
      while (element?.localName === 'mark') element = element.parentElement;
      const alone =
        element?.localName === 'bdi' || letters(bare(element?.textContent ?? '')) === letters(own);
      const apart = element !== null && /plaintext|isolate/.test(getComputedStyle(element).unicodeBidi);
      if (!alone || !apart || /[a-z0-9]/i.test(own)) {
        found.push(`${element?.localName}.${element?.className}: ${element?.textContent?.slice(0, 90)}`);
      }
    }
    return [...new Set(found.map((line) => line.replaceAll(/[\u05D0-\u05EA]+/g, 'א')))];
  });
}

for (const query of [
  '',
  '?view=table',
  '?fact=event:meta-meeting-2022-09-28',
  '?entity=meta&q=א&only=disputed',
]) {
  test(`no text of a story from right to left moves what stands beside it: ${query || 'the plain page'}`, async ({
    page,
  }) => {
    const story = fromRightToLeft(JSON.parse(readFileSync(file, 'utf8')));
    await page.route('**/stories/*.json', (route) => route.fulfill({ json: story }));
    await openStory(page, query === '' ? '?order=newest' : query);
    await unfoldAll(page);
    expect(await notSetApart(page)).toEqual([]);
  });
}
