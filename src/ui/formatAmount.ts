/** Numbers for people: “over 45 million”, with their hedge and unit. */
import type { Hedge, Unit } from '../story/story.ts';
import { words } from './words.ts';

export interface Amount {
  readonly value: number;
  /** Upper end of a range. */
  readonly max?: number | undefined;
  readonly unit?: Unit | undefined;
  readonly hedge?: Hedge | undefined;
}

const MILLION = 1_000_000;
/** Millions are written with three decimals at most; a number that needs more is written in digits. */
const FINEST_IN_MILLIONS = 1000;

/** “over 45 million”, “10.6 to 11.8 million accounts”, “about 3%”, “× 2”; never rounded. */
export function formatAmount({ value, max, unit = 'people', hedge = 'exact' }: Amount): string {
  const plain = max === undefined ? formatOne(value) : formatRange(value, max);
  return words.amount.hedged(words.amount.hedges[hedge], withUnit(plain, unit));
}

/** Every digit: `45,000,000`. */
export function formatDigits({ value, max }: Amount): string {
  const digits = value.toLocaleString('en', { maximumFractionDigits: 20 });
  return max === undefined
    ? digits
    : words.amount.range(digits, max.toLocaleString('en', { maximumFractionDigits: 20 }));
}

/** For an axis: `25 m`, `400,000`, `20%`. */
export function formatTick(value: number, unit: Unit): string {
  if (unit === 'percent') return words.amount.percent(plainDigits(value));
  if (value === 0) return '0';
  return Math.abs(value) >= MILLION ? words.amount.short(plainDigits(value / MILLION)) : plainDigits(value);
}

/** For large type: `45 m`. */
export function formatShortAmount(value: number): string {
  return isInMillions(value) ? words.amount.short(plainDigits(value / MILLION)) : plainDigits(value);
}

function plainDigits(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 20 });
}

function isInMillions(value: number): boolean {
  return Math.abs(value) >= MILLION && value % FINEST_IN_MILLIONS === 0;
}

function formatOne(value: number): string {
  return isInMillions(value) ? words.amount.million(plainDigits(value / MILLION)) : plainDigits(value);
}

function formatRange(low: number, high: number): string {
  if (isInMillions(low) && isInMillions(high)) {
    return words.amount.million(words.amount.range(plainDigits(low / MILLION), plainDigits(high / MILLION)));
  }
  return words.amount.range(formatOne(low), formatOne(high));
}

function withUnit(plain: string, unit: Unit): string {
  switch (unit) {
    // “45 million” needs no noun: what is counted always stands beside it.
    case 'people':
      return plain;
    case 'percent':
      return words.amount.percent(plain);
    case 'multiplier':
      return words.amount.times(plain);
    case 'accounts':
    case 'subscriptions':
      return words.amount.withUnit(plain, words.amount.unitNouns[unit]);
  }
}
