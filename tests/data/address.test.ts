import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultAddress,
  formatAddress,
  parseAddress,
  storyNameOf,
  type Address,
} from '../../src/data/address.ts';
import { readDate } from '../../src/story/date.ts';
import { SORT_COLUMNS } from '../../src/story/record.ts';
import { formatFactRef, lookUp, type FactRef } from '../../src/story/story.ts';
import type { MetricId } from '../../src/story/storySchema.ts';
import { anyEntity, anyFilter, anyPeriod } from '../support/anyFilter.ts';
import { bundledStory, makeFilter, makeStory, refTo } from '../support/makeStory.ts';

const story = bundledStory();
const start = defaultAddress(story);
const lead = story.leadEvent;
const metric = (id: string) => lookUp(story.metricById, id as MetricId).id;

function addressWith({
  filter,
  record,
  ...rest
}: Partial<Omit<Address, 'filter' | 'record'>> & {
  filter?: Parameters<typeof makeFilter>[0];
  record?: Partial<Address['record']>;
}): Address {
  return { ...start, ...rest, filter: makeFilter(filter), record: { ...start.record, ...record } };
}

const anyFact: fc.Arbitrary<FactRef> = fc.oneof(
  fc.constantFrom(...story.events).map(({ id }) => ({ kind: 'event' as const, id })),
  fc.constantFrom(...story.figures).map(({ id }) => ({ kind: 'figure' as const, id })),
  fc.constantFrom(...story.relations).map(({ id }) => ({ kind: 'relation' as const, id })),
);

const anyWords = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '+',
    '&',
    '%',
    '#',
    '=',
    '?',
    'a+b',
    'a b',
    ' a ',
    '%2B',
    '100 %',
    'a&fact=event:x',
    'پاکستان',
    '\ud83d',
    '\0',
  ),
);

const anyAddress: fc.Arbitrary<Address> = fc.record({
  filter: fc
    .tuple(
      anyFilter(story),
      anyWords,
      fc.option(anyPeriod, { nil: undefined }),
      fc.uniqueArray(anyEntity(story)),
    )
    .map(([filter, words, period, entities]) => ({ ...filter, words, period, entities })),
  story: fc.constantFrom(undefined, 'another-story', 'generated-10000'),
  record: fc.record({
    form: fc.constantFrom('chart', 'table'),
    group: fc.constantFrom(...story.groups.map(({ id }) => id)),
    scale: fc.constantFrom('linear', 'log'),
    weak: fc.constantFrom('shown', 'hidden'),
    traces: fc.constantFrom('shown', 'hidden'),
    without: fc.uniqueArray(fc.constantFrom(...story.metrics.map(({ id }) => id)), { maxLength: 3 }),
    population: fc.boolean(),
    eventLines: fc.uniqueArray(fc.constantFrom(...story.events.map(({ id }) => id)), { maxLength: 3 }),
    sort: fc.record({
      by: fc.constantFrom(...SORT_COLUMNS),
      direction: fc.constantFrom('ascending', 'descending'),
    }),
  }),
  order: fc.constantFrom('oldest', 'newest'),
  sources: fc.constantFrom('outlet', 'date'),
  numbers: fc.constantFrom('million', 'crore'),
  fact: fc.option(anyFact, { nil: undefined }),
});

describe(formatAddress, () => {
  it('leaves out the defaults', () => {
    expect(formatAddress(start, story)).toBe('');
    expect(formatAddress(defaultAddress(makeStory()), makeStory())).toBe('');
  });

  it('can be read, said and typed', () => {
    const address = addressWith({
      filter: { entities: ['meta', 'pp-22'], match: 'all' },
      fact: refTo(story, 'event:meta-meeting-2022-09-28'),
    });

    expect(formatAddress(address, story)).toBe(
      '?entity=meta,pp-22&match=all&fact=event:meta-meeting-2022-09-28',
    );
  });

  it.each([
    [{ filter: { words: 'over 45 million' } }, '?q=over+45+million'],
    [{ filter: { words: 'C++ & 100%, #1' } }, '?q=C%2B%2B+%26+100%25,+%231'],
    [{ filter: { period: '2022-09-26/2022-10-14' } }, '?period=2022-09-26/2022-10-14'],
    [{ filter: { period: '2019/..' } }, '?period=2019/..'],
    [{ filter: { period: '2022-09-28T10:30+03:00' } }, '?period=2022-09-28T10:30%2B03:00'],
    [{ filter: { period: '2022%' } }, '?period=2022%25'],
    [{ filter: { disputed: true } }, '?only=disputed'],
    [{ record: { form: 'table' } }, '?view=table'],
    [{ record: { scale: 'log', weak: 'hidden', traces: 'hidden' } }, '?scale=log&weak=hidden&traces=hidden'],
    [
      { record: { without: [metric('facebook-users'), metric('population')] } },
      '?without=facebook-users,population',
    ],
    [{ record: { population: true, eventLines: [lead] } }, '?lines=population,event:meta-meeting-2022-09-28'],
    [{ record: { sort: { by: 'amount', direction: 'ascending' } } }, '?sort=amount'],
    [{ record: { sort: { by: 'amount', direction: 'descending' } } }, '?sort=-amount'],
    [{ record: { sort: { by: 'asOf', direction: 'descending' } } }, '?sort=-asOf'],
    [{ order: 'newest' }, '?order=newest'],
    [{ numbers: 'crore' }, '?numbers=crore'],
    [{ story: 'another-story' }, '?story=another-story'],
    [{ record: { group: story.groups[1]?.id } }, '?group=internet'],
    [{ record: { group: story.groups[0]?.id } }, ''],
  ] as const)('writes %j as %s', (part, search) => {
    expect(formatAddress(addressWith(part), story)).toBe(search);
  });
});

it('has the page, before its script has come, know each key that it can write', () => {
  const known = /\(([a-z|]+)\)=\//.exec(readFileSync('index.html', 'utf8'))?.[1]?.split('|');
  const written = fc
    .sample(anyAddress, { numRuns: 300, seed: 1 })
    .flatMap((address) => [...new URLSearchParams(formatAddress(address, story)).keys()]);

  expect([...new Set(written)].toSorted()).toEqual(known?.toSorted());
});

describe(parseAddress, () => {
  it('gives back every address that was written', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const words = address.filter.words.replaceAll(/\p{Cs}/gu, '\uFFFD');
        expect(parseAddress(formatAddress(address, story), story)).toEqual({
          address: { ...address, filter: { ...address.filter, words } },
          ignored: [],
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is as good through the address bar of a browser', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const search = formatAddress(address, story);
        const url = new URL(`https://example.org/folder/${search}`);
        expect(parseAddress(url.search, story)).toEqual(parseAddress(search, story));
      }),
    );
  });

  it('never throws, and gives a page that can be written and read again', () => {
    const key = fc.constantFrom(
      'entity',
      'match',
      'q',
      'period',
      'only',
      'group',
      'view',
      'scale',
      'weak',
      'without',
      'lines',
      'sort',
      'story',
      'order',
      'fact',
      'utm',
    );
    const pairs = fc
      .array(
        fc.tuple(
          key,
          fc.oneof(anyWords, fc.constantFrom('meta', 'all', '2022', 'table', 'event:', 'x,meta')),
        ),
      )
      .map((list) => list.map((pair) => pair.join('=')).join('&'));

    fc.assert(
      fc.property(fc.oneof(anyWords, pairs), (search) => {
        const { address, ignored } = parseAddress(search, story);
        expect(parseAddress(formatAddress(address, story), story)).toEqual({ address, ignored: [] });
        for (const part of ignored)
          expect([typeof part.key, typeof part.value]).toEqual(['string', 'string']);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['', {}],
    ['?', {}],
    ['?entity=meta,,pp-22,meta,', { filter: { entities: ['meta', 'pp-22'] } }],
    ['?entity=pp-22&match=any', { filter: { entities: ['pp-22'] } }],
    ['?q=over+45%20million', { filter: { words: 'over 45 million' } }],
    ['?order=oldest&view=chart', {}],
    ['entity=meta', { filter: { entities: ['meta'] } }],
  ] as const)('reads %s', (search, expected) => {
    expect(parseAddress(search, story)).toEqual({
      address: addressWith('filter' in expected ? { filter: expected.filter } : {}),
      ignored: [],
    });
  });

  it.each([
    ['?entity=nobody', 'entity', 'nobody'],
    ['?entity=__proto__', 'entity', '__proto__'],
    ['?match=some', 'match', 'some'],
    ['?match=', 'match', ''],
    ['?period=yesterday', 'period', 'yesterday'],
    ['?period=2022-02-30', 'period', '2022-02-30'],
    ['?period=2023/2022', 'period', '2023/2022'],
    ['?only=true', 'only', 'true'],
    ['?group=constructor', 'group', 'constructor'],
    ['?view=map', 'view', 'map'],
    ['?scale=root', 'scale', 'root'],
    ['?weak=shown', 'weak', 'shown'],
    ['?without=nothing', 'without', 'nothing'],
    ['?lines=event:gone', 'lines', 'event:gone'],
    ['?lines=figure:fb-pk-2010-05-19-dawn', 'lines', 'figure:fb-pk-2010-05-19-dawn'],
    ['?sort=size', 'sort', 'size'],
    ['?sort=--amount', 'sort', '--amount'],
    ['?numbers=dozen', 'numbers', 'dozen'],
    ['?story=../secret', 'story', '../secret'],
    ['?order=random', 'order', 'random'],
    ['?sources=size', 'sources', 'size'],
    ['?fact=event:gone', 'fact', 'event:gone'],
    ['?fact=meta-meeting-2022-09-28', 'fact', 'meta-meeting-2022-09-28'],
    ['?fact=source:geo-2022-09-28', 'fact', 'source:geo-2022-09-28'],
  ])('ignores %s and says so', (search, key, value) => {
    expect(parseAddress(search, story)).toEqual({ address: start, ignored: [{ key, value }] });
  });

  it('keeps what it knows beside what it does not', () => {
    expect(
      parseAddress('?entity=meta,nobody,pp-22&period=never&fact=figure:gone&only=disputed', story),
    ).toEqual({
      address: addressWith({ filter: { entities: ['meta', 'pp-22'], disputed: true } }),
      ignored: [
        { key: 'entity', value: 'nobody' },
        { key: 'period', value: 'never' },
        { key: 'fact', value: 'figure:gone' },
      ],
    });
  });

  it('passes over keys that are not ours', () => {
    expect(parseAddress('?utm_source=mail&fbclid=1&__proto__=x&constructor=y&=z', story)).toEqual({
      address: start,
      ignored: [],
    });
  });

  it('opens every fact of the story', () => {
    for (const ref of [story.events[0], story.events.at(-1)].map((event) => `event:${event?.id}`)) {
      expect(parseAddress(`?fact=${ref}`, story).address.fact).toEqual(refTo(story, ref));
    }
    fc.assert(
      fc.property(anyFact, (fact) => {
        expect(parseAddress(`?fact=${formatFactRef(fact)}`, story).address.fact).toEqual(fact);
      }),
    );
  });

  it('reads a period as a date of the story', () => {
    expect(parseAddress('?period=2022-09', story).address.filter.period).toEqual(readDate('2022-09'));
  });
});

describe(storyNameOf, () => {
  it.each([
    ['', undefined],
    ['?entity=meta', undefined],
    ['?story=another-story&entity=meta', 'another-story'],
    ['?story=one&story=another-story&story=No', 'another-story'],
    ['?story=', undefined],
    ['?story=../../etc', undefined],
    ['?story=https://example.org/x', undefined],
    ['?story=a%2Fb', undefined],
    ['?story=A', undefined],
  ])('reads %s as %s', (search, name) => {
    expect(storyNameOf(search)).toBe(name);
  });
});
