/** Long enough for a slow disk; then the memory is given back. */
const KEPT = 60_000;

/** Hands a file to the reader under a name. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
