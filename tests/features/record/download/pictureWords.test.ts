import { describe, expect, it } from 'vitest';
import { pictureWords } from '../../../../src/features/record/download/pictureWords.ts';
import { readDate } from '../../../../src/story/date.ts';
import { selectFacts } from '../../../../src/story/filter.ts';
import { selectRecord } from '../../../../src/story/record.ts';
import { makeFilter, makeSource, makeStory } from '../../../support/makeStory.ts';
import { makeGrowth, makeRecordFile } from '../recordFile.ts';

/** A growth of October 2022 from a number of September, in a report of its own. */
const FILE = makeRecordFile();
const story = makeStory({
  ...FILE,
  figures: [
    ...FILE.figures.filter(({ id }) => id !== 'double'),
    { ...makeGrowth(), citation: { source: 'weekly' } },
  ],
  sources: [...FILE.sources, makeSource({ id: 'weekly', outlet: 'The Weekly' })],
});

/** What a picture of the first plot says, in a window of time. */
function wordsOf(period: string) {
  const selection = selectFacts(story, makeFilter());
  const [group] = story.groups;
  if (!group) throw new Error('The story has no group');
  const [plot] = selectRecord(story, selection, group.id).plots;
  const options = { population: false };
  const shown = { story, selection, group, plot, options, rows: [], lanes: [], window: readDate(period) };
  return pictureWords(shown, 'https://example.org/');
}

describe(pictureWords, () => {
  it('counts the report of a growth where it is drawn: in the window of the number that it starts from', () => {
    expect(wordsOf('2022-09').outlets).toContain('The Weekly');
    expect(wordsOf('2022-10')).toMatchObject({ reports: 0, outlets: [] });
  });

  it('names no report of what lies outside the window', () => {
    expect(wordsOf('2019')).toMatchObject({ reports: 1, period: '2019' });
  });
});
