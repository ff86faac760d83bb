import { remembered } from '../remembered.ts';
import type { Claim, Figure } from '../story.ts';
import { withoutNoise } from '../withoutNoise.ts';
import { boundsOf, ratioOf } from './bounds.ts';
import type { Facts } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { nearestTo, yearsBetween } from './sameTime.ts';

/**
 * Finds a growth that no base allows: even the smallest number of its time, times the factor, is more than everyone there.
 * Why: what is to grow, or by how much, must have been changed on the way. Example: internet users that are to quadruple
 * where a third of the population is online. Misses growth of what people may hold several of, such as accounts, and
 * growth to nearly everyone, which is hardly less of a question.
 */
export const growthBeyond: Rule = {
  name: 'growth-beyond-everyone',
  find: (facts) => facts.claims.flatMap((claim) => beyond(facts, claim)),
};

/** Bases of two years before and after: the speaker may have had a number that is not yet or no longer printed. */
const YEARS = 2;

function beyond(facts: Facts, { first: stated }: Claim): Found[] {
  const { growth, place } = stated;
  if (!growth) return [];
  const told = peopleOf(facts);
  const inTime = (told.get(`${growth.of} ${place}`) ?? []).filter(
    ({ asOf }) => yearsBetween(asOf, stated.asOf) <= YEARS,
  );
  const base = leastOf(inTime, (figure) => boundsOf(figure).low);
  const nearest = facts.populations.flatMap((metric) =>
    nearestTo(
      stated.asOf,
      facts.ofMetric.get(`${metric} ${place}`) ?? [],
      Infinity,
      ({ unit }) => unit === 'people',
    ),
  );
  const everyone = leastOf(nearest, ({ grade }) => GRADES.indexOf(grade));
  if (!base || !everyone) return [];
  const target = withoutNoise(base.value * stated.value);
  if (boundsOf(base).low * stated.value <= boundsOf(everyone).high) return [];
  return [
    {
      grade: 'contradiction',
      figures: [stated, base, everyone],
      calculation: {
        kind: 'growth',
        factor: stated.value,
        base: base.value,
        target,
        ceiling: everyone.value,
      },
      apart: ratioOf(target, everyone.value),
    },
  ];
}

const GRADES = 'ABC';

/** The figures of people, by metric and place. */
const peopleOf = remembered(({ ofMetric }: Facts) => {
  const people = (claims: readonly Claim[]) =>
    claims.map(({ first }) => first).filter(({ unit }) => unit === 'people');
  return new Map([...ofMetric].map(([key, claims]) => [key, people(claims)]));
});

function leastOf(figures: readonly Figure[], weigh: (figure: Figure) => number): Figure | undefined {
  let least: Figure | undefined;
  for (const figure of figures) {
    if (least === undefined || weigh(figure) < weigh(least)) least = figure;
  }
  return least;
}
