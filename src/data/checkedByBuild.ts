/**
 * The build checks the story that it writes into the page, with the parser of the page, and signs its file. A file of the
 * same digest has no problems; to check it again on every phone would only take time and script.
 */

/** Where the page holds the digest of the story file that the build checked. */
export const CHECKED = 'story-checked';

/** Whether this is the file that the build checked. Where a browser cannot tell (no secure context), it is not. */
export async function wasCheckedByBuild(bytes: BufferSource): Promise<boolean> {
  if (typeof window === 'undefined' || !window.isSecureContext) return false;
  const checked = document.querySelector<HTMLMetaElement>(`meta[name="${CHECKED}"]`)?.content;
  return checked !== undefined && checked === (await digestOf(bytes));
}

/** The SHA-256 digest in hexadecimal digits. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
