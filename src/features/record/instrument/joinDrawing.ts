/** Where the lines between claims run, and the signs where they stop, in pixels of the plot: drawn by PlotLines.tsx. */
import { groupBy } from '../../../story/groupBy.ts';
import type { RecordLine, RecordMark, RecordPlot } from '../../../story/record.ts';
import type { Series } from '../../../story/story.ts';
import type { PlotDrawing } from './plotDrawing.ts';
import { rounded } from './rounded.ts';

export interface JoinedLine {
  readonly series: Series;
  /** As an SVG path. */
  readonly path: string;
}

/** Where one line stops, or several so near each other that their signs would overlap. */
export interface Cut extends Point {
  readonly id: string;
  readonly series: Series;
  /** Why, each reason once. */
  readonly reasons: readonly string[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The sides of the sign that a line stops, in pixels. */
export const CUT_SIZE = 16;
/** From a mark to the sign that the line stops beside it. */
const TO_CUT = 20;

/** The lines of each joined series that the window shows, straight from claim to claim. */
export function drawLines({ lines }: Pick<RecordPlot, 'lines'>, drawing: PlotDrawing): readonly JoinedLine[] {
  return [...groupBy(lines, ({ series }) => series)].map(([series, own]) => ({
    series,
    path: pathOf(own.map((line) => endsOf(line, drawing)).filter((ends) => isSeen(ends, drawing))),
  }));
}

/** The signs that the window shows; none covers another. */
export function drawCuts({ breaks }: Pick<RecordPlot, 'breaks'>, drawing: PlotDrawing): readonly Cut[] {
  const cuts: (Cut & { readonly reasons: string[] })[] = [];
  for (const one of breaks) {
    const ends = endsOf(one, drawing);
    if (!isSeen(ends, drawing)) continue;
    for (const [index, point] of cutsBetween(ends).entries()) {
      const near = cuts.find(({ x, y }) => Math.max(Math.abs(x - point.x), Math.abs(y - point.y)) < CUT_SIZE);
      if (!near) {
        const id = `${one.from.claim.first.id} ${one.to.claim.first.id} ${index}`;
        cuts.push({ ...point, id, series: one.series, reasons: [one.why] });
      } else if (!near.reasons.includes(one.why)) near.reasons.push(one.why);
    }
  }
  return cuts;
}

type Ends = readonly [Point, Point];

/** Points that follow one another in one stroke need no new beginning. */
function pathOf(lines: readonly Ends[]): string {
  let last: Point | undefined;
  let path = '';
  for (const [start, end] of lines) {
    if (last?.x !== start.x || last.y !== start.y) path += `M${start.x} ${start.y}`;
    path += `L${end.x} ${end.y}`;
    last = end;
  }
  return path;
}

/** A sign where the line stops and one where it goes on; one between the two where they are near. */
function cutsBetween([end, beginning]: Ends): readonly Point[] {
  const [x, y] = [beginning.x - end.x, beginning.y - end.y];
  const length = Math.hypot(x, y);
  if (length < 4 * TO_CUT) return [{ x: end.x + x / 2, y: end.y + y / 2 }];
  const by = TO_CUT / length;
  return [
    { x: end.x + x * by, y: end.y + y * by },
    { x: beginning.x - x * by, y: beginning.y - y * by },
  ];
}

function isSeen([start, end]: Ends, { scale: { width } }: PlotDrawing): boolean {
  return Math.max(start.x, end.x) >= 0 && Math.min(start.x, end.x) <= width;
}

/**
 * A line leaves the last instant that a claim may mean and meets the first of the next: between them nothing is known.
 * Where a date is open, nothing is known of that end either, and the other stands for it.
 */
function endsOf({ from, to }: RecordLine, drawing: PlotDrawing): Ends {
  const left = from.claim.first.asOf;
  const met = to.claim.first.asOf;
  return [
    pointAt(Number.isFinite(left.until) ? left.until : left.from, from, drawing),
    pointAt(Number.isFinite(met.from) ? met.from : met.until, to, drawing),
  ];
}

function pointAt(instant: number, { claim }: RecordMark, { scale, values }: PlotDrawing): Point {
  return { x: rounded(scale.x(instant)), y: rounded(values.y(claim.first.value)) };
}
