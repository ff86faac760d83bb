/** For what a filter leaves out: out of sight, but with its boxes (see the styles). Without `aria-hidden` it would be read out as an empty item. */
export function leftOut(isOut: boolean) {
  return { hidden: isOut, 'aria-hidden': isOut || undefined };
}
