import { describe, expect, it } from 'vitest';
import { selectMatrix } from '../../src/story/matrix.ts';
import { lookUp } from '../../src/story/story.ts';
import {
  bundledStory,
  makeDisagreement,
  makeEvent,
  makePosition,
  makeSource,
  makeStory,
  type StoryJson,
} from '../support/makeStory.ts';

function cite(first: string, ...more: string[]): [{ source: string }, ...{ source: string }[]] {
  return [{ source: first }, ...more.map((source) => ({ source }))];
}

/** A meeting with two parts: what “early” and “late” tell, and what “other” alone tells. */
const MEETING: Partial<StoryJson> = {
  sources: [
    makeSource({ id: 'late', published: '2022-10-02' }),
    makeSource({ id: 'early', published: '2022-10-01' }),
    makeSource({ id: 'echo', published: '2022-09-30', rewriteOf: 'early' }),
    makeSource({ id: 'other', published: '2022-10-03' }),
  ],
  events: [
    makeEvent({ id: 'meeting', citations: cite('late', 'early', 'echo', 'other') }),
    makeEvent({ id: 'request', partOf: 'meeting', citations: cite('early', 'late') }),
    makeEvent({ id: 'aside', partOf: 'meeting', citations: cite('other') }),
  ],
  disagreements: [
    makeDisagreement({
      id: 'what-office',
      about: ['event:request'],
      positions: [
        makePosition({ answer: 'A contact office', citations: cite('early', 'late', 'echo') }),
        makePosition({ answer: 'None', citations: cite('other', 'late') }),
      ],
    }),
  ],
};

function matrixOf(file: Partial<StoryJson>, id = 'meeting') {
  const story = makeStory(file);
  const event = story.events.find((one) => one.id === id);
  return event && selectMatrix(story, event);
}

describe(selectMatrix, () => {
  it('has the pages by date, rewrites last', () => {
    expect(matrixOf(MEETING)?.pages.map(({ id }) => id)).toEqual(['early', 'late', 'other', 'echo']);
  });

  it('says of each page whether it tells a part, holds what those who tell it hold, or what none of them does', () => {
    const [request, aside] = matrixOf(MEETING)?.parts ?? [];

    expect([request?.part.id, request?.cells]).toEqual(['request', ['so', 'so', 'so', 'so']]);
    expect([aside?.part.id, aside?.cells]).toEqual(['aside', ['silent', 'silent', 'so', 'silent']]);

    const apart = MEETING.disagreements?.map((one) => ({
      ...one,
      positions: [
        makePosition({ answer: 'A contact office', citations: cite('early', 'late') }),
        makePosition({ answer: 'None', citations: cite('other') }),
      ],
    }));
    expect(matrixOf({ ...MEETING, disagreements: apart ?? [] })?.parts[0]?.cells).toEqual([
      'so',
      'so',
      'otherwise',
      'silent',
    ]);
  });

  it('gives for each question the positions of each page, more than one where a page holds two', () => {
    expect(matrixOf(MEETING)?.questions.map(({ cells }) => cells)).toEqual([[[0], [0, 1], [1], [0]]]);
  });

  it('is not there for an event without parts, or told by fewer than three pages', () => {
    expect(matrixOf(MEETING, 'request')).toBeUndefined();
    const events = MEETING.events?.map((event) => ({ ...event, citations: cite('early') }));
    expect(matrixOf({ ...MEETING, events: events ?? [] })).toBeUndefined();
  });

  it('sets the 45 million of the bundled meeting against the 40 million', () => {
    const story = bundledStory();
    const matrix = selectMatrix(story, lookUp(story.eventById, story.leadEvent));
    const cell = (part: string, page: string) =>
      matrix?.parts.find((row) => row.part.id === part)?.cells[
        matrix.pages.findIndex(({ id }) => id === page)
      ];

    expect(cell('users-45m-claim', 'geo-2022-09-28')).toBe('so');
    expect(cell('users-45m-claim', 'phoneworld-2022-09-29')).toBe('otherwise');
    expect(cell('users-40m-claim', 'phoneworld-2022-09-29')).toBe('so');
    expect(cell('users-40m-claim', 'geo-2022-09-28')).toBe('otherwise');
    expect(cell('users-45m-claim', 'viralnom-2022-09-29')).toBe('silent');
  });
});
