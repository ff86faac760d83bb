import { within } from '@testing-library/react';

/** The article under its own heading, the one that begins with these words; throws if there is none. */
export function articleOf(heading: string, container: HTMLElement = document.body): HTMLElement {
  const found = within(container)
    .getAllByRole('article')
    .find((article) => headingOf(article).startsWith(heading));
  if (!found) throw new Error(`No article is headed ${heading}`);
  return found;
}

/** The headings of all articles, in the order of the page. */
export function articleHeadings(container: HTMLElement = document.body): string[] {
  return within(container).queryAllByRole('article').map(headingOf);
}

function headingOf(article: HTMLElement): string {
  return within(article).getAllByRole('heading')[0]?.textContent ?? '';
}
