import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT_SIZE, drawCuts, drawLines } from '../../../../src/features/record/instrument/joinDrawing.ts';
import { drawPlot } from '../../../../src/features/record/instrument/plotDrawing.ts';
import { wholeOf } from '../../../../src/story/record.ts';
import { timeScale } from '../../../../src/story/timeAxis.ts';
import { bundledStory } from '../../../support/makeStory.ts';
import { anyWidth, anyWindowOf, bundledPlots } from '../bundledRecord.ts';

const story = bundledStory();
const anyDrawnPlot = fc
  .tuple(fc.constantFrom(...bundledPlots()), anyWindowOf(wholeOf(story)), anyWidth)
  .map(([plot, window, width]) => ({
    plot,
    drawing: drawPlot(plot, { scale: 'linear', population: false }, timeScale(window, width), window, 380),
  }));
const whole = wholeOf(story);

/** Where each stroke of a path goes, from point to point. */
function strokesOf(path: string) {
  const strokes: { from: number; to: number }[] = [];
  let at = 0;
  for (const [, command, x] of path.matchAll(/([ML])(-?[\d.]+) -?[\d.]+/g)) {
    if (command === 'L') strokes.push({ from: at, to: Number(x) });
    at = Number(x);
  }
  return strokes;
}

describe(drawLines, () => {
  it('draws every line of the whole time, each in the path of its series', () => {
    for (const plot of bundledPlots()) {
      const drawing = drawPlot(
        plot,
        { scale: 'linear', population: false },
        timeScale(whole, 900),
        whole,
        380,
      );
      const lines = drawLines(plot, drawing);

      expect(lines.flatMap(({ path }) => strokesOf(path))).toHaveLength(plot.lines.length);
      for (const { series, path } of lines) {
        expect(strokesOf(path)).toHaveLength(plot.lines.filter((line) => line.series === series).length);
      }
    }
  });

  it('draws what reaches into the window and nothing else', () => {
    fc.assert(
      fc.property(anyDrawnPlot, ({ plot, drawing }) => {
        for (const { from, to } of drawLines(plot, drawing).flatMap(({ path }) => strokesOf(path))) {
          expect(Math.max(from, to)).toBeGreaterThanOrEqual(0);
          expect(Math.min(from, to)).toBeLessThanOrEqual(drawing.scale.width);
        }
      }),
    );
  });
});

describe(drawCuts, () => {
  it('tells every reason at any width, on signs that do not cover each other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bundledPlots()), anyWidth, (plot, width) => {
        const drawing = drawPlot(
          plot,
          { scale: 'linear', population: false },
          timeScale(whole, width),
          whole,
          380,
        );
        // Two reasons at one place share a sign.
        const breaks = plot.breaks.flatMap((one) => [one, { ...one, why: `Also: ${one.why}` }]);
        const cuts = drawCuts({ breaks }, drawing);

        expect(new Set(cuts.flatMap(({ reasons }) => reasons))).toEqual(
          new Set(breaks.map(({ why }) => why)),
        );
        for (const [index, one] of cuts.entries()) {
          for (const other of cuts.slice(index + 1)) {
            const apart = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
            expect(apart).toBeGreaterThanOrEqual(CUT_SIZE);
          }
        }
      }),
    );
  });

  it('has signs to tell of at all', () => {
    expect(bundledPlots().flatMap(({ breaks }) => breaks).length).toBeGreaterThan(1);
  });
});
