import { groupBy } from '../groupBy.ts';
import type { Claim, Figure } from '../story.ts';
import { digitsOf } from './bounds.ts';
import { connected } from './connected.ts';
import { byId, inTime, subjectOf, type Facts } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { eachNear } from './sameTime.ts';

/**
 * Finds one number told of several things, or of one thing by several speakers on one occasion. Why: two counts are
 * seldom equal to the third digit, so the number may have been carried over. Example: 71.7 million on YouTube, and
 * 71.7 million users of all social media. Misses numbers that were rounded on the way, and round numbers (two
 * digits or fewer) unless one page or one occasion gives both; calls it no slip, since chance exists.
 */
export const oneNumber: Rule = {
  name: 'one-number-two-subjects',
  find: (facts) => {
    const pairs = [...carriedOver(facts), ...onOneOccasion(facts)];
    return connected(pairs, (pair) => pair).map((group) => tell(group.flat()));
  },
};

type Pair = readonly [Claim, Claim];

/** Fewer digits than this are often equal by chance. */
const TELLING_DIGITS = 3;
const DAYS = 400;

function carriedOver({ levels }: Facts): Pair[] {
  const telling = levels.filter(
    ({ first }) => first.unit !== 'percent' && digitsOf(first.value).length >= TELLING_DIGITS,
  );
  const alike = groupBy(telling, ({ first }) => `${first.place} ${first.value.toPrecision(TELLING_DIGITS)}`);
  const pairs: Pair[] = [];
  for (const claims of alike.values()) {
    eachNear(claims, DAYS, (a, b) => {
      if (a.first.metric !== b.first.metric && isSame(a.first.value, b.first.value)) pairs.push([a, b]);
    });
  }
  return pairs;
}

function onOneOccasion({ occasions, sources }: Facts): Pair[] {
  const tellsOther = ([{ first: a }, { first: b }]: Pair) => subjectOf(a) !== subjectOf(b);
  return [
    ...occasions.flatMap((claims) => equalIn(claims).filter((pair) => tellsOther(pair) || isByOthers(pair))),
    ...sources.flatMap((claims) => equalIn(claims).filter(tellsOther)),
  ];
}

/** Neighbours among equal numbers: the rest follows from them. */
function equalIn(claims: readonly Claim[]): Pair[] {
  const equal = groupBy(claims, ({ first }) => `${first.place} ${kindOf(first)} ${first.value}`);
  return [...equal.values()].flatMap((group) => {
    const inOrder = group.toSorted((a, b) => byId({ id: subjectOf(a.first) }, { id: subjectOf(b.first) }));
    return inOrder.slice(1).map((claim, index): Pair => [inOrder[index] ?? claim, claim]);
  });
}

/** Counts are compared whatever they count, shares and factors only among themselves. */
function kindOf({ unit }: Figure): string {
  return unit === 'percent' || unit === 'multiplier' ? unit : 'count';
}

/** Whether two claims name speakers, and none that is of both. */
function isByOthers([a, b]: Pair): boolean {
  const [one, other] = [namedIn(a), namedIn(b)];
  return one.size > 0 && other.size > 0 && [...one].every((name) => !other.has(name));
}

function namedIn({ figures }: Claim): Set<string> {
  return new Set(
    figures.flatMap(({ saidBy }) => saidBy.flatMap((by) => ('entity' in by ? [by.entity] : []))),
  );
}

/** Whether one number is the other, rounded to its own digits. */
function isSame(a: number, b: number): boolean {
  const digits = Math.min(digitsOf(a).length, digitsOf(b).length);
  return a.toPrecision(digits) === b.toPrecision(digits);
}

/** One figure of each subject, then the rest. */
function tell(claims: readonly Claim[]): Found {
  const figures = [...new Set(claims.map(({ first }) => first))].toSorted(inTime);
  const [first, ...others] = figures;
  if (!first) throw new Error('A group holds at least one pair');
  const second = others.find((figure) => subjectOf(figure) !== subjectOf(first));
  const rest = others.filter((figure) => figure !== second);
  return {
    grade: 'worth-a-look',
    figures: [first, ...(second ? [second] : []), ...rest],
    calculation: {
      kind: 'one-number',
      value: first.value,
      differing: second ? 'subjects' : 'speakers',
    },
    apart: 1,
  };
}
