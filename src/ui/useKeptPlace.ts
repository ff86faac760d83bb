import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps an element where the reader sees it while what stands before it on the page grows or shrinks. Call what it
 * gives just before such a change.
 */
export function useKeptPlace(element: RefObject<HTMLElement | null>): () => void {
  const top = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const before = top.current;
    top.current = undefined;
    // To measure makes the browser lay the page out there and then: only where somebody asked.
    if (before === undefined || !element.current) return;
    const { top: now } = element.current.getBoundingClientRect();
    if (now !== before) window.scrollBy(0, now - before);
  });
  return () => {
    top.current = element.current?.getBoundingClientRect().top;
  };
}
