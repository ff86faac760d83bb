/**
 * The build writes a story into the page and checks its file, with the parser of the page. A file of the same digest has no
 * problems, and to check it again on every phone would only take time and script; any other is not what the page shows.
 */

/** Where the page holds the digest of the story file that the build wrote into it. */
export const BUILT_FROM = 'story-digest';

/** Whether this is that file; undefined where nobody can tell: no secure context, or no built page. */
export async function isFileOfBuild(bytes: BufferSource): Promise<boolean | undefined> {
  if (typeof window === 'undefined' || !window.isSecureContext) return undefined;
  const digest = document.querySelector<HTMLMetaElement>(`meta[name="${BUILT_FROM}"]`)?.content;
  return digest === undefined ? undefined : digest === (await digestOf(bytes));
}

/** The SHA-256 digest in hexadecimal digits. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
