import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EventFacts } from '../../../src/features/evidence/EventFacts.tsx';
import { FigureFacts } from '../../../src/features/evidence/FigureFacts.tsx';
import { RelationFacts } from '../../../src/features/evidence/RelationFacts.tsx';
import {
  makeDisagreement,
  makeEvent,
  makeFigure,
  makeMetric,
  makeRelation,
  makeSeries,
  type StoryJson,
} from '../../support/makeStory.ts';
import { evidence, itemsUnder, known, openEvidence } from './openEvidence.ts';

describe(EventFacts, () => {
  it('says what, when, who said so, of what kind, how sure', async () => {
    await openEvidence('event:meeting', {
      events: [
        makeEvent({
          id: 'meeting',
          headline: 'They met',
          summary: 'In a hall.',
          date: '2022-09',
          kind: 'denial',
          status: 'denied',
          saidBy: [{ entity: 'company', toldBy: 'minister' }, { unnamed: 'officials' }],
          note: 'Only one side tells.',
        }),
      ],
    });

    expect(screen.getByRole('dialog', { name: 'They met' })).toBeVisible();
    expect(evidence().getByText('Event')).toBeVisible();
    expect(evidence().getByText('In a hall.')).toBeVisible();
    expect(known()).toEqual({
      When: 'September 2022',
      'Said by': 'company, as told by minister; and officials',
      Kind: 'Denial',
      Status: 'The event is itself a denial',
      Note: 'Only one side tells.',
    });
  });

  it.each([
    ['reported', 'Reported, and not contradicted in this collection'],
    ['disputed', 'Reports in this collection differ on it'],
    ['expected', 'Said about the future'],
  ] as const)('words the status %s as “%s”', async (status, words) => {
    await openEvidence('event:meeting', { events: [makeEvent({ id: 'meeting', status })] });

    expect(known()).toMatchObject({ Status: words });
  });

  it.each([
    ['reported', 'Reports in this collection differ on it'],
    ['disputed', 'Reports in this collection differ on it'],
    ['expected', 'Reports in this collection differ on it. Said about the future'],
    ['denied', 'Reports in this collection differ on it. The event is itself a denial'],
  ] as const)(
    'words the status %s of an event that a disagreement is about as “%s”',
    async (status, words) => {
      await openEvidence('event:meeting', {
        events: [makeEvent({ id: 'meeting', status })],
        disagreements: [makeDisagreement({ id: 'when', about: ['event:meeting'] })],
      });

      expect(known()).toMatchObject({ Status: words });
    },
  );

  it('leads to what it is part of, to its parts, and to the numbers given there', async () => {
    const user = await openEvidence('event:answer', {
      events: [
        makeEvent({ id: 'meeting' }),
        makeEvent({ id: 'answer', partOf: 'meeting' }),
        makeEvent({ id: 'promise', partOf: 'answer' }),
      ],
      figures: [makeFigure({ id: 'claim', statedAt: 'promise', saidBy: [{ entity: 'minister' }] })],
    });

    expect(itemsUnder('Parts').map((item) => item.textContent)).toEqual(['Headline of promise']);
    expect(itemsUnder('Numbers given there').map((item) => item.textContent)).toEqual([
      'Users in country: 45 (minister)',
    ]);
    await user.click(evidence().getByRole('button', { name: 'Headline of meeting' }));
    expect(screen.getByRole('dialog', { name: 'Headline of meeting' })).toBeVisible();
    await expect.poll(() => window.location.search).toBe('?fact=event:meeting');
  });
});

describe(FigureFacts, () => {
  const STORY: Partial<StoryJson> = {
    metrics: [
      makeMetric({
        id: 'users',
        definition: 'Who logs in.',
        caveats: 'Counted by itself.',
        unit: 'accounts',
      }),
    ],
    series: [makeSeries({ id: 'series', label: 'The company', method: 'As it tells.' })],
    figures: [
      makeFigure({
        id: 'claim',
        value: 45_000_000,
        hedge: 'over',
        asOf: '2022',
        asOfBasis: 'inferred',
        saidBy: [{ entity: 'minister' }],
        grade: 'B',
        occasion: 'speech',
        statedAt: 'meeting',
      }),
      makeFigure({ id: 'other', value: 40, occasion: 'speech' }),
      makeFigure({ id: 'repeat', repeats: 'claim' }),
    ],
  };

  it('says it in a sentence, and all that is known of it in words', async () => {
    await openEvidence('figure:claim', STORY);

    expect(screen.getByRole('dialog', { name: 'Users in country: over 45 million' })).toBeVisible();
    expect(evidence().getByText('Reported figure')).toBeVisible();
    expect(
      evidence().getByText('2022: over 45 million, Users in country, said by minister; 1 report.'),
    ).toBeVisible();
    expect(known()).toEqual({
      'Said by': 'minister',
      'As of': '2022 (worked out; see the note)',
      'In digits': '45,000,000',
      'How firmly': '“over”: more than this number',
      Unit: 'people, though the metric counts accounts',
      Grade: 'B: identified outlet; counter unnamed or date loose',
      'What is counted': 'Who logs in.',
      Caution: 'Counted by itself.',
      'Kind of count': 'The company. As it tells.',
    });
  });

  it('shows the whole claim, whichever report of it is opened', async () => {
    await openEvidence('figure:repeat', STORY);

    expect(screen.getByRole('dialog', { name: 'Users in country: over 45 million' })).toBeVisible();
  });

  it('leads to where it was said and to what was said with it', async () => {
    const user = await openEvidence('figure:claim', STORY);

    expect(itemsUnder('Said at').map((item) => item.textContent)).toEqual(['Headline of meeting']);
    await user.click(evidence().getByRole('button', { name: 'Users in country: 40 (a reporter)' }));
    expect(screen.getByRole('dialog', { name: 'Users in country: 40' })).toBeVisible();
  });

  it.each([
    [{ of: 'users', horizon: 'in two years' }, '“in two years”'],
    [{ of: 'users' }, 'no time given'],
  ])('says of a growth when it was said and what time was given: %o', async (growth, words) => {
    await openEvidence('figure:claim', {
      metrics: [makeMetric({ id: 'growth', unit: 'multiplier' })],
      series: [makeSeries({ id: 'growth', metric: 'growth' })],
      figures: [
        makeFigure({
          id: 'claim',
          metric: 'growth',
          series: 'growth',
          value: 2,
          unit: 'multiplier',
          hedge: 'expected',
          statedOn: '2022-09-28',
          growth,
        }),
      ],
    });

    expect(known()).toMatchObject({
      'Said on': '28 September 2022',
      'Time given': words,
      'How firmly': 'expected: said about the future',
    });
  });
});

describe(RelationFacts, () => {
  it('says who is tied to whom, from when to when', async () => {
    const relation = makeRelation({ id: 'asked', start: '2020-04', end: '2022', note: 'By letter.' });
    await openEvidence('relation:asked', { relations: [relation] });

    expect(screen.getByRole('dialog', { name: 'minister asked company' })).toBeVisible();
    expect(evidence().getByText('Tie')).toBeVisible();
    expect(known()).toEqual({ From: 'April 2020', Until: '2022', Note: 'By letter.' });
    expect(evidence().getByRole('heading', { name: '1 report' })).toBeVisible();
  });
});
