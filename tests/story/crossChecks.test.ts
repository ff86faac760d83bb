import { describe, expect, it } from 'vitest';
import { selectCrossChecks } from '../../src/story/crossChecks.ts';
import { makeDisagreement, makePosition } from '../support/makeStory.ts';
import { storyOf } from './crossChecks/madeFindings.ts';

const everything = { has: () => true };
const part = { id: 'part', value: 50 };
const whole = { id: 'whole', metric: 'all-apps', value: 40 };
const repeat = { id: 'repeat', value: 50, repeats: 'part' };

function disagreement(id: string, ...positions: readonly (readonly string[])[]) {
  return makeDisagreement({
    id,
    positions: positions.map((figures) => makePosition({ figures: [...figures] })),
  });
}

describe(selectCrossChecks, () => {
  it('gives the findings of which the selection leaves a figure', () => {
    const story = storyOf([part, whole, { id: 'far', value: 50, place: 'abroad' }]);
    const left = (id: string) =>
      selectCrossChecks(story, { has: (fact) => fact.id === id }).map(({ finding }) => finding.id);

    expect(left('whole')).toEqual(['part-over-whole:part+whole']);
    expect(left('far')).toEqual([]);
  });

  it('names the disagreements that hold two of its claims, also by a repeat', () => {
    const disagreements = [
      disagreement('both', ['part'], ['whole']),
      disagreement('by-repeat', ['repeat'], ['whole']),
      disagreement('one-claim-twice', ['part'], ['repeat']),
    ];
    const [check] = selectCrossChecks(storyOf([part, whole, repeat], { disagreements }), everything);

    expect(check?.covered.map(({ id }) => id)).toEqual(['both', 'by-repeat']);
  });

  it('names those that hold the only claim', () => {
    const profiles = { id: 'profiles', metric: 'accounts', unit: 'people', value: 50 } as const;
    const disagreements = [disagreement('told', ['profiles'], [])];
    const [check] = selectCrossChecks(storyOf([profiles], { disagreements }), everything);

    expect(check?.finding.rule).toBe('told-as-people');
    expect(check?.covered.map(({ id }) => id)).toEqual(['told']);
  });

  it('puts contradictions first, then likely slips', () => {
    const profiles = { id: 'profiles', metric: 'accounts', unit: 'people', value: 30 } as const;
    const later = { id: 'later', value: 35, asOf: '2023-03' };
    const checks = selectCrossChecks(storyOf([later, profiles, part, whole]), everything);

    expect(checks.map(({ finding }) => finding.grade)).toEqual([
      'contradiction',
      'likely-slip',
      'worth-a-look',
    ]);
  });
});
