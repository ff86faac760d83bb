import { describe, expect, it } from 'vitest';
import { Disagreements } from '../../../src/features/evidence/Disagreements.tsx';
import {
  makeDisagreement,
  makeFigure,
  makePosition,
  makeSource,
  type StoryJson,
} from '../../support/makeStory.ts';
import { articleHeadings, articleOf } from '../articleOf.ts';
import { evidence, itemsUnder, known, openEvidence, sectionOf } from './openEvidence.ts';

const STORY: Partial<StoryJson> = {
  sources: [makeSource({ id: 'geo', outlet: 'Geo News' }), makeSource({ id: 'ary', outlet: 'ARY News' })],
  figures: [makeFigure({ id: 'claim' })],
  disagreements: [
    makeDisagreement({
      id: 'how-many',
      question: 'How many users?',
      about: ['event:meeting'],
      positions: [
        makePosition({
          answer: 'More than 45 million',
          value: 45_000_000,
          unit: 'people',
          hedge: 'over',
          saidBy: [{ entity: 'minister' }],
          citations: [{ source: 'geo' }, { source: 'ary' }],
          figures: ['claim'],
        }),
        makePosition({ answer: 'No number', citations: [{ source: 'paper' }] }),
      ],
      note: 'Two numbers, one meeting.',
      settledBy: [{ source: 'ary' }],
    }),
  ],
};

describe(Disagreements, () => {
  it('sets the positions side by side: the answer, the number, who holds it, where', async () => {
    await openEvidence('event:meeting', STORY);

    const question = articleOf('How many users?', sectionOf('Where the reports differ'));
    expect(question).toHaveTextContent('Two numbers, one meeting.');
    expect(question).toHaveTextContent('Settled by ARY News');
    expect(itemsUnder('How many users?').map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^More than 45 million.?over 45 million · minister in Geo News and ARY News$/),
      expect.stringMatching(/^No number.?a reporter in The Paper$/),
    ]);
  });

  it('stands with every fact that it cites, not only with the one it is about', async () => {
    await openEvidence('figure:claim', STORY);

    expect(evidence().getByRole('heading', { name: 'How many users?' })).toBeVisible();
  });

  it('makes the status of an event say that reports differ', async () => {
    await openEvidence('event:meeting', STORY);

    expect(known()).toMatchObject({ Status: expect.stringMatching(/^reports differ Reported/) });
  });

  it('is not there where reports agree', async () => {
    await openEvidence('event:meeting', { ...STORY, disagreements: [] });

    expect(evidence().queryByRole('heading', { name: 'Where the reports differ' })).toBeNull();
    expect(known()).toMatchObject({ Status: expect.stringMatching(/^Reported/) });
  });

  it('leaves out the questions that are about something else', async () => {
    const other = makeDisagreement({ id: 'who', question: 'Who spoke?', about: ['figure:claim'] });
    await openEvidence('event:meeting', {
      ...STORY,
      disagreements: [...(STORY.disagreements ?? []), other],
    });

    expect(articleHeadings(sectionOf('Where the reports differ'))).toEqual(['How many users?']);
  });
});
