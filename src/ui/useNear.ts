import { useLayoutEffect, useState, type RefObject } from 'react';

/** So far ahead that what takes a moment to load is there when the reader comes. */
const MARGIN = '400px 0px';

/** Whether an element has been near the part of the page in sight; at once where a browser cannot tell. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useLayoutEffect(
    () => (element.current ? whenNear(element.current, () => setNear(true)) : undefined),
    [element],
  );
  return near;
}

/** Tells once; the function it gives back calls it off. */
function whenNear(target: HTMLElement, tell: () => void): (() => void) | undefined {
  if (typeof IntersectionObserver === 'undefined') {
    tell();
    return undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      tell();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(target);
  return () => observer.disconnect();
}
