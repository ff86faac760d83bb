import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/story/story.ts';
import { formatCitation } from '../../src/ui/formatCitation.ts';
import { bundledStory, makeSource, makeStory } from '../support/makeStory.ts';

function source(fields: Partial<Parameters<typeof makeSource>[0]> = {}): Source {
  const made = makeSource({ id: 'report', outlet: 'Gazette', title: 'Meta is asked', ...fields });
  const found = makeStory({ sources: [made] }).sources.find(({ id }) => id === 'report');
  if (!found) throw new Error('The story has no report');
  return found;
}

describe(formatCitation, () => {
  it('has outlet, headline, date and address', () => {
    expect(formatCitation(source({ published: '2022-09-28' }))).toBe(
      'Gazette, “Meta is asked”, 28 September 2022, https://example.org/report',
    );
  });

  it('has the date as precise as it is known', () => {
    expect(formatCitation(source({ published: '2022-09~' }))).toBe(
      'Gazette, “Meta is asked”, about September 2022, https://example.org/report',
    );
  });

  it('says that a report is undated', () => {
    expect(formatCitation(source())).toBe('Gazette, “Meta is asked”, undated, https://example.org/report');
  });

  it('quotes no description of ours: that stands in brackets', () => {
    expect(formatCitation(source({ title: 'Press release on a meeting', titleBasis: 'described' }))).toBe(
      'Gazette, [Press release on a meeting], undated, https://example.org/report',
    );
  });

  it('quotes a headline that was read from the address', () => {
    expect(formatCitation(source({ titleBasis: 'url-slug' }))).toContain('“Meta is asked”');
  });

  it('has no address where a link would not lead to the report', () => {
    expect(formatCitation(source({ linkable: false }))).toBe('Gazette, “Meta is asked”, undated');
    expect(formatCitation(source({ linkable: true }))).toContain(', https://example.org/report');
  });

  it('is one line for every source of the bundled story, and no two are alike', () => {
    const { sources } = bundledStory();
    const citations = sources.map(formatCitation);

    expect(new Set(citations).size).toBe(sources.length);
    expect(citations.filter((text) => /undefined|null|\n|, ,|,$/.test(text))).toEqual([]);
  });
});
