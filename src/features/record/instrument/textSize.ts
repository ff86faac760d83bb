/** Of Public Sans at 12 px, semibold, in pixels: labels must be placed before they are drawn. */
export const TEXT = { width: 6.7, height: 16 } as const;
