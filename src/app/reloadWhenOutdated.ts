/** The two cases in which a page loads itself anew: it can’t go on as the version it is. */

/** Under this key stands the version that was left because files of it were missing. */
const KEY = 'dateline-left-version';

let reloading = false;

/** Loads the page anew, where it lies; only the first call counts. State is in the address: nothing is lost. */
export function reload(): void {
  if (reloading) return;
  reloading = true;
  window.location.reload();
}

/**
 * Listens for both: another version took over, since its reader agreed in this tab or another; and a part of the page is missing,
 * since a deployment replaced it. `script` is the address of the page’s script, which no two versions share.
 */
export function reloadWhenOutdated(script: string): void {
  navigator.serviceWorker?.addEventListener('controllerchange', reload);
  window.addEventListener('vite:preloadError', () => void reloadIfReplaced(script));
}

/** Once a version. Elsewhere the message where the part should stand remains, with its button to try again. */
async function reloadIfReplaced(script: string): Promise<void> {
  try {
    if (sessionStorage.getItem(KEY) === script) return;
    // A lost line or a broken deployment leaves parts missing too, and a reload could lose the page.
    const response = await fetch('./', { cache: 'no-cache', headers: { accept: 'text/html' } });
    if (!response.ok || namesScript(await response.text(), script)) return;
    sessionStorage.setItem(KEY, script);
    reload();
  } catch {
    // No network; or no storage, so that a second failure would not be known for one.
  }
}

function namesScript(page: string, script: string): boolean {
  return page.includes(script.slice(script.lastIndexOf('/') + 1));
}
