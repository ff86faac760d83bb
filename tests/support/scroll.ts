/** Scrolling where there is no layout: what a list learns of the window, and nothing else. */
import { act, fireEvent } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** Scrolls the page to a height in pixels, as if all on it began at its upper edge. */
export function scrollPage(top: number): void {
  vi.stubGlobal('scrollY', top);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, -window.scrollY, 0, 0),
  );
  fireEvent.scroll(window);
}

/** Waits until the code of what is shown only where needed has come and was used. */
export async function codeArrives(): Promise<void> {
  await act(() => vi.dynamicImportSettled());
}
