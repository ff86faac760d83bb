/** How long after one look for a new version the next is due, in milliseconds. */
const LOOK_AGAIN = 10 * 60_000;

/** Looks for a new version when the reader comes back to a page that lay open, and whenever the line is back. */
export function lookForVersions(registration: Pick<ServiceWorkerRegistration, 'update'>): void {
  // The browser itself looked as the page was opened.
  let looked = Date.now();
  const look = (): void => {
    looked = Date.now();
    // Offline, or no worker any more: the next look may find one.
    registration.update().catch(() => {});
  };
  const lookIfDue = (): void => {
    if (document.visibilityState === 'visible' && Date.now() - looked >= LOOK_AGAIN) look();
  };
  window.addEventListener('online', look);
  window.addEventListener('focus', lookIfDue);
  document.addEventListener('visibilitychange', lookIfDue);
}
