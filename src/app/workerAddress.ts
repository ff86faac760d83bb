/** The address of the service worker, from the page on; src/build/serviceWorkerFile.ts writes it. */
export const WORKER = './service-worker.js';

declare global {
  interface Window {
    /** Where a policy may ask for it (`require-trusted-types-for 'script'`); TypeScript has no word of it. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string },
      ): { createScriptURL(address: string): string };
    };
  }
}

/**
 * The address as the browser accepts it, to be asked for once. The page’s one policy lets this address through and no other:
 * nothing that is written into the page can register another worker.
 */
export function workerAddress(): string {
  const policy = window.trustedTypes?.createPolicy('dateline', { createScriptURL: onlyOurs });
  return policy?.createScriptURL(WORKER) ?? WORKER;
}

function onlyOurs(address: string): string {
  if (address !== WORKER) throw new TypeError(`${address} is no script of this page`);
  return address;
}
