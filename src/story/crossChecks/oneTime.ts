import { DAY } from '../calendar.ts';
import { lookUp, type Claim, type Figure } from '../story.ts';
import { areApart, leastRatio } from './bounds.ts';
import { connected } from './connected.ts';
import { tellDifferent } from './differentNumbers.ts';
import type { Facts } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { oneOccasion } from './oneOccasion.ts';
import { oneSource } from './oneSource.ts';
import { daysApart, eachNear, mostYearsAfter, yearsOff } from './sameTime.ts';
import { slipped } from './slipOfSize.ts';

/**
 * Finds different numbers for one thing at one time, told by different pages. Why: there was one number of users that day,
 * however it was counted. Example: 44.5 million and 60.4 million Facebook users in January 2024.
 * Misses numbers that lie further apart in time than two months, and those that hedges bring together. What one page
 * or one occasion already sets side by side is left to the rules for those.
 */
export const oneTime: Rule = {
  name: 'one-time-two-numbers',
  find: (facts) => {
    const known = [...oneSource.find(facts), ...oneOccasion.find(facts)];
    return [...facts.counts.values()]
      .flatMap((claims) =>
        groupsApart(
          facts,
          claims.filter(({ first }) => !slipped(facts).has(first)),
        ),
      )
      .map((group) => tellDifferent('worth-a-look', 'time', group))
      .filter((found) => !known.some((other) => isWithin(found, other)));
  },
};

/** Weeks apart, a number may have grown a little; it hardly grows by a quarter. */
const WEEKS = 61;
const HARDLY_GROWN = 1.25;
/** The months in which a year’s number was counted are not known: what grows fast may have grown by so much. */
const YEARLY_GROWTH = 0.3;
/** Those living in a place grow by two in a hundred, seldom by three. */
const YEARLY_GROWTH_OF_POPULATION = 0.03;

function groupsApart({ story }: Facts, claims: readonly Claim[]) {
  const [one] = claims;
  const isPopulation = one && lookUp(story.metricById, one.first.metric).population;
  const yearly = isPopulation ? YEARLY_GROWTH_OF_POPULATION : YEARLY_GROWTH;
  const pairs: (readonly [Claim, Claim])[] = [];
  eachNear(claims, WEEKS, (a, b) => {
    if (differ(a.first, b.first, yearly)) pairs.push([a, b]);
  });
  return connected(pairs, (pair) => pair).map((group) => group.flat().map(({ first }) => first));
}

function differ(a: Figure, b: Figure, yearly: number): boolean {
  if (!areApart(a, b)) return false;
  const ratio = leastRatio(a, b);
  const off = yearsOff(a.asOf, b.asOf);
  if (daysApart(a.asOf, b.asOf) === 0) return ratio > 1 + yearly * off;
  // A share starts from no small base, so years can be compared as well.
  if (a.unit === 'percent') return ratio > 1 + yearly * mostYearsAfter(b.asOf, a.asOf);
  const areNarrow = [a, b].every(({ asOf }) => asOf.until - asOf.from <= MONTH);
  return areNarrow && ratio > (yearly === YEARLY_GROWTH ? HARDLY_GROWN : 1 + yearly * off);
}

const MONTH = 31 * DAY;

/** Whether both ends of a difference are already told. */
function isWithin(found: Found, other: Found): boolean {
  const ends = found.figures.slice(0, 2);
  return ends.every((end) =>
    other.figures.some(
      (figure) => figure.metric === end.metric && figure.place === end.place && figure.value === end.value,
    ),
  );
}
