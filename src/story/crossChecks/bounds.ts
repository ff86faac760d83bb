/** What a number may have meant: the one place for tolerances. */
import { remembered } from '../remembered.ts';
import { assertUnreachable, type Figure } from '../story.ts';

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Someone who says “over 45 million” would have said 50 had it been nearer: a tenth at most is left unsaid. */
const UNSAID = 0.1;
/** “Around 210 million” is a rounded number, seldom more than three in a hundred off. */
const ABOUT = 0.03;
/** A bare number is rounded where its digits end, and counts of two days differ; no more than one in a hundred. */
const MOST_ROUNDED = 0.01;
/** Differences below this are those of days, rounding and revision. */
const SAME = 0.01;

type Reading = Pick<Figure, 'value' | 'max' | 'hedge'>;

/** The least and the most that a figure may stand for; asked again and again for each, so worked out once. */
export const boundsOf = remembered(({ value: low, max: high = low, hedge }: Reading): Bounds => {
  switch (hedge) {
    case 'about':
      return { low: low * (1 - ABOUT), high: high * (1 + ABOUT) };
    case 'over':
      return { low, high: high * (1 + UNSAID) };
    case 'almost':
    case 'under':
      return { low: low * (1 - UNSAID), high };
    case 'exact':
    case 'expected':
      return { low: low - roundingOf(low), high: high + roundingOf(high) };
    default:
      return assertUnreachable(hedge);
  }
});

/** Whether no reading of two figures makes them the same, by more than days and rounding explain. */
export function areApart(a: Figure, b: Figure): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return isBelow(one, other) || isBelow(other, one);
}

/** Whether the first is less than the second, however both are read. */
export function isBelow(a: Bounds, b: Bounds): boolean {
  return a.high < b.low * (1 - SAME);
}

/** How many times the smaller the larger number is. */
export function ratioOf(a: number, b: number): number {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return low === 0 ? Number.MAX_SAFE_INTEGER : high / low;
}

/** How many times the smaller the larger is at least, however both are read. */
export function leastRatio(a: Figure, b: Figure): number {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one.high < other.low ? ratioOf(other.low, one.high) : ratioOf(one.low, other.high);
}

/** The digits that were given, without the zeros that end them: `1016` for 101.6 million. */
export function digitsOf(value: number): string {
  return String(value).replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
}

/** Half of the last digit given. */
function roundingOf(value: number): number {
  if (value === 0) return 0;
  const last = 10 ** (Math.floor(Math.log10(value)) + 1 - digitsOf(value).length);
  return Math.min(last / 2, value * MOST_ROUNDED);
}
