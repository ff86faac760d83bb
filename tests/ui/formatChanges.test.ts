import { describe, expect, it } from 'vitest';
import { compareStories } from '../../src/story/changes.ts';
import { formatChanges } from '../../src/ui/formatChanges.ts';
import { formatClock } from '../../src/ui/formatClock.ts';
import {
  makeDisagreement,
  makeEntity,
  makeEvent,
  makeFigure,
  makeRelation,
  makeSource,
  makeStory,
} from '../support/makeStory.ts';

describe(formatChanges, () => {
  const figures = ['a', 'b', 'c'].map((id) => makeFigure({ id }));

  it('counts what was corrected, then what was added, then what was removed', () => {
    const before = makeStory({ figures });
    const after = makeStory({
      events: [makeEvent({ id: 'meeting' }), makeEvent({ id: 'denial' })],
      figures: [makeFigure({ id: 'a', value: 1 }), makeFigure({ id: 'b', value: 2 })],
    });

    expect(formatChanges(compareStories(before, after))).toBe(
      '2 figures corrected, 1 event added, 1 figure removed',
    );
  });

  it('calls everything as the page does', () => {
    const after = makeStory({
      headline: 'Another',
      relations: [makeRelation({ id: 'a' })],
      disagreements: [makeDisagreement({ id: 'a' }), makeDisagreement({ id: 'b' })],
      entities: [makeEntity({ id: 'a' })],
      sources: [makeSource({ id: 'a' })],
    });

    expect(formatChanges(compareStories(makeStory(), after))).toBe(
      '1 tie added, 2 questions added, 1 name added, 1 report added, introduction or definitions corrected',
    );
  });

  it('has no words for nothing', () => {
    expect(formatChanges(compareStories(makeStory(), makeStory()))).toBe('');
  });
});

describe(formatClock, () => {
  const time = (day: number, hour: number, minute: number) => new Date(2026, 10, day, hour, minute).getTime();

  it('tells the time of today, and the day of any other', () => {
    expect(formatClock(time(3, 14, 5), time(3, 23, 59))).toBe('14:05');
    expect(formatClock(time(3, 0, 0), time(3, 0, 0))).toBe('00:00');
    expect(formatClock(time(3, 23, 59), time(4, 0, 0))).toBe('3 November 2026, 23:59');
    expect(formatClock(new Date(2025, 10, 3, 14, 5).getTime(), time(3, 14, 6))).toBe(
      '3 November 2025, 14:05',
    );
  });
});
