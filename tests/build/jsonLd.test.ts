import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLd, scriptText } from '../../src/build/jsonLd.ts';
import type { Story } from '../../src/story/story.ts';
import {
  bundledStory,
  makeDisagreement,
  makeEntity,
  makeEvent,
  makeFigure,
  makeSource,
  makeStory,
} from '../support/makeStory.ts';
import { referencesIn, schemaOrgFaults, thingsIn, type Thing } from '../support/schemaOrg.ts';

const FILE = 'stories/made-story.json';
const SITE = 'https://example.org/story/';

/** As a reader of the page gets it. */
function graphOf(story: Story, site?: string): unknown {
  return JSON.parse(scriptText(jsonLd(story, FILE, site)));
}

function thing(graph: unknown, id: string): Thing | undefined {
  return thingsIn(graph).find((one) => one.id === id);
}

describe(jsonLd, () => {
  const bundled = bundledStory();

  it.each([undefined, SITE])('says of the bundled story what schema.org has words for, at %s', (site) => {
    expect(schemaOrgFaults(graphOf(bundled, site))).toEqual([]);
  });

  it('describes whatever it refers to', () => {
    const graph = graphOf(bundled);
    const known = new Set(thingsIn(graph).map(({ id }) => id));

    expect(referencesIn(graph).filter((id) => !known.has(id))).toEqual([]);
  });

  it('holds every event, entity and claim, and every report that something rests on', () => {
    const ids = thingsIn(graphOf(bundled)).map(({ id }) => id ?? '');
    const count = (start: string) => ids.filter((id) => id.startsWith(start)).length;

    expect(count('#event-')).toBe(bundled.events.length);
    expect(count('#entity-')).toBe(bundled.entities.length);
    expect(count('#claim-')).toBe(bundled.claims.length);
    expect(count('_:s')).toBe(bundled.citedSources.size);
    expect(thing(graphOf(bundled), '#article')?.properties['citation']).toHaveLength(
      bundled.citedSources.size,
    );
  });

  it('holds of a long story what is nearest to the lead event, whole in itself', () => {
    const days = Array.from({ length: 501 }, (_, day) => ({
      date: new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
      source: `paper-${day}`,
    }));
    const events = days.map(({ date, source }, day) =>
      makeEvent({ id: `talk-${day}`, date, citations: [{ source }] }),
    );
    const figures = days.map(({ date, source }, day) =>
      makeFigure({ id: `users-${day}`, value: day + 1, asOf: date, citation: { source } }),
    );
    const sources = days.map(({ source }) => makeSource({ id: source }));
    const graph = graphOf(makeStory({ leadEvent: 'talk-0', events, figures, sources }));
    const known = thingsIn(graph).map(({ id }) => id ?? '');
    const count = (start: string) => known.filter((id) => id.startsWith(start)).length;

    expect(count('#event-')).toBe(500);
    expect(count('#claim-')).toBe(500);
    expect(known).toContain('#event-talk-0');
    expect(known).not.toContain('#event-talk-500');
    expect(known).not.toContain('#claim-users-500');
    expect(count('_:s')).toBe(501);
    expect(referencesIn(graph).filter((id) => !known.includes(id))).toEqual([]);
    expect(schemaOrgFaults(graph)).toEqual([]);
  });

  it('never reviews a claim', () => {
    expect(scriptText(jsonLd(bundled, FILE, SITE))).not.toContain('ClaimReview');
  });

  it('gives each thing its address where that of the page is known', () => {
    const graph = graphOf(makeStory(), SITE);

    expect(thing(graph, `${SITE}#event-meeting`)).toBeDefined();
    expect(thing(graph, `${SITE}#article`)?.properties).toMatchObject({
      url: SITE,
      image: `${SITE}og.png`,
      isBasedOn: { '@id': `${SITE}#dataset` },
    });
    expect(thing(graph, `${SITE}#dataset`)?.properties['distribution']).toMatchObject({
      contentUrl: `${SITE}${FILE}`,
      encodingFormat: 'application/json',
    });
  });

  it.each([
    ['2022', { startDate: '2022' }],
    ['2022-09', { startDate: '2022-09' }],
    ['2022-09-26/2022-10-14', { startDate: '2022-09-26', endDate: '2022-10-14' }],
    ['2019/..', { startDate: '2019' }],
    ['../2019', { endDate: '2019' }],
    ['2022-09-28T10:30+03', { startDate: '2022-09-28T10:30+03:00' }],
    ['2022~', {}],
    ['2022-09?', {}],
    ['-0500', {}],
    ['Y17000', {}],
  ])('dates an event of %s no more precisely than it is known', (date, dates) => {
    const graph = graphOf(makeStory({ events: [makeEvent({ id: 'talk', date })] }));
    const { startDate, endDate } = thing(graph, '#event-talk')?.properties ?? {};

    expect({
      ...(startDate !== undefined && { startDate }),
      ...(endDate !== undefined && { endDate }),
    }).toEqual(dates);
    expect(schemaOrgFaults(graph)).toEqual([]);
  });

  it.each([
    ['reported', 'Event'],
    ['denied', 'Event'],
    ['disputed', 'Claim'],
    ['expected', 'Claim'],
  ] as const)('takes an event that is %s for a schema.org %s', (status, type) => {
    const graph = graphOf(makeStory({ events: [makeEvent({ id: 'talk', status })] }));

    expect(thing(graph, '#event-talk')?.type).toBe(type);
  });

  it('says of an event where reports differ on it', () => {
    const graph = graphOf(
      makeStory({
        events: [makeEvent({ id: 'talk' }), makeEvent({ id: 'visit' })],
        disagreements: [makeDisagreement({ id: 'when', about: ['event:talk'] })],
      }),
    );
    const said = (id: string) => thing(graph, `#event-${id}`)?.properties['description'];

    expect(said('talk')).toBe('Reports in this collection differ on it');
    expect(said('visit')).toBeUndefined();
    expect(schemaOrgFaults(graph)).toEqual([]);
  });

  it('names an author only where nobody stands between', () => {
    const story = makeStory({
      figures: [
        makeFigure({ id: 'plain', saidBy: [{ entity: 'minister' }] }),
        makeFigure({ id: 'told', value: 2, saidBy: [{ entity: 'minister', toldBy: 'company' }] }),
        makeFigure({
          id: 'unknown',
          value: 3,
          saidBy: [{ entity: 'minister' }, { unnamed: 'an official' }],
        }),
        makeFigure({ id: 'place', value: 4, saidBy: [{ entity: 'country' }] }),
      ],
    });
    const authorOf = (id: string) => thing(graphOf(story), `#claim-${id}`)?.properties['author'];

    expect(authorOf('plain')).toEqual([{ '@id': '#entity-minister' }]);
    expect(['told', 'unknown', 'place'].map(authorOf)).toEqual([undefined, undefined, undefined]);
  });

  it('calls a headline only what the page itself shows', () => {
    const titled = (titleBasis: 'page' | 'url-slug' | 'described') => {
      const sources = [makeSource({ id: 'paper', title: 'A title', titleBasis })];
      const { headline, description } = thing(graphOf(makeStory({ sources })), '_:s1')?.properties ?? {};
      return { headline, description };
    };

    expect(titled('page')).toEqual({ headline: 'A title', description: undefined });
    expect(titled('url-slug')).toEqual({ headline: undefined, description: undefined });
    expect(titled('described')).toEqual({ headline: undefined, description: 'A title' });
  });

  it('gives no address of a report that is not to be linked', () => {
    const url = 'https://example.org/report';
    const urlOf = (linkable: boolean) =>
      thing(graphOf(makeStory({ sources: [makeSource({ id: 'paper', url, linkable })] })), '_:s1')
        ?.properties['url'];

    expect(urlOf(true)).toBe(url);
    expect(urlOf(false)).toBeUndefined();
  });

  it('marks names in Urdu as such', () => {
    const entities = [
      makeEntity({ id: 'minister', kind: 'person', otherNames: ['The minister'], nameUrdu: 'وزیر' }),
    ];

    expect(thing(graphOf(makeStory({ entities })), '#entity-minister')?.properties['alternateName']).toEqual([
      'The minister',
      { '@value': 'وزیر', '@language': 'ur' },
    ]);
  });
});

describe(scriptText, () => {
  it('gives any text back, and lets none end the element', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('</script>', '<!--', '<script', 'a', '"', '\\', '\u2028') }),
        (text) => {
          const written = scriptText({ text });

          expect(written).not.toContain('<');
          expect(JSON.parse(written)).toEqual({ text });
        },
      ),
    );
  });
});

describe(schemaOrgFaults, () => {
  const faults = (...nodes: object[]) =>
    schemaOrgFaults({ '@context': 'https://schema.org', '@graph': nodes });

  it('lets pass what schema.org allows', () => {
    expect(
      faults({ '@type': 'Person', '@id': '#a', name: 'A' }, { '@type': 'Claim', author: { '@id': '#a' } }),
    ).toEqual([]);
  });

  it.each([
    ['a type that there is not', { '@type': 'Persona', name: 'A' }],
    ['a property that there is not', { '@type': 'Person', nome: 'A' }],
    ['a property of another type', { '@type': 'Person', startDate: '2022' }],
    ['a property that was replaced', { '@type': 'Person', colleagues: 'https://example.org/' }],
    ['a text for a date', { '@type': 'Event', startDate: 'about 2022' }],
    ['a day that there is not', { '@type': 'Event', startDate: '2022-13-41' }],
    ['a text for a thing', { '@type': 'Claim', author: 'A' }],
    ['a thing of another type', { '@type': 'Claim', author: { '@type': 'Place', name: 'A' } }],
    ['a reference to nothing', { '@type': 'Claim', author: { '@id': '#nobody' } }],
    ['a language that there is not', { '@type': 'Person', name: { '@value': 'A', '@language': 'English' } }],
  ])('finds %s', (_, node) => {
    expect(faults(node)).toHaveLength(1);
  });

  it('finds what is described twice', () => {
    const person = { '@type': 'Person', '@id': '#a' };

    expect(faults(person, person)).toEqual(['#a is described twice']);
  });
});
