/**
 * The widths of the page that the build draws the record for, before any browser has measured one. Each drawing stands for a
 * band of widths, stretched or drawn together; the styles, in LazyInstrument.module.css, show the one in whose band the page is.
 * Drawn for the lower end of a band rather than the upper: drawn together, words come to stand over marks.
 */
import type { TimeSpan } from '../../../story/date.ts';
import { NARROW, recordSpaces, type RecordContent } from './recordSpaces.ts';

export interface PictureBand {
  readonly name: 'phone' | 'tablet' | 'laptop' | 'desk';
  /** In pixels, as are the others: from this width on, and below that. */
  readonly from: number;
  readonly until: number;
  /** The width that it is drawn for: that of the record in a window of 390, 768, 1024 or 1280 px. */
  readonly drawn: number;
}

export const PICTURE_BANDS: readonly PictureBand[] = [
  { name: 'phone', from: 288, until: NARROW, drawn: 358 },
  { name: 'tablet', from: NARROW, until: 900, drawn: 706.56 },
  { name: 'laptop', from: 900, until: 1100, drawn: 942.08 },
  { name: 'desk', from: 1100, until: 1208, drawn: 1184 },
];

/** Between the widths that are tried. */
const STEP = 8;

/** As high as the record gets at any width of a band: it may be lower when it comes, and never pushes the page. */
export function pictureHeight(
  content: RecordContent,
  window: TimeSpan,
  { from, until }: PictureBand,
): number {
  const widths = Array.from({ length: Math.ceil((until - from) / STEP) }, (_, index) => from + index * STEP);
  return Math.max(...widths.map((width) => recordSpaces(content, window, width).height));
}
