/** Numbers for people: “over 45 million”, or “over 4.5 crore”, with their hedge and unit. */
import type { NumberStyle } from '../story/numberStyle.ts';
import type { Hedge, Unit } from '../story/story.ts';
import { words } from './words.ts';

export interface Amount {
  readonly value: number;
  /** Upper end of a range. */
  readonly max?: number | undefined;
  readonly unit?: Unit | undefined;
  readonly hedge?: Hedge | undefined;
}

/** A word for a large number: `crore`, of 10,000,000. */
interface Scale {
  readonly word: keyof typeof words.amount.large;
  readonly size: number;
}

interface Style {
  /** Sets the commas of digits: `45,123,456` or `4,51,23,456`. */
  readonly digits: Intl.NumberFormat;
  /** The largest first. */
  readonly scales: readonly Scale[];
}

/** Made once: a page writes thousands of numbers. */
function digitsOf(locale: 'en' | 'en-IN'): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
}

const STYLES: Readonly<Record<NumberStyle, Style>> = {
  million: { digits: digitsOf('en'), scales: [{ word: 'million', size: 1_000_000 }] },
  crore: {
    digits: digitsOf('en-IN'),
    scales: [
      { word: 'crore', size: 10_000_000 },
      { word: 'lakh', size: 100_000 },
    ],
  },
};

/** A word stands after three decimals at most; a number that needs more is written in digits. */
const FINEST_OF_SCALE = 1000;

/** “over 45 million”, “1.06 to 1.18 crore accounts”, “about 3%”, “× 2”; never rounded. */
export function formatAmount(amount: Amount, numbers: NumberStyle): string {
  const { value, max, unit = 'people', hedge = 'exact' } = amount;
  const plain = max === undefined ? formatOne(value, numbers) : formatRange(value, max, numbers);
  return words.amount.hedged(words.amount.hedges[hedge], withUnit(plain, unit));
}

/** Every digit: `45,000,000` or `4,50,00,000`. */
export function formatDigits({ value, max }: Amount, numbers: NumberStyle): string {
  const digits = plainDigits(value, numbers);
  return max === undefined ? digits : words.amount.range(digits, plainDigits(max, numbers));
}

/** For an axis: `25 m`, `2.5 cr`, `400,000`, `20%`. */
export function formatTick(value: number, unit: Unit, numbers: NumberStyle): string {
  return unit === 'percent'
    ? words.amount.percent(plainDigits(value, numbers))
    : formatShortAmount(value, numbers);
}

/** For large type: `45 m`, `4.5 cr`. */
export function formatShortAmount(value: number, numbers: NumberStyle): string {
  return formatOne(value, numbers, 'short');
}

function plainDigits(value: number, numbers: NumberStyle): string {
  return STYLES[numbers].digits.format(value);
}

/** The largest word that a number reaches; none where it would take more decimals than are written. */
function scaleOf(value: number, numbers: NumberStyle): Scale | undefined {
  const scale = STYLES[numbers].scales.find(({ size }) => Math.abs(value) >= size);
  return scale && value % (scale.size / FINEST_OF_SCALE) === 0 ? scale : undefined;
}

function formatOne(value: number, numbers: NumberStyle, form: 'large' | 'short' = 'large'): string {
  const scale = scaleOf(value, numbers);
  return scale
    ? words.amount[form][scale.word](plainDigits(value / scale.size, numbers))
    : plainDigits(value, numbers);
}

/** “5 to 6 million”; ends that differ in their words are both written out: “90 lakh to 1.2 crore”. */
function formatRange(low: number, high: number, numbers: NumberStyle): string {
  const [lower, upper] = [scaleOf(low, numbers), scaleOf(high, numbers)];
  if (upper && lower === upper) {
    const inScale = (end: number) => plainDigits(end / upper.size, numbers);
    return words.amount.large[upper.word](words.amount.range(inScale(low), inScale(high)));
  }
  // Else “5 to 6 million” would stand for 5 to 6,000,000 as well.
  if (upper && !lower && low * upper.size <= high) return formatDigits({ value: low, max: high }, numbers);
  return words.amount.range(formatOne(low, numbers), formatOne(high, numbers));
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
