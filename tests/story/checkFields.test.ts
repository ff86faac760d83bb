import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecord, LIST_NAMES, referencesOf } from '../../src/story/fields.ts';
import { storyJsonSchema } from '../../src/build/storyJsonSchema.ts';
import { makeEvent, makeStoryFile } from '../support/makeStory.ts';
import { expectOneProblem, fileWith, fullFile, problemsOf } from './brokenFile.ts';

/** Every field that names another record, and the list in which it is looked for. */
const REFERENCES = [
  ['leadEvent', 'events'],
  ['leadEntities[0]', 'entities'],
  ['place', 'entities'],
  ['citations[0].source', 'sources'],
  ['entities[0].citations[0].source', 'sources'],
  ['relations[0].from', 'entities'],
  ['relations[0].to', 'entities'],
  ['relations[0].type', 'relationTypes'],
  ['relations[0].citations[0].source', 'sources'],
  ['events[0].saidBy[0].entity', 'entities'],
  ['events[0].saidBy[0].toldBy', 'entities'],
  ['events[0].entities[0]', 'entities'],
  ['events[0].partOf', 'events'],
  ['events[0].citations[0].source', 'sources'],
  ['metrics[0].about[0]', 'entities'],
  ['metrics[0].within[0]', 'metrics'],
  ['metrics[2].share.of', 'metrics'],
  ['metrics[2].share.in', 'metrics'],
  ['series[0].metric', 'metrics'],
  ['series[0].group', 'groups'],
  ['series[0].countedBy', 'entities'],
  ['series[0].breaks[0].after', 'figures'],
  ['series[0].breaks[0].before', 'figures'],
  ['figures[0].metric', 'metrics'],
  ['figures[0].place', 'entities'],
  ['figures[0].saidBy[0].entity', 'entities'],
  ['figures[0].saidBy[0].toldBy', 'entities'],
  ['figures[0].countedBy', 'entities'],
  ['figures[0].series', 'series'],
  ['figures[0].statedAt', 'events'],
  ['figures[0].repeats', 'figures'],
  ['figures[2].growth.of', 'metrics'],
  ['figures[0].citation.source', 'sources'],
  ['disagreements[0].positions[0].saidBy[0].entity', 'entities'],
  ['disagreements[0].positions[0].saidBy[0].toldBy', 'entities'],
  ['disagreements[0].positions[0].figures[0]', 'figures'],
  ['disagreements[0].positions[0].citations[0].source', 'sources'],
  ['disagreements[0].settledBy[0].source', 'sources'],
  ['sources[0].rewriteOf', 'sources'],
] as const;

describe(referencesOf, () => {
  it.each(REFERENCES)('has %s name a record of %s', (path, list) => {
    const problems = problemsOf(fileWith({ [path]: 'nobody' }));

    expect(problems.filter(({ message }) => message.startsWith('No record'))).toEqual([
      {
        path,
        value: '"nobody"',
        message: `No record in ${list} has this id.`,
        remedy: `Correct the id, or add the record to ${list}.`,
      },
    ]);
  });

  it.each(['event', 'figure', 'relation'])('has a disagreement be about an %s that the story has', (kind) => {
    expect(problemsOf(fileWith({ 'disagreements[0].about[0]': `${kind}:nobody` }))).toMatchObject([
      { path: 'disagreements[0].about[0]', message: `No record in ${kind}s has this id.` },
    ]);
  });

  it('looks for a record in its own list only', () => {
    expect(problemsOf(fileWith({ leadEvent: 'minister' }))).toMatchObject([{ path: 'leadEvent' }]);
  });

  it('leaves out no field of the schema that holds an id', () => {
    const checked = [
      ...referencesOf('head').map(([field]) => field),
      ...LIST_NAMES.flatMap((list) => referencesOf(list).map(([field]) => `${list}.*.${field}`)),
    ];

    expect(checked.toSorted()).toEqual(idFields().toSorted());
    expect(new Set(REFERENCES.map(([path]) => path.replace(/\[\d\]/g, '.*')))).toEqual(new Set(checked));
  });
});

/** Every field of the schema with the form of an id, but for the records’ own. */
function idFields(): string[] {
  const schema: unknown = JSON.parse(storyJsonSchema());
  const found = fieldsWith(schema, '^[a-z0-9]+(-[a-z0-9]+)*$', '');
  return [...new Set(found)].filter((field) => !/^\w+\.\*\.id$/.test(field));
}

function fieldsWith(schema: unknown, pattern: string, path: string): string[] {
  if (!isRecord(schema)) return [];
  const { properties, items, anyOf } = schema;
  const under = (key: string) => (path === '' ? key : `${path}.${key}`);
  return [
    ...(schema['pattern'] === pattern ? [path] : []),
    ...Object.entries(isRecord(properties) ? properties : {}).flatMap(([key, inner]) =>
      fieldsWith(inner, pattern, under(key)),
    ),
    ...fieldsWith(items, pattern, under('*')),
    ...(Array.isArray(anyOf) ? anyOf : []).flatMap((inner: unknown) => fieldsWith(inner, pattern, path)),
  ];
}

describe('ids', () => {
  it.each([
    'entities',
    'relationTypes',
    'relations',
    'events',
    'groups',
    'metrics',
    'series',
    'figures',
    'disagreements',
    'sources',
  ] as const)('tells that an id stands twice in %s', (list) => {
    const file = fullFile();
    const [first] = file[list];
    const problems = problemsOf({ ...file, [list]: [...file[list], { ...first }] });

    expectOneProblem(problems, `${list}[${file[list].length}].id`, first?.id);
    expect(problems[0]?.message).toContain(`${list}[0]`);
  });

  it('may stand once in each of two lists', () => {
    expect(problemsOf(makeStoryFile({ events: [makeEvent({ id: 'minister' })] }))).toEqual([]);
  });
});

describe('lists of ids', () => {
  it.each([
    ['leadEntities', 'company'],
    ['events[0].entities', 'company'],
    ['metrics[0].about', 'company'],
    ['metrics[0].within', 'population'],
    ['disagreements[0].positions[0].figures', 'claim'],
  ])('%s holds none twice', (path, id) => {
    expectOneProblem(problemsOf(fileWith({ [path]: [id, id] })), path, id);
  });
});

describe('languages', () => {
  it.each(['en', 'ur', 'en-GB', 'zh-Hant-TW'])('take %s', (language) => {
    expect(problemsOf(fileWith({ language, 'sources[0].language': language }))).toEqual([]);
  });

  it.each(['language', 'sources[0].language'])('%s must be a tag', (path) => {
    expectOneProblem(problemsOf(fileWith({ [path]: 'en_US' })), path, 'en_US');
  });
});

describe('dates', () => {
  const DATES = [
    'dateline.date',
    'checked',
    'relations[0].start',
    'relations[0].end',
    'events[0].date',
    'figures[0].asOf',
    'figures[0].statedOn',
    'sources[0].published',
  ];

  it.each(DATES)('%s must exist', (path) => {
    expect(problemsOf(fileWith({ [path]: '2022-02-30' }))).toEqual([
      {
        path,
        value: '"2022-02-30"',
        message: '“2022-02-30” is no day: that month has no day 30.',
        remedy: 'Correct the day, or leave it out.',
      },
    ]);
  });

  it.each(DATES)('%s must not end before it starts', (path) => {
    expect(problemsOf(fileWith({ [path]: '2023/2022' }))).toMatchObject([{ path, value: '"2023/2022"' }]);
  });
});

describe('links', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'HTTPS://example.org/',
    'https://اردو.example/',
  ])('takes %s', (url) => {
    expect(problemsOf(fileWith({ 'sources[0].url': url }))).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'mailto:desk@example.org',
    'data:text/html,hello',
    'ftp://example.org/',
    '/2022/09/28/meeting',
    '//example.org/',
    'example.org/page',
    'https:page',
    'https://',
    ' javascript:alert(1)//https://example.org',
    'https://desk@example.org/',
    'https://desk:secret@example.org/',
    'https://geo.tv%2F@example.org/',
    'https://:@:secret@example.org/',
    'https://exam\nple.org/',
    'https://example.org/a b',
    'https://example.org/\u202Egpj.exe',
    'https://example\u200B.org/',
  ])('refuses %s', (url) => {
    const problems = problemsOf(fileWith({ 'sources[0].url': url }));

    expect(problems).toMatchObject([{ path: 'sources[0].url', value: JSON.stringify(url) }]);
    expect(problems[0]?.remedy).toContain('http');
  });

  it('says what is wrong with an address that leads somewhere', () => {
    const messageOf = (url: string) => problemsOf(fileWith({ 'sources[0].url': url }))[0]?.message;

    expect(messageOf('https://desk:secret@example.org/')).toBe('This address holds a name or password.');
    expect(messageOf('https://example.org/\t')).toBe(
      'This address holds a space or a sign that nobody sees.',
    );
  });

  it('lets through no text that a browser would open anywhere but on the web, or sign in with', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'http:',
        'https:',
        '//',
        '/',
        '@',
        ':',
        '\\',
        'javascript:',
        '\t',
        '\u202E',
        'a.org',
        '#',
        '?',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const url = pieces.join('');
        if (problemsOf(fileWith({ 'sources[0].url': url })).length > 0) return;
        const { protocol, username, password, host } = new URL(url, 'https://dateline.example/page');
        expect(['http:', 'https:']).toContain(protocol);
        expect(username + password).toBe('');
        expect(host).toBe(new URL(url).host);
        expect(url).not.toMatch(/[\p{Cc}\p{Cf}\s]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes every address of the web', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(problemsOf(fileWith({ 'sources[0].url': url }))).toEqual([]);
      }),
    );
  });
});

describe('citations', () => {
  it.each([
    'citations',
    'entities[0].citations',
    'relations[0].citations',
    'events[0].citations',
    'disagreements[0].positions[0].citations',
    'disagreements[0].settledBy',
  ])('%s hold at least one', (path) => {
    expect(problemsOf(fileWith({ [path]: [] }))).toMatchObject([{ path, value: '[]' }]);
  });

  it.each(['citations', 'entities[0].citations', 'events[0].citations', 'figures[0].citation'])(
    '%s must not be missing',
    (path) => {
      expect(problemsOf(fileWith({ [path]: undefined }))).toMatchObject([{ path, value: '' }]);
    },
  );

  const FRAGMENTS = [
    'citations[0].asStated',
    'entities[0].citations[0].asStated',
    'relations[0].citations[0].asStated',
    'events[0].citations[0].asStated',
    'figures[0].citation.asStated',
    'disagreements[0].positions[0].citations[0].asStated',
    'disagreements[0].settledBy[0].asStated',
  ];

  it.each(FRAGMENTS)('%s quotes at most six words', (path) => {
    const seven = 'there are more than 45 million users';

    expect(problemsOf(fileWith({ [path]: seven }))).toMatchObject([
      { path, value: JSON.stringify(seven), message: 'This fragment has 7 words.' },
    ]);
    expect(problemsOf(fileWith({ [path]: ' more than  45 million\nFacebook users ' }))).toEqual([]);
  });

  it('counts the words of Urdu', () => {
    const seven = 'پاکستان میں فیس بک کے صارفین زیادہ';

    expect(problemsOf(fileWith({ 'figures[0].citation.asStated': seven }))).toHaveLength(1);
  });
});
