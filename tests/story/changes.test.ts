import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeMarkOf, NO_MARKS } from '../../src/story/changeMarks.ts';
import {
  CHANGED_KINDS,
  compareStories,
  isEmptyChange,
  marksOf,
  type ChangedKind,
} from '../../src/story/changes.ts';
import type { FactRef, Story } from '../../src/story/story.ts';
import {
  bundledStory,
  bundledStoryFile,
  checkedStory,
  makeDisagreement,
  makeEntity,
  makeEvent,
  makeFigure,
  makeMetric,
  makeRelation,
  makeSource,
  makeStory,
  refTo,
  type StoryJson,
} from '../support/makeStory.ts';

/** Makes an item of each kind, of which one field says `text`. */
const MAKERS: { readonly [Kind in ChangedKind]: (id: string, text: string) => StoryJson[Kind][number] } = {
  figures: (id, text) => makeFigure({ id, note: text }),
  events: (id, text) => makeEvent({ id, summary: text }),
  relations: (id, text) => makeRelation({ id, note: text }),
  disagreements: (id, text) => makeDisagreement({ id, question: text }),
  entities: (id, text) => makeEntity({ id, role: text }),
  sources: (id, text) => makeSource({ id, title: text }),
};

/** For each kind, what its items say: those that no list has are not in the story. */
type Plan = Readonly<Record<ChangedKind, Readonly<Record<string, string>>>>;

const texts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('One.', 'Other.'));
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  figures: texts,
  events: texts,
  relations: texts,
  disagreements: texts,
  entities: texts,
  sources: texts,
});

function storyOf(plan: Plan): Story {
  const items = <Kind extends ChangedKind>(kind: Kind) =>
    Object.entries(plan[kind]).map(([id, text]) => MAKERS[kind](id, text));
  return makeStory({
    figures: items('figures'),
    events: [makeEvent({ id: 'meeting' }), ...items('events')],
    relations: items('relations'),
    disagreements: items('disagreements'),
    entities: items('entities'),
    sources: items('sources'),
  });
}

describe(compareStories, () => {
  it('finds nothing between a story and itself, read twice', () => {
    expect(isEmptyChange(compareStories(bundledStory(), checkedStory(bundledStoryFile())))).toBe(true);
    fc.assert(fc.property(anyPlan, (plan) => isEmptyChange(compareStories(storyOf(plan), storyOf(plan)))));
  });

  it('finds every edit that was made, and none that was not', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const changes = compareStories(storyOf(before), storyOf(after));
        for (const kind of CHANGED_KINDS) {
          const [was, is] = [before[kind], after[kind]];
          expect(changes[kind]).toEqual({
            corrected: Object.keys(is).filter((id) => id in was && was[id] !== is[id]),
            added: Object.keys(is).filter((id) => !(id in was)),
            removed: Object.keys(was).filter((id) => !(id in is)),
          });
        }
        expect(changes.rest).toBe(false);
      }),
    );
  });

  it('has every id that either story has in one list at most, and in none only what is the same', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const changes = compareStories(storyOf(before), storyOf(after));
        for (const kind of CHANGED_KINDS) {
          const { corrected, added, removed } = changes[kind];
          const listed = [...corrected, ...added, ...removed].map(String);
          const all = [...new Set([...Object.keys(before[kind]), ...Object.keys(after[kind])])];
          const same = all.filter((id) => before[kind][id] === after[kind][id]);
          expect([...listed, ...same].toSorted()).toEqual(all.toSorted());
        }
      }),
    );
  });

  it('has what was added for what was removed, the other way round', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const there = compareStories(storyOf(before), storyOf(after));
        const back = compareStories(storyOf(after), storyOf(before));
        for (const kind of CHANGED_KINDS) {
          expect(back[kind].added).toEqual(there[kind].removed);
          expect(back[kind].removed).toEqual(there[kind].added);
          expect(new Set<string>(back[kind].corrected)).toEqual(new Set<string>(there[kind].corrected));
        }
      }),
    );
  });

  it.each<[string, Partial<StoryJson>]>([
    ['the headline', { headline: 'Another' }],
    ['the standfirst', { standfirst: 'Another.' }],
    ['when it was checked', { checked: '2026-11-24' }],
    ['the dateline', { dateline: { place: 'Bucharest', date: '2022-09-29' } }],
    ['who leads', { leadEntities: ['company', 'minister'] }],
    ['what is counted', { metrics: [makeMetric({ id: 'users', caveats: 'Many.' })] }],
    ['the words of a tie', { relationTypes: [{ id: 'asked', label: 'begged', inverse: 'was begged by' }] }],
  ])('finds that something else differs: %s', (_, override) => {
    const changes = compareStories(makeStory(), makeStory(override));

    expect(changes).toEqual({ ...compareStories(makeStory(), makeStory()), rest: true });
    expect(isEmptyChange(changes)).toBe(false);
  });

  it.each<[string, Parameters<typeof makeFigure>[0], Parameters<typeof makeFigure>[0]]>([
    ['a date', { id: 'claim', asOf: '2022-09' }, { id: 'claim', asOf: '2022-09-28' }],
    ['a date less sure', { id: 'claim', asOf: '2022-09-28' }, { id: 'claim', asOf: '2022-09-28~' }],
    ['a field that was not there', { id: 'claim' }, { id: 'claim', max: 50 }],
    ['a field that is no longer there', { id: 'claim', note: 'Why?' }, { id: 'claim' }],
    [
      'a wording inside its citation',
      { id: 'claim', citation: { source: 'paper', asStated: '45m' } },
      { id: 'claim', citation: { source: 'paper', asStated: '45 m' } },
    ],
  ])('finds a corrected figure: %s', (_, before, after) => {
    const changes = compareStories(
      makeStory({ figures: [makeFigure(before)] }),
      makeStory({ figures: [makeFigure(after)] }),
    );

    expect(changes.figures.corrected).toEqual(['claim']);
  });

  it('takes no other order of fields or of facts for a correction', () => {
    const [a, b] = [makeEvent({ id: 'a' }), makeEvent({ id: 'b' })];
    const turned = Object.fromEntries(Object.entries(b).toReversed()) as typeof b;
    const changes = compareStories(
      makeStory({ events: [a, b], leadEvent: 'a' }),
      makeStory({ events: [turned, a], leadEvent: 'a' }),
    );

    expect(isEmptyChange(changes)).toBe(true);
  });
});

describe(marksOf, () => {
  const before = makeStory({
    figures: [makeFigure({ id: 'same' }), makeFigure({ id: 'claim' }), makeFigure({ id: 'gone' })],
  });
  const after = makeStory({
    events: [makeEvent({ id: 'meeting' }), makeEvent({ id: 'denial' })],
    figures: [makeFigure({ id: 'same' }), makeFigure({ id: 'claim', value: 40 }), makeFigure({ id: 'more' })],
    relations: [makeRelation({ id: 'asked' })],
    entities: [makeEntity({ id: 'other' })],
  });
  const marks = marksOf(compareStories(before, after), NO_MARKS);
  const mark = (...refs: string[]) =>
    changeMarkOf(
      marks,
      refs.map((ref): FactRef => refTo(after, ref)),
    );

  it('marks the facts that the story has by now', () => {
    expect([...marks]).toEqual([
      ['event:denial', 'added'],
      ['figure:claim', 'corrected'],
      ['figure:more', 'added'],
      ['relation:asked', 'added'],
    ]);
  });

  it('keeps the marks of an earlier correction on what is still there, and what was new as new', () => {
    const earlier = new Map([
      ['figure:claim', 'added'],
      ['figure:gone', 'added'],
      ['event:meeting', 'corrected'],
    ] as const);

    expect(Object.fromEntries(marksOf(compareStories(before, after), earlier))).toEqual({
      'figure:claim': 'added',
      'event:meeting': 'corrected',
      'event:denial': 'added',
      'figure:more': 'added',
      'relation:asked': 'added',
    });
  });

  it('marks what stands as one: new where all is, corrected where any has changed', () => {
    expect(mark('figure:same')).toBeUndefined();
    expect(mark('figure:more')).toBe('added');
    expect(mark('figure:same', 'figure:more')).toBe('corrected');
    expect(mark('figure:more', 'figure:claim')).toBe('corrected');
    expect(mark('event:meeting')).toBeUndefined();
  });
});
