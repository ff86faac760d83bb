import { useLayoutEffect, useState, type RefObject } from 'react';
import { whenResized } from './whenResized.ts';

/** The width of an element in pixels, kept up to date; `initial` on the server and until it is measured. */
export function useWidth(element: RefObject<HTMLElement | null>, initial: number): number {
  const [width, setWidth] = useState(initial);
  // Before anything is painted, else all would be drawn twice and seen to move.
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = () => {
      const now = target.getBoundingClientRect().width;
      if (now > 0) setWidth(now);
    };
    measure();
    return whenResized(target, measure);
  }, [element]);
  return width;
}
