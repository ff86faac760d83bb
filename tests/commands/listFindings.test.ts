import { describe, expect, it } from 'vitest';
import { listFindings, listProblems } from '../../src/commands/listFindings.ts';
import { makeDisagreement, makePosition } from '../support/makeStory.ts';
import { storyOf } from '../story/crossChecks/madeFindings.ts';

describe(listFindings, () => {
  const figures = [
    { id: 'part', value: 50 },
    { id: 'whole', metric: 'all-apps', value: 40 },
  ];
  const telling = (...ids: string[]) =>
    makeDisagreement({
      id: 'told',
      question: 'Users of what?',
      positions: ids.map((id) => makePosition({ figures: [id] })),
    });

  it('names the disagreement that tells of a finding', () => {
    const text = listFindings(storyOf(figures, { disagreements: [telling('part', 'whole')] }));

    expect(text).toContain('In the question: Users of what?');
    expect(text).toContain('1 in all, 1 of them told in a disagreement of the file');
  });

  it('names none that holds only one of two figures', () => {
    const text = listFindings(storyOf(figures, { disagreements: [telling('part', 'part')] }));

    expect(text).not.toContain('Users of what?');
  });

  it('says so where nothing is found', () => {
    expect(listFindings(storyOf([]))).toBe('0 in all, 0 of them told in a disagreement of the file');
  });
});

describe(listProblems, () => {
  it('writes each on a line', () => {
    const problem = { path: 'events[0].date', value: '', message: 'This is missing.', remedy: 'Add it.' };

    expect(listProblems([problem, problem])).toBe(
      'events[0].date This is missing. Add it.\nevents[0].date This is missing. Add it.',
    );
  });
});
