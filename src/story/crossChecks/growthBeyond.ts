import type { Claim } from '../story.ts';
import { boundsOf, ratioOf } from './bounds.ts';
import type { Facts } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { daysApart, yearsBetween } from './sameTime.ts';

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

function beyond({ ofMetric, populations }: Facts, { first: stated }: Claim): Found[] {
  const { growth, place } = stated;
  if (!growth) return [];
  const figuresOf = (metric: string) =>
    (ofMetric.get(`${metric} ${place}`) ?? [])
      .map(({ first }) => first)
      .filter(({ unit }) => unit === 'people');
  const bases = figuresOf(growth.of).filter(({ asOf }) => yearsBetween(asOf, stated.asOf) <= YEARS);
  const base = bases.toSorted((a, b) => boundsOf(a).low - boundsOf(b).low)[0];
  const everyone = populations
    .flatMap(figuresOf)
    .toSorted(
      (a, b) =>
        daysApart(a.asOf, stated.asOf) - daysApart(b.asOf, stated.asOf) || a.grade.localeCompare(b.grade),
    )[0];
  if (!base || !everyone) return [];
  const target = base.value * stated.value;
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
