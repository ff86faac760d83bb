import { lookUp } from '../story.ts';
import type { Rule } from './finding.ts';

/**
 * Finds accounts, subscriptions or shares told as people: a figure in people of a metric that counts something else. Why: one
 * person holds several accounts, so the number of people is smaller. Example: profiles on all platforms, added up, told as
 * so many Pakistanis. Misses a report that the file files under a metric of people from the start.
 */
export const toldAsPeople: Rule = {
  name: 'told-as-people',
  find: ({ story, levels }) =>
    levels.flatMap(({ first }) => {
      const { unit } = lookUp(story.metricById, first.metric);
      if (first.unit !== 'people' || unit === 'people' || unit === 'multiplier') return [];
      return [
        {
          grade: 'likely-slip',
          figures: [first],
          calculation: { kind: 'unit', value: first.value, counts: unit },
          apart: 1,
        },
      ];
    }),
};
