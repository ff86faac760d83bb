import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/story/parseStory.ts';
import { generateStory } from './generateStory.ts';

const sizes = fc.record({
  seed: fc.integer(),
  events: fc.integer({ min: 1, max: 120 }),
  figures: fc.integer({ min: 0, max: 120 }),
});

function problemsOf(file: unknown) {
  const result = parseStory(file);
  return result.ok ? [] : result.problems;
}

describe(generateStory, () => {
  it('makes a story without problems, of the size asked for', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const file = generateStory(size);
        expect(problemsOf(file)).toEqual([]);
        expect([file.events.length, file.figures.length]).toEqual([size.events, size.figures]);
      }),
    );
  });

  it('makes a large one', () => {
    const file = generateStory({ seed: 1, events: 2000, figures: 2000 });

    expect(problemsOf(JSON.parse(JSON.stringify(file)))).toEqual([]);
    expect(file.entities).toHaveLength(80);
  });

  it('makes the same of the same seed and size, and another of another seed', () => {
    const size = { events: 60, figures: 60 };

    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const text = JSON.stringify(generateStory({ ...size, seed }));
        expect(JSON.stringify(generateStory({ ...size, seed }))).toBe(text);
        expect(JSON.stringify(generateStory({ ...size, seed: seed + 1 }))).not.toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  it('holds what real stories hold', () => {
    const { events, figures, series, sources, relations } = generateStory({
      seed: 1,
      events: 400,
      figures: 400,
    });

    expect(events.some(({ partOf }) => partOf !== undefined)).toBe(true);
    expect(events.some(({ date }) => date.includes('/'))).toBe(true);
    expect(figures.some(({ repeats }) => repeats !== undefined)).toBe(true);
    expect(figures.some(({ max }) => max !== undefined)).toBe(true);
    expect(figures.some(({ value }) => value === 0)).toBe(true);
    expect(figures.some(({ growth }) => growth !== undefined)).toBe(true);
    expect(series.some(({ breaks }) => breaks.length > 0)).toBe(true);
    expect(sources.some(({ rewriteOf }) => rewriteOf !== undefined)).toBe(true);
    expect(sources.some(({ published }) => published === undefined)).toBe(true);
    expect(sources.some(({ language }) => language === 'ur')).toBe(true);
    expect(relations.some(({ type }) => type === 'part-of')).toBe(true);
  });
});
