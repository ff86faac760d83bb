import { useLayoutEffect, useState, type RefObject } from 'react';
import { whenIdle } from './whenIdle.ts';

/** So far ahead that what takes a moment to load is there when the reader comes. */
const MARGIN = '400px 0px';

/** Whether an element has been near the part of the page in sight; at once where a browser cannot tell. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  return useTold(element, whenNear);
}

/** The same, or whether the browser had nothing else to do since. */
export function useNearOrIdle(element: RefObject<HTMLElement | null>): boolean {
  return useTold(element, whenNearOrIdle);
}

/** Calls once; the function it gives back calls that off. */
type When = (target: HTMLElement, tell: () => void) => () => void;

function useTold(element: RefObject<HTMLElement | null>, when: When): boolean {
  const [told, setTold] = useState(false);
  useLayoutEffect(
    () => (element.current ? when(element.current, () => setTold(true)) : undefined),
    [element, when],
  );
  return told;
}

function whenNear(target: HTMLElement, tell: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    tell();
    return () => {};
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

function whenNearOrIdle(target: HTMLElement, tell: () => void): () => void {
  let told = false;
  const once = () => {
    if (!told) tell();
    told = true;
  };
  const stops = [whenNear(target, once), told ? () => {} : whenIdle(once)];
  return () => stops.forEach((stop) => stop());
}
