import { withoutNoise } from '../withoutNoise.ts';
import { countKey } from './facts.ts';
import type { Found, Rule } from './finding.ts';
import { daysApart } from './sameTime.ts';

/**
 * Finds what was expected told as reached: a number that equals a base of the same occasion times the growth announced there.
 * Why: “45 million will double” is easily passed on as 90 million. Example: × 2 and 45 million at a meeting, and 90 million
 * users told of it. Misses results that were rounded, and those told without the occasion.
 */
export const growthAsLevel: Rule = {
  name: 'growth-told-as-level',
  find: ({ occasions }) =>
    occasions.flatMap((claims): Found[] => {
      const figures = claims.map(({ first }) => first);
      return figures.flatMap((growth) => {
        const levels = figures.filter(
          ({ metric, place, hedge }) =>
            metric === growth.growth?.of && place === growth.place && hedge !== 'expected',
        );
        const byValue = new Map(levels.map((level) => [`${countKey(level)} ${level.value}`, level]));
        return levels.flatMap((base): Found[] => {
          const target = withoutNoise(base.value * growth.value);
          const told = byValue.get(`${countKey(base)} ${target}`);
          if (!told || told === base || daysApart(base.asOf, told.asOf) > NEAR) return [];
          return [
            {
              grade: 'likely-slip',
              figures: [told, base, growth],
              calculation: {
                kind: 'growth-as-level',
                factor: growth.value,
                base: base.value,
                told: told.value,
              },
              apart: growth.value,
            },
          ];
        });
      });
    }),
};

/** Later than this, the growth may have come. */
const NEAR = 92;
