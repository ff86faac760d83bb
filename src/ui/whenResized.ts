/** Calls when an element changes its size, at least with the window; the function it gives back calls that off. */
export function whenResized(element: Element, tell: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') {
    window.addEventListener('resize', tell);
    return () => window.removeEventListener('resize', tell);
  }
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  return () => observer.disconnect();
}
