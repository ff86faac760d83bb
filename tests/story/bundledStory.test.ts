import { describe, expect, it } from 'vitest';
import { overlaps, readDate } from '../../src/story/date.ts';
import { emptyFilter, selectFacts } from '../../src/story/filter.ts';
import { parseStory } from '../../src/story/parseStory.ts';
import { selectRecord } from '../../src/story/record.ts';
import { lookUp } from '../../src/story/story.ts';
import { selectTimeline } from '../../src/story/timeline.ts';
import { bundledStory, bundledStoryFile } from '../support/makeStory.ts';

const story = bundledStory();
const everything = selectFacts(story, emptyFilter);
const MEETING = 'meta-meeting-2022-09-28';
const CONFERENCE = 'pp22-conference';

/** The points of the two lists that the story was checked against: pages that differ, then numbers, section by section. */
const NUMBER_SECTIONS = {
  1: 4,
  2: 5,
  3: 5,
  4: 5,
  5: 4,
  6: 6,
  7: 4,
  8: 3,
  9: 2,
  10: 3,
  11: 11,
  12: 8,
  13: 3,
  14: 4,
};
const POINTS: readonly string[] = [
  ...numbered('A', 15),
  ...numbered('B', 5),
  ...numbered('C', 7),
  ...numbered('D', 10),
  'D1b',
  'D1c',
  ...Object.entries(NUMBER_SECTIONS).flatMap(([section, count]) => numbered(`${section}.`, count)),
];

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
}

function claimWith(figure: string) {
  const claim = story.claims.find(({ figures }) => figures.some(({ id }) => id === figure));
  if (!claim) throw new Error(`No claim holds ${figure}`);
  return claim;
}

describe('the bundled story', () => {
  it('has no problem', () => {
    expect(parseStory(bundledStoryFile())).toMatchObject({ ok: true });
  });

  it('holds all of the fact base', () => {
    expect({
      events: story.events.length,
      entities: story.entities.length,
      relations: story.relations.length,
      figures: story.figures.length,
      metrics: story.metricById.size,
      sources: story.sources.length,
    }).toEqual({ events: 80, entities: 84, relations: 80, figures: 217, metrics: 19, sources: 276 });
  });

  it('has a disagreement for every point of the fact base', () => {
    const covered = new Set(story.disagreements.flatMap(({ covers }) => covers));

    expect(POINTS.filter((point) => !covered.has(point))).toEqual([]);
    expect([...covered].filter((point) => !POINTS.includes(point))).toEqual([]);
  });

  it('holds each figure of a disagreement to an answer with its number, but for rounding, and cites its page there', () => {
    for (const { id, positions } of story.disagreements) {
      for (const { figures, citations, value, max = value, unit } of positions) {
        const cited = citations.map(({ source }) => source);
        for (const figure of figures.map((one) => lookUp(story.figureById, one))) {
          expect([id, cited]).toEqual([id, expect.arrayContaining([figure.citation.source])]);
          if (value === undefined || max === undefined || figure.unit !== unit) continue;
          expect([id, figure.value >= 0.98 * value && figure.value <= 1.02 * max]).toEqual([id, true]);
        }
      }
    }
  });

  it('has a short headline of its own for each event', () => {
    const headlines = story.events.map(({ headline }) => headline);

    expect(headlines.filter((headline) => headline.length > 70)).toEqual([]);
    expect(new Set(headlines).size).toBe(headlines.length);
  });
});

describe('the claims', () => {
  it('hold every figure exactly once', () => {
    const held = story.claims.flatMap(({ figures }) => figures.map(({ id }) => id));

    expect(held.toSorted()).toEqual(story.figures.map(({ id }) => id).toSorted());
  });

  it('tell the 45 million of the meeting once, from four reports', () => {
    const { figures, reports, rewrites } = claimWith('fb-pk-2022-09-28-geo');

    expect(new Set(figures.map(({ value }) => value))).toEqual(new Set([45_000_000]));
    expect(reports.map(({ id }) => id).toSorted()).toEqual([
      '24urdu-2022-10-03',
      'geo-2022-09-28',
      'publicnews-2022-09-28',
      'thenews-2022-09-28',
    ]);
    expect(rewrites).toEqual([]);
  });

  it.each(['techlist-facebook-office', 'lahoreherald-facebook-office', 'aursunao-meta-office'])(
    'count the rewrite %s as no report',
    (id) => {
      const source = story.sources.find((source) => source.id === id);

      expect(source?.rewriteOf).toBeDefined();
      expect(story.claims.filter(({ reports }) => reports.some((report) => report.id === id))).toEqual([]);
    },
  );

  it('keep the 45 and the 40 million apart, and show no number between them', () => {
    expect(claimWith('fb-pk-2022-09-techlist')).not.toBe(claimWith('fb-pk-2022-09-28-geo'));
    expect(story.figures.filter(({ value }) => value === 42_500_000)).toEqual([]);
  });
});

describe('the lines of the record', () => {
  const lines = story.groups.flatMap(({ id }) =>
    selectRecord(story, everything, id).plots.flatMap((plot) => plot.lines),
  );

  it('join figures of one metric, unit and place', () => {
    expect(lines.length).toBeGreaterThan(20);
    for (const { from, to } of lines) {
      const { metric, unit, place } = from.claim.first;
      expect(to.claim.first).toMatchObject({ metric, unit, place });
      expect(to.series).toBe(from.series);
    }
  });

  it('stand in joined series that have one metric, unit and place', () => {
    for (const series of story.series.filter(({ joined }) => joined)) {
      const figures = story.figures.filter((figure) => figure.series === series.id);
      const kinds = figures.map(({ metric, unit, place }) => `${metric} ${unit} ${place}`);
      expect([series.id, ...new Set(kinds)]).toHaveLength(2);
    }
  });

  it('do not bridge the step from 60.4 to 101.6 million', () => {
    const values = lines.map(({ from, to }) => [from.claim.first.value, to.claim.first.value]);

    expect(values).toContainEqual([57_500_000, 60_400_000]);
    expect(values).not.toContainEqual([60_400_000, 101_600_000]);
    expect(values.filter(([, to]) => to === 101_600_000)).toEqual([]);
  });

  it('leave the hole between 2017 and 2021 a hole', () => {
    const hole = readDate('2018-04/2021-04');
    const ofFacebook = lines.filter(({ from }) => from.claim.first.metric === 'facebook-users');

    expect(ofFacebook.some(({ to }) => to.claim.first.asOf.edtf === '2017-01')).toBe(true);
    const over = ofFacebook.filter(({ from, to }) => {
      const span = { from: from.claim.first.asOf.from, until: to.claim.first.asOf.until };
      return overlaps(span, hole);
    });
    expect(over).toEqual([]);
  });
});

describe('the timeline', () => {
  const entries = selectTimeline(story, everything, 'oldest').flatMap((year) => year.entries);

  it('has the meeting at its top level, with what was reported of it', () => {
    const meeting = entries.find(({ event }) => event.id === MEETING);

    expect(meeting?.event.partOf).toBeUndefined();
    expect(meeting?.parts.map(({ event }) => event.id)).toContain('office-request-2022-09-28');
  });

  it('does not bury the meeting in the conference', () => {
    const conference = entries.find(({ event }) => event.id === CONFERENCE);

    expect(conference?.parts.length).toBeGreaterThan(0);
    expect(conference?.parts.map(({ event }) => event.id)).not.toContain(MEETING);
  });
});

describe('what must not be claimed', () => {
  const sentences = [
    story.headline,
    story.standfirst,
    ...story.events.flatMap(({ headline, summary, note = '' }) => [headline, summary, note]),
    ...story.figures.map(({ note = '' }) => note),
    ...story.relations.map(({ note = '' }) => note),
    ...story.entities.flatMap(({ role, note = '' }) => [role, note]),
    ...story.disagreements.flatMap(({ question, note = '', positions }) => [
      question,
      note,
      ...positions.map(({ answer }) => answer),
    ]),
  ].flatMap((text) => text.split(/(?<=[.;!?])\s+/u));

  it('is that Meta promised or opened an office in Pakistan', () => {
    const claimed =
      /\b(Meta|Facebook)( has| had)? (promise[ds]?|agree[ds]?|commits|committed|pledge[ds]?|opens|opened|will open)\b.*\boffice/i;

    expect(sentences.filter((sentence) => claimed.test(sentence))).toEqual([
      'Facebook opens its first office in India, in Hyderabad',
      'No outlet has Meta promise an office.',
    ]);
    expect(story.standfirst).toContain('No page in this collection shows an office of Meta opening');
  });

  it('is that the promised visit took place, or that it did not', () => {
    expect(sentences.filter((sentence) => /\bvisit (took place|never|did not)\b/i.test(sentence))).toEqual(
      [],
    );
    expect(story.events.find(({ id }) => id === 'meta-visit-promise')?.status).toBe('expected');
  });

  it('is an average', () => {
    expect(sentences.filter((sentence) => /\b(average[ds]?|42\.5)\b/i.test(sentence))).toEqual([]);
  });

  it('is the name of the FIA officer', () => {
    const officer = story.entities.find(({ id }) => id === 'fia-director');

    expect(officer).toMatchObject({ name: 'an FIA director', otherNames: [] });
    expect(officer?.shortName).toBeUndefined();
    expect(officer?.nameUrdu).toBeUndefined();
  });

  it('is who Ismail Shah of the delegation may be', () => {
    const namesake = ['propakistani-2013-11-12', 'phoneworld-2023-12-08'];
    const cited = JSON.stringify([story.citations, story.events, story.entities, story.relations]);

    expect(namesake.filter((source) => cited.includes(source))).toEqual([]);
  });

  it('is that the FIA met Facebook', () => {
    const meeting = story.events.find(({ id }) => id === 'fia-meeting-claim-2022-05');

    expect(meeting?.status).toBe('disputed');
    expect(meeting?.headline).toMatch(/^Reports claim/);
  });

  it('is that the conference of 2026 is taking place', () => {
    const next = story.events.filter(({ date }) => date.from >= readDate('2026-11').from);

    expect(next.length).toBeGreaterThan(0);
    expect(next.map(({ status }) => status)).toEqual(next.map(() => 'expected'));
  });

  it('has the sentence of January 2023 on an office said by nobody', () => {
    const claim = story.events.find(({ id }) => id === 'pta-facebook-office-claim-2023-01');

    expect(claim?.saidBy).toEqual([{ unnamed: 'nobody named' }]);
  });
});
