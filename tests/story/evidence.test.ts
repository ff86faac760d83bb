import { describe, expect, it } from 'vitest';
import { selectEvidence } from '../../src/story/evidence.ts';
import {
  makeDisagreement,
  makeEntity,
  makeEvent,
  makeFigure,
  makePosition,
  makeRelation,
  makeSource,
  makeStory,
  refTo,
  type StoryJson,
} from '../support/makeStory.ts';

function evidence(overrides: Partial<StoryJson>, ref: string) {
  const story = makeStory(overrides);
  return selectEvidence(story, refTo(story, ref));
}

const SOURCES = [
  makeSource({ id: 'gazette' }),
  makeSource({ id: 'echo', rewriteOf: 'gazette' }),
  makeSource({ id: 'hidden', linkable: false }),
];

const NAMED = [
  makeEntity({ id: 'company', name: 'Meta of the West', nameUrdu: 'میٹا' }),
  makeEntity({ id: 'itu', name: 'ITU' }),
];

describe(selectEvidence, () => {
  it('sets an event into its place: its whole, its parts, and the claims made at it or them', () => {
    const overrides = {
      events: [
        makeEvent({ id: 'conference' }),
        makeEvent({ id: 'meeting', partOf: 'conference' }),
        makeEvent({ id: 'request', partOf: 'meeting' }),
      ],
      figures: [
        makeFigure({ id: 'at-part', statedAt: 'request' }),
        makeFigure({ id: 'at-event', statedAt: 'meeting' }),
        makeFigure({ id: 'repeat', repeats: 'at-event' }),
        makeFigure({ id: 'elsewhere' }),
        makeFigure({ id: 'repeated-there', repeats: 'elsewhere', statedAt: 'request' }),
        makeFigure({ id: 'at-whole', statedAt: 'conference' }),
      ],
    };

    expect(evidence(overrides, 'event:meeting')).toMatchObject({
      kind: 'event',
      event: { id: 'meeting' },
      whole: { id: 'conference' },
      parts: [{ id: 'request' }],
      claims: [{ first: { id: 'at-part' } }, { first: { id: 'at-event' } }, { first: { id: 'elsewhere' } }],
    });
    expect(evidence(overrides, 'event:conference')).toMatchObject({
      whole: undefined,
      parts: [{ id: 'meeting' }],
    });
  });

  it('shows the whole claim for any figure of it, and what was said with it', () => {
    const overrides = {
      figures: [
        makeFigure({ id: 'first', occasion: 'bucharest', statedAt: 'meeting' }),
        makeFigure({
          id: 'repeat',
          repeats: 'first',
          occasion: 'doha',
          statedAt: 'request',
          citation: { source: 'gazette' },
        }),
        makeFigure({ id: 'same-occasion', value: 40, occasion: 'bucharest' }),
        makeFigure({ id: 'occasion-of-repeat', value: 40, occasion: 'doha' }),
        makeFigure({ id: 'other-occasion', occasion: 'dubai' }),
        makeFigure({ id: 'no-occasion' }),
      ],
      sources: SOURCES,
      events: [makeEvent({ id: 'meeting' }), makeEvent({ id: 'request' })],
    };

    for (const id of ['first', 'repeat']) {
      expect(evidence(overrides, `figure:${id}`)).toMatchObject({
        kind: 'figure',
        figure: { id },
        claim: { first: { id: 'first' } },
        metric: { id: 'users' },
        series: { id: 'series' },
        statedAt: [{ id: 'meeting' }, { id: 'request' }],
        saidWith: [{ first: { id: 'same-occasion' } }, { first: { id: 'occasion-of-repeat' } }],
        citations: [
          { source: { id: 'paper' }, figure: { id: 'first' } },
          { source: { id: 'gazette' }, figure: { id: 'repeat' } },
        ],
      });
    }
    expect(evidence(overrides, 'figure:no-occasion')).toMatchObject({ statedAt: [], saidWith: [] });
  });

  it('reads a relation from its first end', () => {
    const relations = [makeRelation({ id: 'ask', from: 'minister', to: 'company', type: 'asked' })];

    expect(evidence({ relations }, 'relation:ask')).toMatchObject({
      kind: 'relation',
      relation: { id: 'ask' },
      label: 'asked',
      from: { id: 'minister' },
      to: { id: 'company' },
      citations: [{ source: { id: 'paper' } }],
    });
  });

  it('has the disagreements about a fact or any figure of its claim, each once', () => {
    const overrides = {
      figures: [
        makeFigure({ id: 'first' }),
        makeFigure({ id: 'repeat', repeats: 'first' }),
        makeFigure({ id: 'agreed' }),
      ],
      relations: [makeRelation({ id: 'ask' })],
      disagreements: [
        makeDisagreement({ id: 'who', about: ['event:meeting', 'figure:repeat', 'figure:first'] }),
        makeDisagreement({
          id: 'how-many',
          about: ['relation:ask'],
          positions: [makePosition({ figures: ['repeat'] }), makePosition()],
        }),
      ],
    };
    const told = (ref: string) => {
      const { disputed, contested } = evidence(overrides, ref);
      return [disputed, ...contested.map(({ view }) => view.disagreement.id)];
    };

    expect(told('event:meeting')).toEqual([true, 'who']);
    expect(told('figure:first')).toEqual([true, 'who', 'how-many']);
    expect(told('relation:ask')).toEqual([true, 'how-many']);
    expect(told('figure:agreed')).toEqual([false]);
  });

  it('throws when the story has no such fact', () => {
    const story = makeStory();
    const ref = refTo(story, 'event:meeting');

    expect(() => selectEvidence(makeStory({ events: [makeEvent({ id: 'other' })] }), ref)).toThrow('meeting');
  });
});

describe('citations', () => {
  /** An event with these citations, as evidence. */
  function cited(citations: StoryJson['citations'], overrides: Partial<StoryJson> = {}) {
    const events = [makeEvent({ id: 'meeting', citations })];
    return evidence({ sources: SOURCES, events, ...overrides }, 'event:meeting').citations;
  }

  function linkTo(asStated: string, overrides?: Partial<StoryJson>): string | undefined {
    return cited([{ source: 'paper', asStated }], overrides)[0]?.href;
  }

  it('set rewrites after the pages that are none, each group in the order cited', () => {
    const list = cited([
      { source: 'echo' },
      { source: 'gazette' },
      { source: 'paper' },
      { source: 'echo', at: 'end' },
    ]);

    expect(list.map(({ source, original }) => [source.id, original?.id])).toEqual([
      ['gazette', undefined],
      ['paper', undefined],
      ['echo', 'gazette'],
      ['echo', 'gazette'],
    ]);
  });

  it('have no link for a page that must not be linked', () => {
    expect(cited([{ source: 'hidden', asStated: 'more than 45 million' }])[0]?.href).toBeUndefined();
    expect(cited([{ source: 'paper' }])[0]?.href).toBe('https://example.org/paper');
  });

  it.each([
    ['more than 45 million', 'more%20than%2045%20million'],
    ['yes, 45 & 40 - both', 'yes%2C%2045%20%26%2040%20%2D%20both'],
    ['100% of 45 million', '100%25%20of%2045%20million'],
    ['۴۵ ملین سے زیادہ', encodeURIComponent('۴۵ ملین سے زیادہ')],
  ])('point at the passage “%s”', (asStated, fragment) => {
    expect(linkTo(asStated)).toBe(`https://example.org/paper#:~:text=${fragment}`);
  });

  it('keep the fragment that an address has', () => {
    const sources = [makeSource({ id: 'paper', url: 'https://example.org/paper#page=2' })];

    expect(linkTo('more than 45 million', { sources })).toBe(
      'https://example.org/paper#page=2:~:text=more%20than%2045%20million',
    );
  });

  it('have a link even where half a character was quoted', () => {
    expect(linkTo('more than 45 \ud83d')).toContain('#:~:text=more');
  });

  it.each([
    ['Meta will visit soon', 'a name'],
    ['a visit of Meta', 'a name'],
    ['METÀ WILL VISIT SOON', 'a name'],
    ['میٹا کا وفد آئے', 'a name in Urdu'],
    ['they said 45 million', 'a number'],
    ['تقریباً ۴۵ ملین لوگ', 'a number in Urdu'],
  ])('point at “%s”, four words with %s', (fragment) => {
    expect(linkTo(fragment, { entities: NAMED })).toContain('#:~:text=');
  });

  it.each([
    ['Meta will visit', 'too few words'],
    ['  Meta   will  ', 'too few words'],
    ['45 million users', 'too few words'],
    ['meta data of users', 'a word that is written like a name'],
    ['Some Other People Visited', 'names of others'],
    ['Of The In A', 'short words of a name'],
    ['the ITU met there', 'a name as short as a word'],
    ['کا وفد آئے گا', 'no name'],
  ])('point at the page for “%s”: %s', (fragment) => {
    expect(linkTo(fragment, { entities: NAMED })).toBe('https://example.org/paper');
  });
});
