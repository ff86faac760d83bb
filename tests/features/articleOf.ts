import { within } from '@testing-library/react';

/** The article under its own heading, the one that begins with these words; throws if there is none. */
export function articleOf(heading: string, container: HTMLElement = document.body): HTMLElement {
  const found = headingsOfArticles(container).find(({ textContent }) => textContent.startsWith(heading));
  const article = found?.closest('article');
  if (!article) throw new Error(`No article is headed ${heading}`);
  return article;
}

/** The headings of all articles, in the order of the page. */
export function articleHeadings(container: HTMLElement = document.body): string[] {
  return headingsOfArticles(container).map(({ textContent }) => textContent);
}

/** In one query: one for each article takes a long while on a large page. */
function headingsOfArticles(container: HTMLElement): HTMLElement[] {
  const headed = new Set<Element>();
  return within(container)
    .queryAllByRole('heading')
    .filter((heading) => {
      const article = heading.closest('article');
      if (!article || headed.has(article)) return false;
      headed.add(article);
      return true;
    });
}
