import { describe, expect, it } from 'vitest';
import type { Claim, Story } from '../../src/story/story.ts';
import { formatClaim, formatSpeakers, formatSubject } from '../../src/ui/formatClaim.ts';
import {
  bundledStory,
  makeEntity,
  makeFigure,
  makeMetric,
  makeSeries,
  makeSource,
  makeStory,
  type StoryJson,
} from '../support/makeStory.ts';

const speakers = [
  makeEntity({ id: 'minister', name: 'Syed Amin Ul Haque' }),
  makeEntity({
    id: 'ministry',
    name: 'Ministry of IT and Telecommunication',
    shortName: 'MoITT',
    otherNames: ['MoITT'],
  }),
  makeEntity({ id: 'country', kind: 'place', name: 'Pakistan' }),
];

function claimOf(figures: StoryJson['figures'], more: Partial<StoryJson> = {}): [Story, Claim] {
  const story = makeStory({ entities: speakers, figures, ...more });
  const [claim] = story.claims;
  if (!claim) throw new Error('The story has no claim');
  return [story, claim];
}

function sayers(saidBy: StoryJson['figures'][number]['saidBy']): string {
  const [story, { first }] = claimOf([makeFigure({ id: 'claim', saidBy })]);
  return formatSpeakers(story, first.saidBy);
}

describe(formatSpeakers, () => {
  it('names the entity that speaks, by its short name if it has one', () => {
    expect(sayers([{ entity: 'minister' }])).toBe('Syed Amin Ul Haque');
    expect(sayers([{ entity: 'ministry' }])).toBe('MoITT');
  });

  it('tells through whom it is known', () => {
    expect(sayers([{ entity: 'company', toldBy: 'ministry' }])).toBe('company, as told by MoITT');
  });

  it('tells who speaks of another from who speaks too', () => {
    const told = { entity: 'company', toldBy: 'ministry' };

    expect(sayers([told, { entity: 'ministry' }])).toBe('company, as told by MoITT; and MoITT itself');
    expect(sayers([told, { entity: 'minister' }])).toBe('company, as told by MoITT; and Syed Amin Ul Haque');
  });

  it('has a speaker outside the story by name, and one without a name as the source calls them', () => {
    expect(sayers([{ name: 'A. Expert' }])).toBe('A. Expert');
    expect(sayers([{ unnamed: 'officials' }])).toBe('officials');
  });

  it('names all who speak', () => {
    expect(sayers([{ entity: 'minister' }, { entity: 'ministry' }, { unnamed: 'officials' }])).toBe(
      'Syed Amin Ul Haque, MoITT and officials',
    );
  });
});

describe(formatSubject, () => {
  const metrics = [
    makeMetric({ id: 'users', label: 'Facebook users' }),
    makeMetric({ id: 'growth', label: 'Growth', unit: 'multiplier' }),
  ];

  it('says what is counted, and where', () => {
    expect(formatSubject(...claimOf([makeFigure({ id: 'claim' })], { metrics }))).toBe(
      'Facebook users in Pakistan',
    );
  });

  it('says of a growth what is to grow', () => {
    const figure = makeFigure({
      id: 'claim',
      metric: 'growth',
      series: 'growth',
      value: 2,
      unit: 'multiplier',
      growth: { of: 'users' },
    });
    const series = [makeSeries({ id: 'growth', metric: 'growth' })];

    expect(formatSubject(...claimOf([figure], { metrics, series }))).toBe('Facebook users in Pakistan');
  });
});

describe(formatClaim, () => {
  const sources = [
    makeSource({ id: 'paper' }),
    makeSource({ id: 'daily' }),
    makeSource({ id: 'copy', rewriteOf: 'paper' }),
  ];
  const first = makeFigure({
    id: 'claim',
    asOf: '2022-09',
    value: 45_000_000,
    hedge: 'over',
    saidBy: [{ entity: 'minister' }],
  });
  const repeat = (source: string) =>
    makeFigure({ ...first, id: `in-${source}`, repeats: 'claim', citation: { source } });

  it('is one sentence: when, how many, of what, by whom, in how many reports', () => {
    expect(formatClaim(...claimOf([first], { sources }), 'million')).toBe(
      'September 2022: over 45 million, Users in Pakistan, said by Syed Amin Ul Haque; 1 report',
    );
  });

  it('has its number as the reader has numbers written', () => {
    expect(formatClaim(...claimOf([first], { sources }), 'crore')).toMatch(
      /^September 2022: over 4\.5 crore, /,
    );
  });

  it('counts a repeat as a report and a rewrite apart', () => {
    expect(formatClaim(...claimOf([first, repeat('daily'), repeat('copy')], { sources }), 'million')).toMatch(
      /; 2 reports and 1 rewrite$/,
    );
  });

  it('never counts a rewrite alone as a report', () => {
    const copied = makeFigure({ ...first, citation: { source: 'copy' } });

    expect(formatClaim(...claimOf([copied], { sources }), 'million')).toMatch(
      /; 1 rewrite of another report$/,
    );
  });

  it('tells the claims of the bundled story apart, each by its own sentence', () => {
    const story = bundledStory();
    const meeting = story.claims.filter(({ first }) => first.asOf.edtf === '2022-09-28');
    const sentences = meeting.map((claim) => formatClaim(story, claim, 'million'));

    expect(sentences.length).toBeGreaterThan(1);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
