/** What holds for every filter, over the bundled story. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/story/date.ts';
import {
  countChoices,
  emptyFilter,
  lift,
  selectFacts,
  selectWaysOut,
  type Filter,
} from '../../src/story/filter.ts';
import type { EntityId } from '../../src/story/storySchema.ts';
import { anyEntity, anyFilter, anyPeriod } from '../support/anyFilter.ts';
import { bundledStory } from '../support/makeStory.ts';

const story = bundledStory();
const filters = anyFilter(story);
const entities = anyEntity(story);

function facts(filter: Filter): Set<string> {
  const { events, figures } = selectFacts(story, filter);
  return union([events.map(({ id }) => `event:${id}`), figures.map(({ id }) => `figure:${id}`)]);
}

function union<Item>(sets: Iterable<Iterable<Item>>): Set<Item> {
  return new Set([...sets].flatMap((set) => [...set]));
}

function expectWithin(part: Set<string>, whole: Set<string>): void {
  expect([...part].filter((fact) => !whole.has(fact))).toEqual([]);
}

function withEntity(filter: Filter, id: EntityId): Filter {
  return filter.entities.includes(id) ? filter : { ...filter, entities: [...filter.entities, id] };
}

describe(selectFacts, () => {
  it('keeps the order of the story', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { events, figures, has } = selectFacts(story, filter);
        expect(events).toEqual(story.events.filter((event) => events.includes(event)));
        expect(figures).toEqual(story.figures.filter((figure) => figures.includes(figure)));
        expect(story.events.filter(has)).toEqual(events);
        expect(story.figures.filter(has)).toEqual(figures);
      }),
    );
  });

  it('never gains by one more entity that must be named', () => {
    fc.assert(
      fc.property(filters, entities, (filter, id) => {
        const all = { ...filter, match: 'all' } as const;
        expectWithin(facts(withEntity(all, id)), facts(all));
      }),
    );
  });

  it('never loses by one more entity that may be named, once one is chosen', () => {
    fc.assert(
      fc.property(filters, entities, entities, (filter, first, id) => {
        const any = { ...withEntity(filter, first), match: 'any' } as const;
        expectWithin(facts(any), facts(withEntity(any, id)));
      }),
    );
  });

  it('is the same for any and all while fewer than two are chosen', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const one = { ...filter, entities: filter.entities.slice(0, 1) };
        expect(facts({ ...one, match: 'all' })).toEqual(facts({ ...one, match: 'any' }));
      }),
    );
  });

  it('is for any what each of the entities leaves, and for all what they leave in common', () => {
    fc.assert(
      fc.property(filters, entities, (filter, first) => {
        const chosen = withEntity(filter, first);
        const each = chosen.entities.map((id) => facts({ ...chosen, entities: [id] }));
        expect(facts({ ...chosen, match: 'any' })).toEqual(union(each));
        const common = [...union(each)].filter((fact) => each.every((set) => set.has(fact)));
        expect(facts({ ...chosen, match: 'all' })).toEqual(new Set(common));
      }),
    );
  });

  it('never loses by lifting words, period or disputed', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom('words', 'period', 'disputed'), (filter, kind) => {
        expectWithin(facts(filter), facts(lift(filter, { kind })));
      }),
    );
  });

  it('is over several years what it is in each of them', () => {
    const years = fc.tuple(fc.integer({ min: 2008, max: 2027 }), fc.nat({ max: 6 }));

    fc.assert(
      fc.property(filters, years, (filter, [first, more]) => {
        const during = (period: string) => facts({ ...filter, period: readDate(period) });
        const each = Array.from({ length: more + 1 }, (_, index) => during(String(first + index)));
        expect(during(`${first}/${first + more}`)).toEqual(union(each));
        const ever = union([during(`../${first}`), during(`${first + 1}/..`)]);
        expect(ever).toEqual(facts(lift(filter, { kind: 'period' })));
      }),
    );
  });

  it('is within a period no more than within a longer one', () => {
    fc.assert(
      fc.property(filters, anyPeriod, anyPeriod, (filter, period, other) => {
        fc.pre(other.from <= period.from && period.until <= other.until);
        expectWithin(facts({ ...filter, period }), facts({ ...filter, period: other }));
      }),
    );
  });
});

describe(countChoices, () => {
  it('tells of every entity what choosing it would leave', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const counts = countChoices(story, filter);
        for (const { id } of story.entities) {
          const { events, figures } = selectFacts(story, withEntity(filter, id));
          expect([id, counts.get(id)]).toEqual([id, { events: events.length, figures: figures.length }]);
        }
        expect(counts.size).toBe(story.entities.length);
      }),
    );
  });
});

describe('entitiesByEvents', () => {
  it('has every entity, the most named first, equals in the order of the file', () => {
    const order = story.entities.map(({ id }) => id);
    const ranked = story.entitiesByEvents.map(({ id }) => id);
    const eventsNaming = (id: EntityId) =>
      selectFacts(story, { ...emptyFilter, entities: [id] }).events.length;

    expect(ranked.toSorted()).toEqual(order.toSorted());
    for (const [index, id] of ranked.entries()) {
      const next = ranked[index + 1];
      if (next === undefined) continue;
      expect(eventsNaming(next)).toBeLessThanOrEqual(eventsNaming(id));
      if (eventsNaming(next) === eventsNaming(id))
        expect(order.indexOf(id)).toBeLessThan(order.indexOf(next));
    }
  });
});

describe(selectWaysOut, () => {
  it('promises what lifting the choice really leaves, and leaves out what would leave nothing', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const ways = selectWaysOut(story, filter);
        for (const { choice, left } of ways) {
          const { events, figures } = selectFacts(story, lift(filter, choice));
          expect(left).toEqual({ events: events.length, figures: figures.length });
          expect(left.events + left.figures).toBeGreaterThan(0);
        }
        const entities = ways.flatMap(({ choice }) => (choice.kind === 'entity' ? [choice.id] : []));
        const helpful = filter.entities.filter((id) => facts(lift(filter, { kind: 'entity', id })).size > 0);
        expect(entities).toEqual(helpful);
      }),
    );
  });
});
