import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLanes, LANE } from '../../../../src/features/record/instrument/laneDrawing.ts';
import { recordSpaces, type RecordContent } from '../../../../src/features/record/instrument/recordSpaces.ts';
import { SPACE } from '../../../../src/features/record/instrument/space.ts';
import { TEXT } from '../../../../src/features/record/instrument/textSize.ts';
import { readDate } from '../../../../src/story/date.ts';
import { wholeOf } from '../../../../src/story/record.ts';
import { timeScale } from '../../../../src/story/timeAxis.ts';
import { bundledStory } from '../../../support/makeStory.ts';
import { anyWidth, anyWindowOf, bundledLanes, bundledPlots } from '../bundledRecord.ts';

const anyContent: fc.Arbitrary<RecordContent> = fc
  .tuple(
    fc.option(fc.constantFrom(...bundledPlots()), { nil: undefined }),
    fc.nat(5),
    fc.subarray(bundledStory().events.slice(0, 12)),
  )
  .map(([plot, lanes, events]) => ({
    plot,
    lanes: bundledLanes().slice(0, lanes),
    moments: events.map(({ id, headline, date }) => ({ id, label: headline, date })),
  }));
const anyWindow = anyWindowOf(wholeOf(bundledStory()));

describe(drawLanes, () => {
  it('puts one lane below the other, each as high as its name and its lines', () => {
    fc.assert(
      fc.property(anyWindow, anyWidth, fc.nat(500), (window, width, top) => {
        const { lanes, bottom } = drawLanes(bundledLanes(), timeScale(window, width), top);
        let next = top;
        for (const lane of lanes) {
          expect(lane.top).toBe(next);
          const lines = Math.max(...lane.marks.map(({ line }) => line + 1), 1);
          expect(lane.height).toBe(LANE.name + LANE.line * lines + LANE.gap);
          next += lane.height;
        }
        expect(bottom).toBe(next);
      }),
    );
  });

  it('has in each lane its events that the window shows, each once', () => {
    fc.assert(
      fc.property(anyWindow, anyWidth, (window, width) => {
        for (const { lane, marks } of drawLanes(bundledLanes(), timeScale(window, width), 0).lanes) {
          const shown = lane.events.filter(
            ({ date }) => date.from < window.until && date.until > window.from,
          );
          const drawn = marks.flatMap(({ events }) => events.map(({ id }) => id));
          expect(drawn.toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
        }
      }),
    );
  });

  it('keeps the room of a line where a lane has nothing to show', () => {
    const { lanes } = drawLanes(bundledLanes(), timeScale(readDate('1990'), 730), 0);

    expect(lanes.map(({ marks, height }) => [marks.length, height])).toEqual(
      lanes.map(() => [0, LANE.name + LANE.line + LANE.gap]),
    );
  });
});

describe(recordSpaces, () => {
  it('shares out all of the height: names, plot, lanes, axis', () => {
    fc.assert(
      fc.property(anyContent, anyWindow, anyWidth, (content, window, width) => {
        const spaces = recordSpaces(content, window, width);
        const rows = new Set(spaces.moments.map(({ row }) => row)).size;
        expect(spaces.plotTop).toBe(rows * TEXT.height + SPACE.above);
        const lanesTop = spaces.plotTop + (content.plot ? spaces.plotHeight + SPACE.below : 0);
        expect(spaces.lanes[0]?.top ?? spaces.axisTop).toBe(lanesTop);
        const lanes = spaces.lanes.reduce((sum, { height }) => sum + height, 0);
        expect(spaces.axisTop).toBe(lanesTop + lanes);
        expect(spaces.height).toBeGreaterThan(spaces.axisTop + TEXT.height);
        expect(spaces.scale).toMatchObject({ ...window, width: width - SPACE.before - SPACE.after });
      }),
    );
  });

  it('needs no room for a plot that is not there, and some for any that is', () => {
    const window = readDate('2020');

    expect(recordSpaces({ plot: undefined, lanes: [], moments: [] }, window, 800).plotHeight).toBe(0);
    for (const plot of bundledPlots()) {
      expect(recordSpaces({ plot, lanes: [], moments: [] }, window, 800).plotHeight).toBeGreaterThan(0);
    }
  });

  it('is taller on a phone where there are many claims, and low where there are few', () => {
    const heights = (count: (claims: number) => boolean, width: number) =>
      bundledPlots()
        .filter(({ marks, traces }) => count(marks.length + traces.length))
        .map((plot) => recordSpaces({ plot, lanes: [], moments: [] }, readDate('2020'), width).plotHeight);
    const [tall] = heights((claims) => claims >= 8, 800);
    const [taller] = heights((claims) => claims >= 8, 360);
    const [low] = heights((claims) => claims < 8, 800);

    expect(tall).toBeGreaterThan(low ?? Infinity);
    expect(taller).toBeGreaterThan(tall ?? Infinity);
  });

  it('keeps some width in whatever is too narrow for it', () => {
    expect(recordSpaces({ plot: undefined, lanes: [], moments: [] }, readDate('2020'), 10).scale.width).toBe(
      1,
    );
  });
});
