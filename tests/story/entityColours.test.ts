import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityColours } from '../../src/story/entityColours.ts';
import { bundledStory, makeEntity, makeEvent, makeStory } from '../support/makeStory.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A story that names each of some entities in so many events. */
function storyNaming(named: Readonly<Record<string, number>>, leadEntities: [string, ...string[]]) {
  const events = Object.entries(named).flatMap(([id, count]) =>
    Array.from({ length: count }, (_, index) => makeEvent({ id: `${id}-${index}`, entities: [id] })),
  );
  return makeStory({ leadEntities, entities: LETTERS.map((id) => makeEntity({ id })), events });
}

describe(entityColours, () => {
  it('gives the lead of the story the first colours, then the most named, and six in all', () => {
    const story = storyNaming({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, ['company', 'minister', 'c']);

    expect([...entityColours(story)]).toEqual([
      ['company', 0],
      ['minister', 1],
      ['c', 2],
      ['f', 3],
      ['e', 4],
      ['d', 5],
    ]);
  });

  it('has no colour for a seventh, even in the lead', () => {
    const story = storyNaming({ a: 1 }, ['f', 'e', 'd', 'c', 'b', 'minister', 'company']);

    expect([...entityColours(story).keys()]).toEqual(['f', 'e', 'd', 'c', 'b', 'minister']);
  });

  it('gives no two entities the same colour, and leaves no colour unused', () => {
    const counts = fc.record(Object.fromEntries(LETTERS.map((id) => [id, fc.nat(3)])));
    const lead = fc.shuffledSubarray([...LETTERS, 'minister', 'company'], { minLength: 1 });

    fc.assert(
      fc.property(counts, lead, (named, [first = 'a', ...rest]) => {
        const colours = entityColours(storyNaming({ ...named, minister: 1 }, [first, ...rest]));
        expect([...colours.values()]).toEqual([0, 1, 2, 3, 4, 5]);
        expect([...colours.keys()].slice(0, rest.length + 1)).toEqual([first, ...rest].slice(0, 6));
      }),
    );
  });

  it('colours the minister, Meta and the conference of the bundled story', () => {
    expect([...entityColours(bundledStory()).keys()].slice(0, 3)).toEqual(bundledStory().leadEntities);
  });
});
