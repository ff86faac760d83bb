/** Where links on the page lead to, as in the address after its `#`. */
export const anchors = {
  record: 'record',
  timeline: 'timeline',
  entities: 'who-is-who',
  disagreements: 'disagreements',
  sources: 'sources',
} as const;
