/** The picture for where the page is shared, in the proportions that other sites ask for. */
export const PREVIEW = { file: 'og.png', width: 1200, height: 630 } as const;
