import { useCallback, useState, type RefCallback } from 'react';

/**
 * Whether some of an element is in sight, and the ref for it. So long as it is not known, and where a browser cannot tell, it
 * counts as seen.
 */
export function useInSight(): readonly [inSight: boolean, element: RefCallback<Element>] {
  const [inSight, setInSight] = useState(true);
  const watch = useCallback((element: Element | null) => {
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) =>
      setInSight(entries.at(-1)?.isIntersecting ?? true),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [inSight, watch];
}
