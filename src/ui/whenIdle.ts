/** Calls once the page has loaded and the browser has nothing else to do; the function it gives back calls that off. */
export function whenIdle(tell: () => void): () => void {
  let gone = false;
  const tellUnlessGone = () => {
    if (!gone) tell();
  };
  // Safari does not tell when it is idle.
  const later = window.requestIdleCallback ?? setTimeout;
  const begin = () => void later(tellUnlessGone);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
  return () => {
    gone = true;
  };
}
