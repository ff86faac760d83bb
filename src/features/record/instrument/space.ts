/** What stands around the plot of a drawing, in pixels. */
export const SPACE = {
  /** Labels of the value axis. */
  before: 54,
  after: 16,
  /** Between the names of moments and the plot, and between the plot and the lanes: signs of marks reach out. */
  above: 12,
  below: 16,
} as const;
