/** What is built once in parsing says what a search through the story would. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStory } from '../../src/story/buildStory.ts';
import { compareDates } from '../../src/story/date.ts';
import { findFact, type Story } from '../../src/story/story.ts';
import { generateStory } from '../support/generateStory.ts';
import { checkedStory } from '../support/makeStory.ts';

const stories = fc
  .record({
    seed: fc.integer(),
    events: fc.integer({ min: 1, max: 60 }),
    figures: fc.integer({ min: 0, max: 60 }),
  })
  .map((size) => checkedStory(generateStory(size)));

function always(holds: (story: Story) => void): void {
  fc.assert(fc.property(stories, holds), { numRuns: 30 });
}

describe(buildStory, () => {
  it('has the events and claims in order of time, equals in the order of the story', () => {
    always(({ events, eventsInTime, claims, claimsInTime }) => {
      expect(eventsInTime).toEqual(events.toSorted((a, b) => compareDates(a.date, b.date)));
      expect(claimsInTime).toEqual(claims.toSorted((a, b) => compareDates(a.first.asOf, b.first.asOf)));
    });
  });

  it('finds the parts of an event, the ties of an entity and the rewrites of a page', () => {
    always((story) => {
      for (const { id } of story.events) {
        const parts = story.events.filter(({ partOf }) => partOf === id);
        expect(story.partsOfEvent.get(id) ?? []).toEqual(parts);
      }
      for (const { id } of story.entities) {
        const ties = story.relations.filter(({ from, to }) => from === id || to === id);
        expect(story.relationsOf.get(id) ?? []).toEqual(ties);
      }
      for (const { id } of story.sources) {
        const rewrites = story.sources.filter(({ rewriteOf }) => rewriteOf === id);
        expect(story.rewritesOf.get(id) ?? []).toEqual(rewrites);
      }
    });
  });

  it('finds the disagreements that are about a fact or cite it', () => {
    always((story) => {
      for (const { id, about, positions } of story.disagreements) {
        const refs = [...about, ...positions.flatMap(({ figures }) => figures.map((own) => `figure:${own}`))];
        for (const ref of refs) {
          const found = findFact(story, ref);
          expect(found && story.disagreementsOn.get(found.fact)?.map((own) => own.id)).toContain(id);
        }
      }
    });
  });
});

describe(findFact, () => {
  it('finds every fact by its kind and id', () => {
    always((story) => {
      const { events, figures, relations } = story;
      for (const fact of events) expect(findFact(story, `event:${fact.id}`)?.fact).toBe(fact);
      for (const fact of figures) expect(findFact(story, `figure:${fact.id}`)?.fact).toBe(fact);
      for (const fact of relations) expect(findFact(story, `relation:${fact.id}`)?.fact).toBe(fact);
    });
  });

  it.each([
    '',
    'event',
    'event:',
    'event:none',
    'figure:event-0',
    'entity:person-0',
    'event:event-0:',
    ':event-0',
  ])('finds nothing under “%s”', (text) => {
    const story = checkedStory(generateStory({ seed: 1, events: 3, figures: 3 }));

    expect(findFact(story, text)).toBeUndefined();
  });
});
