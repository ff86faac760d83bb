import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headTags } from '../../src/build/headTags.ts';
import { makeStory } from '../support/makeStory.ts';

const FILE = 'stories/made-story.json';

function headOf(story: Parameters<typeof headTags>[0], site?: string): HTMLHeadElement {
  const html = `<!doctype html><html><head>${headTags(story, FILE, site)}</head><body></body></html>`;
  return new DOMParser().parseFromString(html, 'text/html').head;
}

function contentOf(head: HTMLElement, name: string): string | null | undefined {
  return head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
}

function addressOf(head: HTMLElement, relation: string): string | null | undefined {
  return head.querySelector(`link[rel="${relation}"]`)?.getAttribute('href');
}

describe(headTags, () => {
  const story = makeStory({ headline: 'A minister asks', standfirst: 'They met once.', language: 'ur' });

  it('says what the page is about', () => {
    const head = headOf(story);

    expect(head.querySelector('title')?.textContent).toBe('A minister asks · Dateline');
    expect(contentOf(head, 'description')).toBe('They met once.');
    expect(contentOf(head, 'og:title')).toBe('A minister asks');
    expect(contentOf(head, 'og:type')).toBe('article');
    expect(contentOf(head, 'og:site_name')).toBe('Dateline');
    expect(contentOf(head, 'og:locale')).toBe('ur_PK');
    expect(contentOf(head, 'og:image:alt')).toContain('A minister asks');
    expect(contentOf(head, 'twitter:card')).toBe('summary_large_image');
  });

  it('points at the data from the page on, wherever that stands', () => {
    expect(addressOf(headOf(story), 'alternate')).toBe('./stories/made-story.json');
    expect(addressOf(headOf(story, 'https://example.org/'), 'alternate')).toBe('./stories/made-story.json');
  });

  it('gives whole addresses where that of the page is known, and else none', () => {
    const known = headOf(story, 'https://example.org/a/');
    const unknown = headOf(story);

    expect(addressOf(known, 'canonical')).toBe('https://example.org/a/');
    expect(contentOf(known, 'og:url')).toBe('https://example.org/a/');
    expect(contentOf(known, 'og:image')).toBe('https://example.org/a/og.png');
    expect(addressOf(unknown, 'canonical')).toBe('./');
    expect(contentOf(unknown, 'og:image')).toBe('./og.png');
  });

  it('shortens a long standfirst', () => {
    const long = headOf(makeStory({ standfirst: 'They met once more. '.repeat(30) }));

    expect(contentOf(long, 'description')?.length).toBeLessThanOrEqual(200);
    expect(contentOf(long, 'description')).toMatch(/once more\.$/);
  });

  it('lets no text of a story leave its place', () => {
    const hostile = fc.constantFrom(
      '"',
      "'",
      '<',
      '>',
      '&',
      '</title>',
      '</title ',
      '<script>',
      '-->',
      '&quot;',
      '\n',
      'a ',
    );
    const plain = headOf(story);
    fc.assert(
      fc.property(fc.string({ unit: hostile, minLength: 1 }), (letters) => {
        const text = `x${letters}x`;
        const head = headOf({ ...story, headline: text, standfirst: text });
        const asLine = text.replace(/\s+/g, ' ');

        expect(Array.from(head.children, ({ tagName }) => tagName)).toEqual(
          Array.from(plain.children, ({ tagName }) => tagName),
        );
        expect(Array.from(head.children, ({ attributes }) => attributes.length)).toEqual(
          Array.from(plain.children, ({ attributes }) => attributes.length),
        );
        expect(contentOf(head, 'og:title')).toBe(asLine);
        expect(head.querySelector('title')?.textContent).toBe(`${asLine} · Dateline`);
      }),
    );
  });
});
