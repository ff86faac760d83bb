/** Where links on the page lead to, as in the address after its `#`. */
export const anchors = { disagreements: 'disagreements' } as const;
