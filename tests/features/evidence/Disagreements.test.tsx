import { within } from '@testing-library/react';
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
import { evidence, known, openEvidence, sectionOf } from './openEvidence.ts';

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
  it('sets the positions on one question side by side: who says so, in which report, in which words', async () => {
    await openEvidence('event:meeting', STORY);

    const question = articleOf('How many users?', sectionOf('Where the reports differ'));
    expect(question).toHaveTextContent('Two numbers, one meeting.');
    expect(within(question).getByText('Settled by').parentElement).toHaveTextContent(
      'ARY News: Title of ary',
    );
    const answer = (text: string) => within(question).getByText(text).closest('li');
    expect(answer('More than 45 million')).toHaveTextContent(
      /^More than 45 millionSaid by ministerGeo News.*ARY News/,
    );
    expect(answer('No number')).toHaveTextContent(/^No numberSaid by a reporterThe Paper/);
  });

  it('tells apart who says so and who says otherwise, seen from a figure', async () => {
    const user = await openEvidence('figure:claim', STORY);

    const question = within(articleOf('How many users?', sectionOf('Where the reports differ')));
    const side = (name: string) => question.getByRole('heading', { name }).parentElement;
    expect(side('Says so')).toHaveTextContent('More than 45 million');
    expect(side('Says so')).not.toHaveTextContent('No number');
    expect(side('Says otherwise')).toHaveTextContent('No number');

    await user.click(question.getByRole('button', { name: /^Evidence: / }));
    expect(evidence().getByText('Reported figure')).toBeVisible();
  });

  it('stands with every fact that it cites, not only with the one it is about', async () => {
    await openEvidence('figure:claim', STORY);

    expect(evidence().getByRole('heading', { name: 'How many users?' })).toBeVisible();
  });

  it('makes the status of an event say that reports differ', async () => {
    await openEvidence('event:meeting', STORY);

    expect(known()).toMatchObject({ Status: expect.stringMatching(/^Reports in this collection differ/) });
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
