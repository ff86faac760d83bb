/** Generated filters over a story: common and rare entities, words that occur and some that don't, every kind of period. */
import fc from 'fast-check';
import { readDate, type EdtfDate } from '../../src/story/date.ts';
import type { Filter } from '../../src/story/filter.ts';
import { searchTexts } from '../../src/story/searchText.ts';
import type { Story } from '../../src/story/story.ts';
import type { EntityId } from '../../src/story/storySchema.ts';

/** An entity of the story; those of the lead, which most facts name, in half of all cases. */
export function anyEntity(story: Story): fc.Arbitrary<EntityId> {
  return fc.oneof(
    fc.constantFrom(...story.leadEntities),
    fc.constantFrom(...story.entities.map(({ id }) => id)),
  );
}

const year = fc.integer({ min: 2008, max: 2027 });
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([in_, number]) => `${in_}-${String(number).padStart(2, '0')}`);
const ends = fc.oneof(
  year.map(String),
  month,
  month.map((text) => `${text}-28`),
  month.map((text) => `${text}-28T10:30+03:00`),
  month.map((text) => `${text}-28T10:30:05Z`),
  fc.constantFrom('-0500', '0000', 'Y-170000', 'Y12345'),
);
const qualified = fc
  .tuple(ends, fc.constantFrom('', '', '?', '~', '%'))
  .map(([end, mark]) => (end.includes('T') ? end : end + mark));

/** Periods of every kind that can be read. */
export const anyPeriod: fc.Arbitrary<EdtfDate> = fc
  .oneof(
    qualified,
    qualified.map((end) => `${end}/..`),
    qualified.map((end) => `../${end}`),
    fc.tuple(qualified, qualified).map((pair) => {
      const [from, to] = pair.toSorted((a, b) => readDate(a).from - readDate(b).from);
      return `${from}/${to}`;
    }),
  )
  .map(readDate);

export function anyFilter(story: Story): fc.Arbitrary<Filter> {
  const words = [...new Set([...searchTexts(story).values()].flatMap((text) => text.trim().split(/ +/)))];
  const beginning = fc
    .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 8 }))
    .map(([word, length]) => word.slice(0, length));
  return fc.record({
    entities: fc.uniqueArray(anyEntity(story), { maxLength: 3 }),
    match: fc.constantFrom('any', 'all'),
    words: fc.oneof(
      { weight: 4, arbitrary: fc.constant('') },
      { weight: 2, arbitrary: beginning },
      { weight: 1, arbitrary: fc.tuple(beginning, beginning).map((pair) => pair.join(' ')) },
      { weight: 1, arbitrary: fc.string() },
    ),
    period: fc.option(anyPeriod, { nil: undefined, freq: 2 }),
    disputed: fc.oneof(
      { weight: 3, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  });
}
