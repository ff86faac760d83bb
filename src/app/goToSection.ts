/** What a reader does who has set off elsewhere. */
const SET_OFF = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** What a jump brings into sight takes its size a frame later (content-visibility): so many frames on, nothing moves any more. */
const SETTLED = 3;

/**
 * Brings the section that the address names into sight as soon as it stands in the page, where the page is drawn anew: the
 * browser went to where it stood before. Of no use to who comes back, whose place the browser knows, or has set off by then.
 */
export function goToSection(): void {
  const id = window.location.hash.slice(1);
  if (id === '' || navigationType() !== 'navigate' || show(id)) return;
  const stop = new AbortController();
  const observer = new MutationObserver(() => {
    if (show(id)) stop.abort();
  });
  stop.signal.addEventListener('abort', () => observer.disconnect());
  for (const event of SET_OFF) {
    window.addEventListener(event, () => stop.abort(), { signal: stop.signal, passive: true });
  }
  observer.observe(document.body, { childList: true, subtree: true });
}

/** Whether it is there to be shown. */
function show(id: string): boolean {
  const section = document.getElementById(id);
  if (!section) return false;
  const sections = document.querySelectorAll<HTMLElement>('main section[id]');
  for (const { style } of sections) style.visibility = 'hidden';
  section.scrollIntoView();
  afterFrames(SETTLED, () => {
    for (const { style } of sections) style.removeProperty('visibility');
  });
  return true;
}

function afterFrames(count: number, call: () => void): void {
  if (count === 0) call();
  else requestAnimationFrame(() => afterFrames(count - 1, call));
}

function navigationType(): string | undefined {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming ? navigation.type : undefined;
}
