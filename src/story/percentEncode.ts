/** Percent-encoding of any text: half a character, which encodeURIComponent refuses, becomes U+FFFD. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\uFFFD'));
}
