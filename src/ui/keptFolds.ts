/** What a reader folds or unfolds is known to the browser alone, and would be forgotten with the element. */
export interface KeptFolds {
  /** Whether each `<details>` stood open, a letter each, when it came into the page and when it left. */
  readonly came: string;
  readonly left: string;
}

const OPEN = 'o';
const CLOSED = 'c';

/** `oc`: two `<details>`, the first open. */
export function readFolds(element: Element): string {
  return [...element.querySelectorAll('details')].map(({ open }) => (open ? OPEN : CLOSED)).join('');
}

/** Opens and closes as the reader left it, unless the element has come back with other content. */
export function restoreFolds(element: Element, kept: KeptFolds | undefined): void {
  if (!kept || kept.came !== readFolds(element) || kept.left.length !== kept.came.length) return;
  element.querySelectorAll('details').forEach((details, index) => {
    details.open = kept.left[index] === OPEN;
  });
}
