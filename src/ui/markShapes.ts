/** Shapes and colours that tell series apart; shapes repeat later than colours, so that no pair does. */

const SHAPES: readonly string[] = [
  // circle
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z',
  // square
  'M-4.5 -4.5H4.5V4.5H-4.5Z',
  // diamond
  'M0 -6L6 0L0 6L-6 0Z',
  // triangle
  'M0 -5.5L5.5 4.5H-5.5Z',
  // triangle upside down
  'M0 5.5L5.5 -4.5H-5.5Z',
  // pentagon
  'M0 -5.5L5.4 -1.5L3.3 4.7H-3.3L-5.4 -1.5Z',
  // cross
  'M-1.8 -5.4H1.8V-1.8H5.4V1.8H1.8V5.4H-1.8V1.8H-5.4V-1.8H-1.8Z',
];

const COLOURS = 8;

export interface SeriesStyle {
  /** An SVG path around the origin, some ten pixels wide. */
  readonly shape: string;
  /** A token, as a CSS value. */
  readonly colour: string;
}

/** The look of the nth series of a group. */
export function seriesStyle(index: number): SeriesStyle {
  return {
    shape: SHAPES[index % SHAPES.length] ?? '',
    colour: `var(--series-${(index % COLOURS) + 1})`,
  };
}
