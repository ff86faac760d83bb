import { groupBy } from '../groupBy.ts';
import { remembered } from '../remembered.ts';
import type { Claim, Figure } from '../story.ts';
import { digitsOf, ratioOf } from './bounds.ts';
import { connected } from './connected.ts';
import { inTime, type Facts } from './facts.ts';
import type { Calculation, Found, Rule } from './finding.ts';
import { eachNear } from './sameTime.ts';

type Slip = Extract<Calculation, { kind: 'slip' }>['slip'];

/**
 * Finds numbers that differ as a slip of the pen makes them: by a factor of ten, a hundred or more, as when crore is read
 * as million or lakh; by a zero between their digits, 64 for 60.4; by two digits that changed places, 271.1 for 217.1. Why:
 * two counts seldom differ in just this way. Example: 516.1 and 51.6 million from one regulator on one day.
 * Looks within one occasion or page, and within one count over half a year. Misses slips in the first report of a number,
 * which has no other beside it, and slips that change the digits in another way.
 */
export const slipOfSize: Rule = {
  name: 'slip-of-size',
  find: remembered((facts: Facts) => {
    const slips = [...facts.occasions, ...facts.sources].flatMap((claims) => slipsIn(facts, claims));
    const inCounts = [...facts.counts.values()].flatMap((claims) => slipsIn(facts, claims));
    const known = new Map([...slips, ...inCounts].map((slip) => [`${slip.from.id} ${slip.to.id}`, slip]));
    return connected([...known.values()], ({ from, to }) => [from, to] as const).map(tell);
  }),
};

interface Pair {
  readonly from: Figure;
  readonly to: Figure;
  readonly slip: Slip;
}

const DAYS = 183;
/** Fewer digits than this are often alike by chance. */
const TELLING_DIGITS = 3;
/** Tens, and the hundred between lakh and crore. */
const MOST_TENS = 3;

/** The ways in which two numbers may be one: what the slip leaves as it is, and how to see that it was made. */
const SLIPS: readonly {
  readonly slip: Slip;
  readonly keyOf: (value: number) => string;
  readonly isMade: (a: Figure, b: Figure) => boolean;
}[] = [
  {
    slip: 'factor',
    keyOf: (value) => digitsOf(Number(value.toPrecision(TELLING_DIGITS))),
    isMade: (a, b) => isPowerOfTen(ratioOf(a.value, b.value)),
  },
  {
    slip: 'zero',
    keyOf: (value) => digitsOf(value).replaceAll('0', ''),
    isMade: (a, b) =>
      a.metric === b.metric && digitsOf(a.value) !== digitsOf(b.value) && ratioOf(a.value, b.value) < 10,
  },
  {
    slip: 'swapped',
    keyOf: (value) => Array.from(digitsOf(value)).toSorted().join(''),
    isMade: (a, b) => a.metric === b.metric && areSwapped(digitsOf(a.value), digitsOf(b.value)),
  },
];

/** Takes claims in time. */
function slipsIn(facts: Facts, claims: readonly Claim[]): Pair[] {
  const told = claims.filter(({ first }) => first.value > 0 && !first.growth);
  return SLIPS.flatMap(({ slip, keyOf, isMade }) => {
    const alike = groupBy(told, ({ first }) => `${first.place} ${keyOf(first.value)}`);
    const pairs: Pair[] = [];
    for (const group of alike.values()) {
      eachNear(group, DAYS, ({ first: from }, { first: to }) => {
        if (isComparable(facts, from, to) && isMade(from, to)) pairs.push({ from, to, slip });
      });
    }
    return pairs;
  });
}

function isComparable({ wholesOf }: Facts, a: Figure, b: Figure): boolean {
  if (isRatio(a) !== isRatio(b)) return false;
  const isPart = wholesOf(a.metric).has(b.metric) || wholesOf(b.metric).has(a.metric);
  return a.metric === b.metric || isPart || areTelling(a, b);
}

function areTelling(a: Figure, b: Figure): boolean {
  return [a, b].every(({ value }) => digitsOf(value).length >= TELLING_DIGITS);
}

function isRatio({ unit }: Figure): boolean {
  return unit === 'percent';
}

/** As near as a rounding to three digits leaves it. */
function isPowerOfTen(ratio: number): boolean {
  const tens = Math.round(Math.log10(ratio));
  return tens >= 1 && tens <= MOST_TENS && Math.abs(ratio / 10 ** tens - 1) < 0.005;
}

/** Whether two neighbouring digits changed places, and nothing else. */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const unlike = Array.from(a).flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = unlike;
  return unlike.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** The numbers that look like slips of better graded ones: other rules need not tell of them again. */
export const slipped = remembered(
  (facts: Facts): ReadonlySet<Figure> =>
    new Set(
      slipOfSize
        .find(facts)
        .filter(({ grade }) => grade === 'likely-slip')
        .flatMap(({ figures: [, ...others] }) => others),
    ),
);

/** The better graded number first; more of the same slip after it. */
function tell(pairs: readonly Pair[]): Found {
  const inOrder = pairs
    .map(({ slip, from, to }) => {
      const [better, other] = [from, to].toSorted((a, b) => a.grade.localeCompare(b.grade) || inTime(a, b));
      return { slip, from: better ?? from, to: other ?? to };
    })
    .toSorted(
      (a, b) => a.from.grade.localeCompare(b.from.grade) || inTime(a.from, b.from) || inTime(a.to, b.to),
    );
  const [first, ...others] = inOrder;
  if (!first) throw new Error('A group holds at least one pair');
  const { from, to, slip } = first;
  const rest = new Set(others.flatMap((pair) => [pair.from, pair.to]));
  const factor = ratioOf(from.value, to.value);
  return {
    grade: areTelling(from, to) || from.metric === to.metric ? 'likely-slip' : 'worth-a-look',
    figures: [from, to, ...[...rest].filter((one) => one !== from && one !== to)],
    calculation: { kind: 'slip', slip, from: from.value, to: to.value, factor },
    apart: factor,
  };
}
