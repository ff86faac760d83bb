import { describe, expect, it } from 'vitest';
import { CitationItem } from '../../../src/features/evidence/CitationItem.tsx';
import { CitationList } from '../../../src/features/evidence/CitationList.tsx';
import { makeEvent, makeFigure, makeSource, type StoryJson } from '../../support/makeStory.ts';
import { evidence, openEvidence, reports } from './openEvidence.ts';

type Citation = StoryJson['events'][number]['citations'][number];

/** Opens the evidence of an event that one source is cited for. */
async function openCitation(source: Partial<StoryJson['sources'][number]>, citation: Partial<Citation> = {}) {
  await openEvidence('event:meeting', {
    sources: [makeSource({ id: 'daily', outlet: 'Geo News', title: 'Minister asks', ...source })],
    events: [makeEvent({ id: 'meeting', citations: [{ source: 'daily', ...citation }] })],
  });
  return reports('1 report')[0];
}

describe(CitationItem, () => {
  it('names the outlet, and links the headline as printed', async () => {
    expect(await openCitation({ url: 'https://geo.example/1' })).toMatch(/^Geo News.?Minister asks(?! \()/);
    expect(evidence().getByRole('link', { name: 'Minister asks' })).toHaveAttribute(
      'href',
      'https://geo.example/1',
    );
  });

  it.each([
    ['described', 'our description; the headline was not seen'],
    ['url-slug', 'headline as its address has it'],
  ] as const)('marks a title that is %s: “%s”', async (titleBasis, mark) => {
    expect(await openCitation({ titleBasis })).toContain(`Minister asks (${mark})`);
  });

  it.each([
    ['2022-09-28', 'en', '28 September 2022 · English'],
    ['2022-09', 'ur', 'September 2022 · Urdu'],
    [undefined, 'en', 'undated · English'],
  ])('gives the date %s and the language %s: “%s”', async (published, language, words) => {
    expect(await openCitation({ language, ...(published !== undefined && { published }) })).toContain(words);
  });

  it.each([
    ['2022-09-28', 'date in the URL', '28 September 2022 (date in the URL) · English'],
    [undefined, 'not shown in the stored copy', 'undated (not shown in the stored copy) · English'],
  ])('says of the date %s how it is known', async (published, publishedBasis, words) => {
    const source = { publishedBasis, ...(published !== undefined && { published }) };
    expect(await openCitation(source)).toContain(words);
  });

  it('tells the language of a title to whoever reads it out', async () => {
    await openCitation({ language: 'ur', title: 'امین الحق' });

    expect(evidence().getByText('امین الحق')).toHaveAttribute('lang', 'ur');
  });

  it('says where in the page, and the words as they stand there, in its language', async () => {
    const text = await openCitation({ language: 'ur' }, { at: 'first paragraph', asStated: 'وفد سے ملاقات' });

    expect(text).toContain('at: first paragraph');
    const words = evidence().getByText('“وفد سے ملاقات”');
    expect(words).toHaveAttribute('lang', 'ur');
    expect(words).toHaveAttribute('dir', 'auto');
  });

  it('points the link at the passage where the words are distinctive', async () => {
    await openCitation({ url: 'https://geo.example/1' }, { asStated: 'over 45 million Facebook users' });

    expect(evidence().getByRole('link', { name: 'Minister asks' })).toHaveAttribute(
      'href',
      'https://geo.example/1#:~:text=over%2045%20million%20Facebook%20users',
    );
  });

  it('links no page of which only a copy was read, and says so', async () => {
    expect(await openCitation({ linkable: false })).toContain('Only a copy of this page was read');
    expect(evidence().queryByRole('link')).toBeNull();
  });

  it('passes on what is noted of the source', async () => {
    expect(await openCitation({ note: 'Since deleted.' })).toContain('Since deleted.');
  });

  it('says how each report of one claim has the number', async () => {
    const claim = makeFigure({ id: 'claim', hedge: 'over', saidBy: [{ entity: 'minister' }] });
    await openEvidence('figure:claim', {
      sources: [makeSource({ id: 'daily' })],
      figures: [
        claim,
        makeFigure({
          ...claim,
          id: 'repeat',
          repeats: 'claim',
          hedge: 'about',
          asOf: '2022',
          attributedAs: 'an official',
          grade: 'C',
          note: 'Printed later.',
          citation: { source: 'daily' },
        }),
      ],
    });

    expect(reports('2 reports')).toEqual([
      expect.stringContaining('gives over 45, attributed to a reporter, 28 September 2022 · grade A'),
      expect.stringMatching(/gives about 45, attributed to an official, 2022 · grade C.?Printed later\./),
    ]);
  });
});

describe(CitationList, () => {
  const SOURCES = [
    makeSource({ id: 'copy', outlet: 'Viralnom', rewriteOf: 'paper' }),
    makeSource({ id: 'daily', outlet: 'The Daily' }),
  ];

  it('counts and marks rewrites apart, after the reports', async () => {
    await openEvidence('event:meeting', {
      sources: SOURCES,
      events: [
        makeEvent({
          id: 'meeting',
          citations: [{ source: 'copy' }, { source: 'paper' }, { source: 'daily' }],
        }),
      ],
    });

    const [first, second, third] = reports('2 reports and 1 rewrite');
    expect(first).toMatch(/^The Paper/);
    expect(second).toMatch(/^The Daily/);
    expect(third).toMatch(/^Viralnom.*Rewrite of The Paper: no further witness/);
    expect(`${first}${second}`).not.toContain('Rewrite of');
  });

  it('counts a page that is cited twice as one report', async () => {
    await openEvidence('event:meeting', {
      events: [
        makeEvent({
          id: 'meeting',
          citations: [
            { source: 'paper', at: 'headline' },
            { source: 'paper', at: 'end' },
          ],
        }),
      ],
    });

    expect(reports('1 report')).toEqual([
      expect.stringContaining('at: headline'),
      expect.stringContaining('at: end'),
    ]);
  });
});
