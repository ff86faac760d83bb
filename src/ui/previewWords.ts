/** Words for where the page is shared or read by machines, and for its title. */
export const previewWords = {
  title: (headline: string) => `${headline} · Dateline`,
  picture: (headline: string) => `“${headline}”, and below it the numbers that were reported, over time.`,
  data: 'The data of this story as JSON',
  dataset: (headline: string) => `Data of the story “${headline}”`,
} as const;
