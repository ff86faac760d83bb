import { describe, expect, it } from 'vitest';
import { checkShape } from '../../src/story/checkShape.ts';
import { makePosition } from '../support/makeStory.ts';
import { expectOneProblem, fileWith, problemsOf } from './brokenFile.ts';

describe(checkShape, () => {
  it.each([
    ['headline'],
    ['dateline.place'],
    ['disagreements'],
    ['entities[0].name'],
    ['events[0].summary'],
    ['events[0].status'],
    ['figures[0].value'],
    ['figures[0].unit'],
    ['series[0].joined'],
    ['sources[0].url'],
    ['disagreements[0].positions[0].answer'],
  ])('tells that %s is missing, and to add it', (path) => {
    const problems = problemsOf(fileWith({ [path]: undefined }));

    expectOneProblem(problems, path, undefined);
    expect(problems[0]?.message).toContain('missing');
    const key = path.split('.').at(-1) ?? path;
    expect(problems[0]?.remedy).toMatch(path === 'disagreements' ? /list/ : new RegExp(`Add "${key}"`));
  });

  it.each([
    ['headline', 3, 'text'],
    ['dateline', null, 'object'],
    ['disagreements[0]', 'how many', 'object'],
    ['entities[0].otherNames', 'Haque', 'list'],
    ['events[0].summary', ['a'], 'text'],
    ['figures[0].value', '45 million', 'number'],
    ['series[0].joined', 'yes', 'true or false'],
    ['disagreements', {}, 'list'],
  ])('tells that %s holds %j and not a %s', (path, value, wanted) => {
    const problems = problemsOf(fileWith({ [path]: value }));

    expectOneProblem(problems, path, value);
    expect(problems[0]?.message).toContain(wanted);
  });

  it.each([
    ['entities[0].kind', 'robot', 'government-body'],
    ['events[0].kind', 'party', 'meeting'],
    ['events[0].status', 'true', 'denied'],
    ['figures[0].unit', 'litres', 'subscriptions'],
    ['figures[0].hedge', 'roughly', 'about'],
    ['figures[0].grade', 'D', 'C'],
    ['figures[0].asOfBasis', 'guessed', 'inferred'],
    ['disagreements[0].positions[0].unit', 'litres', 'people'],
    ['relationTypes[0].part', 'both', 'from'],
    ['sources[0].titleBasis', 'heard', 'described'],
  ])('tells that %s is not one of the known words: %j', (path, value, known) => {
    const problems = problemsOf(fileWith({ [path]: value }));

    expectOneProblem(problems, path, value);
    expect(problems[0]?.remedy).toContain(known);
  });

  it.each([
    ['disagreements[0].id', 'Who said it?'],
    ['disagreements[0].id', 'a--b'],
    ['disagreements[0].about[0]', 'meeting'],
    ['disagreements[0].about[0]', 'entity:minister'],
    ['entities[0].role', ''],
    ['events[0].headline', 'a'.repeat(71)],
    ['events[0].saidBy', []],
    ['events[0].saidBy[0]', {}],
    ['events[0].saidBy[0]', { unnamed: 'someone', name: 'Someone' }],
    ['events[0].entities', []],
    ['leadEntities', []],
    ['disagreements[0].about', []],
    ['disagreements[0].positions', [makePosition()]],
  ])('refuses %s as %j', (path, value) => {
    const problems = problemsOf(fileWith({ [path]: value }));

    expect(problems.map((problem) => problem.path)).toEqual([path]);
  });

  it('takes a headline of 70 characters', () => {
    expect(problemsOf(fileWith({ 'events[0].headline': 'a'.repeat(70) }))).toEqual([]);
  });

  it.each([
    ['colour'],
    ['dateline.time'],
    ['events[0].place'],
    ['figures[0].citation.page'],
    ['events[0].citations[0].page'],
    ['figures[2].growth.by'],
    ['disagreements[0].settledBy[0].page'],
    ['sources[0].toString'],
  ])('tells that %s is no known key, with what it holds', (path) => {
    const problems = problemsOf(fileWith({ [path]: 'something' }));

    expectOneProblem(problems, path, 'something');
    expect(problems[0]?.message).toContain('not known');
  });

  it.each([
    ['', '__proto__'],
    ['', 'constructor'],
    ['events[0].', '__proto__'],
    ['events[0].', 'constructor'],
    ['figures[0].citation.', '__proto__'],
    ['dateline.', 'hasOwnProperty'],
  ])('sees the key %s%s, which every object has from birth', (place, key) => {
    const marked = JSON.stringify(fileWith({ [`${place}marker`]: { kind: 'event' } }));
    const problems = problemsOf(JSON.parse(marked.replace('"marker"', `"${key}"`)));

    expectOneProblem(problems, `${place}${key}`, { kind: 'event' });
  });

  it.each(['entity', '__proto__', 'constructor'])('takes no speaker with a further key %s', (key) => {
    const text = JSON.stringify(fileWith({ 'events[0].saidBy[0]': { unnamed: 'someone', marker: {} } }));
    const problems = problemsOf(JSON.parse(text.replace('"marker"', `"${key}"`)));

    expect(problems.map((problem) => problem.path)).toEqual(['events[0].saidBy[0]']);
  });

  it('tells every unknown key of an object', () => {
    const problems = problemsOf(fileWith({ 'events[0].colour': 'red', 'events[0].size': 3 }));

    expect(problems.map((problem) => problem.path)).toEqual(['events[0].colour', 'events[0].size']);
  });
});
