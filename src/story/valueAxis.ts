/** The value axis of a plot: where a number stands, and which numbers to mark. */
import { scaleLinear, scaleLog } from 'd3-scale';

export interface ValueScale {
  /** Pixels from the top of the plot. */
  readonly y: (value: number) => number;
  /** Strictly rising. */
  readonly ticks: readonly number[];
}

/** So that the highest mark keeps its signs inside the plot. */
const HEADROOM = 1.05;
/** A logarithm has no place for zero: on such an axis it stands this far below all else, in pixels. */
const ROOM_FOR_ZERO = 28;

/** From 0 to just above the highest of the values, in about `count` round steps. */
export function linearScale(values: readonly number[], height: number, count: number): ValueScale {
  const scale = scaleLinear([0, HEADROOM * (highestOf(values) || 1)], [height, 0]).nice(count);
  return { y: scale, ticks: scale.ticks(count) };
}

/** From the power of ten below the lowest value to just above the highest; zero, if there, at the foot. */
export function logScale(values: readonly number[], height: number, count: number): ValueScale {
  const positive = values.filter((value) => value > 0);
  const hasZero = positive.length < values.length;
  const highest = highestOf(positive) || 1;
  const lowest = positive.reduce((low, value) => Math.min(low, value), highest);
  const start = 10 ** Math.floor(Math.log10(lowest));
  const scale = scaleLog(
    [start, Math.max(HEADROOM * highest, 2 * start)],
    [hasZero ? height - ROOM_FOR_ZERO : height, 0],
  );
  const ticks = sparse(scale.ticks(), count);
  return {
    y: (value) => (value > 0 ? scale(value) : height),
    ticks: hasZero ? [0, ...ticks] : ticks,
  };
}

/** Of the digits that d3 gives for each power of ten 1, 2 and 5; where that is too many, 1, and of those each so many. */
function sparse(ticks: readonly number[], count: number): readonly number[] {
  const digit = (tick: number) => Math.round(tick / 10 ** Math.floor(Math.log10(tick) + 1e-9));
  const few = ticks.filter((tick) => [1, 2, 5].includes(digit(tick)));
  if (few.length <= 2 * count) return few;
  const powers = few.filter((tick) => digit(tick) === 1);
  const step = Math.ceil(powers.length / (2 * count));
  return powers.filter((_, index) => index % step === 0);
}

/** By a loop, since a story may hold more numbers than a call takes arguments. */
function highestOf(values: readonly number[]): number {
  return values.reduce((high, value) => Math.max(high, value), 0);
}
