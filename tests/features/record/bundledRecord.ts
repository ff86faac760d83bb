/** The record of the bundled story, in any window of time and at any width, for laws about where things stand. */
import fc from 'fast-check';
import { drawRecord, type RecordDrawing } from '../../../src/features/record/instrument/drawRecord.ts';
import { DAY } from '../../../src/story/calendar.ts';
import type { TimeSpan } from '../../../src/story/date.ts';
import { selectFacts } from '../../../src/story/filter.ts';
import { selectLanes, type Lane } from '../../../src/story/lanes.ts';
import { selectRecord, wholeOf, type RecordPlot } from '../../../src/story/record.ts';
import { bundledStory, makeFilter } from '../../support/makeStory.ts';

/** By whole numbers: fast-check’s doubles are nearly all next to 0. */
export const anyPart = fc.nat(1000).map((thousandths) => thousandths / 1000);

/** Of whole days inside a whole, from all of it to a single one, short ones as often as long ones. */
export function anyWindowOf(whole: TimeSpan): fc.Arbitrary<TimeSpan> {
  const days = Math.round((whole.until - whole.from) / DAY);
  return fc.tuple(anyPart, anyPart).map(([nearness, place]) => {
    const length = Math.max(Math.round(days ** (1 - nearness)), 1);
    const from = whole.from + Math.round(place * (days - length)) * DAY;
    return { from, until: from + length * DAY };
  });
}

/** From a narrow phone to a wide screen. */
export const anyWidth = fc.integer({ min: 260, max: 1200 });

/** Every plot of every group of the bundled story, nothing left out. */
export function bundledPlots(): readonly RecordPlot[] {
  const story = bundledStory();
  const selection = selectFacts(story, makeFilter());
  return story.groups.flatMap(({ id }) => selectRecord(story, selection, id).plots);
}

export function bundledLanes(): readonly Lane[] {
  const story = bundledStory();
  return selectLanes(story, selectFacts(story, makeFilter()));
}

export interface DrawnRecord {
  readonly plot: RecordPlot;
  readonly drawing: RecordDrawing;
  readonly window: TimeSpan;
}

/** Any plot of the bundled story with its lanes, drawn. */
export function anyDrawing(): fc.Arbitrary<DrawnRecord> {
  const lanes = bundledLanes();
  const options = fc.record({ scale: fc.constantFrom('linear', 'log'), population: fc.boolean() });
  return fc
    .tuple(fc.constantFrom(...bundledPlots()), options, anyWindowOf(wholeOf(bundledStory())), anyWidth)
    .map(([plot, chosen, window, width]) => ({
      plot,
      window,
      drawing: drawRecord({ plot, lanes, moments: [] }, chosen, window, window, width),
    }));
}
