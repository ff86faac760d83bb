/** What stands around the drawing area of a plot, in pixels: value labels before it, signs above the highest mark. */
export const SPACE = { before: 48, after: 16, above: 12 } as const;
