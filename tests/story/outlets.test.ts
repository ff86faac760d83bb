import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outletsOf, selectReports } from '../../src/story/outlets.ts';
import { bundledStory, makeEvent, makeFigure, makeSource, makeStory } from '../support/makeStory.ts';

describe(selectReports, () => {
  it('takes the reports of claims and events once each, in the order of the file', () => {
    const story = makeStory({
      sources: [makeSource({ id: 'daily' }), makeSource({ id: 'uncited' })],
      figures: [makeFigure({ id: 'claim', citation: { source: 'daily' } })],
      events: [makeEvent({ id: 'meeting', citations: [{ source: 'daily' }, { source: 'paper' }] })],
    });

    expect(selectReports(story, story.claims, story.events).map(({ id }) => id)).toEqual(['paper', 'daily']);
    expect(selectReports(story, story.claims, []).map(({ id }) => id)).toEqual(['daily']);
  });

  it('counts a rewrite only where its original is not there', () => {
    const story = makeStory({
      sources: [
        makeSource({ id: 'copy', rewriteOf: 'paper' }),
        makeSource({ id: 'copy-of-copy', rewriteOf: 'copy' }),
      ],
      figures: [makeFigure({ id: 'claim', citation: { source: 'copy-of-copy' } })],
      events: [makeEvent({ id: 'meeting' })],
    });

    expect(selectReports(story, story.claims, story.events).map(({ id }) => id)).toEqual(['paper']);
    expect(selectReports(story, story.claims, []).map(({ id }) => id)).toEqual(['copy-of-copy']);
  });
});

describe(outletsOf, () => {
  it('names those with most reports first, and equals by name', () => {
    const { sources } = makeStory({
      sources: [
        makeSource({ id: 'b', outlet: 'B' }),
        makeSource({ id: 'a', outlet: 'A' }),
        makeSource({ id: 'second' }),
      ],
    });

    expect(outletsOf(sources)).toEqual(['The Paper', 'A', 'B']);
  });

  it('names every outlet once', () => {
    const { sources } = bundledStory();
    fc.assert(
      fc.property(fc.subarray([...sources]), (some) => {
        expect(outletsOf(some).toSorted()).toEqual([...new Set(some.map(({ outlet }) => outlet))].toSorted());
      }),
    );
  });
});
