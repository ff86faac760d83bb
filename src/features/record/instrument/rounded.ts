/** A place in pixels, as exact as an eye can tell, in few letters. */
export function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
