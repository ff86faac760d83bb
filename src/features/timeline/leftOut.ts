/**
 * The attributes of what a filter leaves out: out of sight, but with its boxes (see the styles of the short timeline). Without
 * `aria-hidden` it would be read out as an empty item.
 */
export function leftOut(isOut: boolean) {
  return { hidden: isOut, 'aria-hidden': isOut || undefined };
}
