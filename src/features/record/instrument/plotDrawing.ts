/** Where everything in a plot stands, in pixels of the plot: pure geometry, drawn by Plot.tsx. */
import type { TimeSpan } from '../../../story/date.ts';
import { layOutMarks, type Placeable, type PlacedMark } from '../../../story/markLayout.ts';
import type { GrowthMark } from '../../../story/growth.ts';
import type { RecordMark, RecordOptions, RecordPlot } from '../../../story/record.ts';
import type { Claim } from '../../../story/story.ts';
import type { TimeScale } from '../../../story/timeAxis.ts';
import { linearScale, logScale, type ValueScale } from '../../../story/valueAxis.ts';

/** A claim where its date and number put it. */
export interface DrawnClaim extends Placeable {
  readonly mark: RecordMark;
  /** From the higher to the lower end of a range; both the same for a single number. */
  readonly top: number;
  readonly bottom: number;
  /** For a claim of growth: the number it starts from, and where that stands. */
  readonly rise: { readonly growth: GrowthMark; readonly x: number; readonly y: number } | undefined;
}

export interface PlotDrawing {
  readonly scale: TimeScale;
  readonly values: ValueScale;
  readonly height: number;
  readonly marks: readonly PlacedMark<DrawnClaim>[];
}

/** With the nodes of one mark, and lanes, the record stays below three thousand. */
const MOST_MARKS = 400;
const VALUE_TICKS = 5;
/** How far to the side a claim of growth rises, whatever the scale: it gives no date, so the run means none. */
const RUN = 52;
/** A growth that would more than so many times outgrow all other numbers is cut at the upper edge. */
const FARTHEST_GROWTH = 1.5;
/** Room for the mark of a growth that is cut. */
const EDGE = 12;

/** Lays out a plot. The values fit what `fit` shows, so that they hold still while the window moves. */
export function drawPlot(
  plot: RecordPlot,
  options: Pick<RecordOptions, 'scale' | 'population'>,
  scale: TimeScale,
  fit: TimeSpan,
  height: number,
): PlotDrawing {
  const values = valuesOf(plot, options, fit, height);
  const claims = plot.marks
    .filter(({ claim }) => isSeen(claim, scale))
    .map((mark) => at(mark, scale, values));
  const growth = plot.growth
    .filter(({ base }) => isSeen(base, scale))
    .map((one) => rising(one, scale, values));
  return {
    scale,
    values,
    height,
    marks: layOutMarks([...claims, ...growth], { width: scale.width, height }, MOST_MARKS),
  };
}

export function isSeen({ first: { asOf } }: Claim, { from, until }: TimeSpan): boolean {
  return asOf.from < until && asOf.until > from;
}

/** The claim by whose date a drawn one has its place: for a growth, the number that it starts from. */
export function placedBy({ mark, rise }: DrawnClaim): Claim {
  return rise ? rise.growth.base : mark.claim;
}

/** From where to where a claim’s date reaches inside the window. */
export function reachOf({ first: { asOf } }: Claim, scale: TimeScale): { from: number; until: number } {
  return {
    from: scale.x(Math.max(asOf.from, scale.from)),
    until: scale.x(Math.min(asOf.until, scale.until)),
  };
}

function valuesOf(
  plot: RecordPlot,
  { scale, population }: Pick<RecordOptions, 'scale' | 'population'>,
  fit: TimeSpan,
  height: number,
): ValueScale {
  const seen = [...plot.marks, ...plot.traces].filter(({ claim }) => isSeen(claim, fit));
  const values = [
    ...seen.flatMap(({ claim: { first } }) => [first.value, first.max ?? first.value]),
    ...(population ? plot.population.map(({ first }) => first.value) : []),
  ];
  const highest = values.reduce((high, value) => Math.max(high, value), 0);
  const targets = plot.growth
    .filter(({ base, target }) => isSeen(base, fit) && target <= FARTHEST_GROWTH * highest)
    .map(({ target }) => target);
  const toScale = scale === 'log' ? logScale : linearScale;
  return toScale([...values, ...targets], height, VALUE_TICKS);
}

function at(mark: RecordMark, scale: TimeScale, values: ValueScale): DrawnClaim {
  const { first } = mark.claim;
  const bottom = values.y(first.value);
  const top = values.y(first.max ?? first.value);
  return {
    id: first.id,
    ...reachOf(mark.claim, scale),
    y: (top + bottom) / 2,
    weight: weightOf(mark),
    mark,
    top,
    bottom,
    rise: undefined,
  };
}

function rising(growth: GrowthMark, scale: TimeScale, values: ValueScale): DrawnClaim {
  const { from, until } = reachOf(growth.base, scale);
  const base = { growth, x: (from + until) / 2, y: values.y(growth.base.first.value) };
  const x = base.x + RUN <= scale.width ? base.x + RUN : base.x - RUN;
  const y = Math.max(values.y(growth.target), EDGE);
  return {
    id: growth.mark.claim.first.id,
    from: x,
    until: x,
    y,
    weight: 0,
    mark: growth.mark,
    top: y,
    bottom: y,
    rise: base,
  };
}

const GRADES = { A: 2, B: 1, C: 0 } as const;

/** What is disputed keeps its place first, then what is better founded, then what more reports have. */
function weightOf({ claim, disputed }: RecordMark): number {
  return 1000 * Number(disputed) + 100 * GRADES[claim.first.grade] + claim.reports.length;
}
