/** What a page tells the waiting worker once its reader agreed to the new version. */
export const TAKE_OVER = 'take-over';
