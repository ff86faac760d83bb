/** `pakistan-meta-office-facebook-2022-09-26_2022-10-02.svg`: EDTF has signs that no disk takes. */
export function fileName(parts: readonly (string | undefined)[], kind: string): string {
  const name = parts.filter((part) => part !== undefined).join('-');
  return `${name.replace(/[^\w.+-]+/g, '_')}.${kind}`;
}
