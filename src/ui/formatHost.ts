/** `geo.tv` of `https://www.geo.tv/latest/…`: letters of other alphabets as the host’s own code, so that none pass for ours. */
export function formatHost(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
