/** Who takes a corrected story in the page has agreed to the version of the page that brings it: the next load takes that. */
import { takeOver } from './keepVersions.ts';
import { WORKER } from './workerAddress.ts';

/** Under this key stands that the reader agreed. */
const KEY = 'dateline-agreed';
/** How long a page waits at most, in milliseconds, for the version that is to take its place. */
const PATIENCE = 5000;

/** Fetches the version now. Where a worker keeps an older one, a reload would bring the uncorrected story again. */
export async function agreeToNewest(): Promise<void> {
  try {
    // Before anything is waited for: a reload may come at once.
    sessionStorage.setItem(KEY, 'yes');
    const registration = await ownRegistration();
    await registration?.update();
  } catch {
    // No storage or no network: the new version is offered like any other.
  }
}

/** Whether the page is being loaded anew with that version; nothing else should begin then. */
export async function takeAgreed(): Promise<boolean> {
  try {
    if (sessionStorage.getItem(KEY) === null) return false;
    const registration = await ownRegistration();
    // Taken once, so that what comes after it is offered again. What is still on its way is taken by a later load.
    if (!registration?.installing) sessionStorage.removeItem(KEY);
    return registration?.waiting ? await takesOver(registration, registration.waiting) : false;
  } catch {
    return false;
  }
}

/** Not that of another worker, which may answer for all of a host. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const address = new URL(WORKER, document.baseURI).href;
  return registration?.active?.scriptURL === address ? registration : undefined;
}

/** False where something came between: then the page goes on as it is. */
function takesOver(registration: ServiceWorkerRegistration, waiting: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), PATIENCE);
    waiting.addEventListener('statechange', () => resolve(waiting.state !== 'redundant'));
    takeOver(registration);
  });
}
