import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawPlot,
  isSeen,
  reachOf,
  type PlotDrawing,
} from '../../../../src/features/record/instrument/plotDrawing.ts';
import { readDate, type TimeSpan } from '../../../../src/story/date.ts';
import { selectFacts } from '../../../../src/story/filter.ts';
import { MARK_SIZE } from '../../../../src/story/markLayout.ts';
import { selectRecord, wholeOf, type RecordPlot } from '../../../../src/story/record.ts';
import { timeScale } from '../../../../src/story/timeAxis.ts';
import {
  bundledStory,
  makeDisagreement,
  makeFigure,
  makeFilter,
  makeMetric,
  makeSeries,
  makeStory,
  type StoryJson,
} from '../../../support/makeStory.ts';
import { anyWidth, anyWindowOf, bundledPlots } from '../bundledRecord.ts';

const HEIGHT = 380;
const LINEAR = { scale: 'linear', population: false } as const;

function plotOf(file: Partial<StoryJson>): RecordPlot {
  const story = makeStory(file);
  const [group] = story.groups;
  const [plot] = group ? selectRecord(story, selectFacts(story, makeFilter()), group.id).plots : [];
  if (!plot) throw new Error('The story has no plot');
  return plot;
}

function draw(
  plot: RecordPlot,
  window: TimeSpan,
  width = 730,
  options: Parameters<typeof drawPlot>[1] = LINEAR,
) {
  return drawPlot(plot, options, timeScale(window, width), window, HEIGHT);
}

function ids({ marks }: PlotDrawing): string[] {
  return marks.flatMap(({ items }) => items.map(({ id }) => id));
}

const GROWING: Partial<StoryJson> = {
  metrics: [makeMetric({ id: 'growth', unit: 'multiplier' })],
  series: [makeSeries({ id: 'growth', metric: 'growth' })],
};

/** A claim of 28 September 2022 that the users will grow by a factor. */
function growth(id: string, factor: number) {
  return makeFigure({
    id,
    metric: 'growth',
    series: 'growth',
    unit: 'multiplier',
    asOf: '2022-09-28',
    value: factor,
    growth: { of: 'users' },
  });
}

describe(drawPlot, () => {
  const options = fc.record({ scale: fc.constantFrom('linear', 'log'), population: fc.boolean() });
  const anyPlot = fc.constantFrom(...bundledPlots());
  const anyWindow = anyWindowOf(wholeOf(bundledStory()));

  /** Any plot of the bundled story, in any window, linear or logarithmic. */
  function check(judge: (drawing: PlotDrawing, plot: RecordPlot, window: TimeSpan) => void): void {
    fc.assert(
      fc.property(anyPlot, anyWindow, anyWidth, options, (plot, window, width, chosen) => {
        judge(draw(plot, window, width, chosen), plot, window);
      }),
      { numRuns: 300 },
    );
  }

  it('has every claim that the window shows, and every growth whose base it shows, in exactly one mark', () => {
    check((drawing, plot, window) => {
      const claims = plot.marks.filter(({ claim }) => isSeen(claim, window));
      const rising = plot.growth.filter(({ base }) => isSeen(base, window)).map(({ mark }) => mark);
      const expected = [...claims, ...rising].map(({ claim }) => claim.first.id);
      expect(ids(drawing).toSorted()).toEqual(expected.toSorted());
    });
  });

  it('lets no mark cover another, and none leave the plot', () => {
    check(({ marks, scale }) => {
      for (const [index, { x, y }] of marks.entries()) {
        for (const other of marks.slice(index + 1)) {
          expect(Math.max(Math.abs(other.x - x), Math.abs(other.y - y))).toBeGreaterThanOrEqual(MARK_SIZE);
        }
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(scale.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(HEIGHT + 0.001);
      }
    });
  });

  it('puts each claim over its date and its number', () => {
    check(({ marks, values, scale }) => {
      for (const { mark, from, until, top, bottom, rise } of marks.flatMap(({ items }) => items)) {
        if (rise) continue;
        const { value, max } = mark.claim.first;
        expect({ from, until }).toEqual(reachOf(mark.claim, scale));
        expect(until).toBeGreaterThanOrEqual(from);
        expect([bottom, top]).toEqual([values.y(value), values.y(max ?? value)]);
      }
    });
  });

  it('begins a growth at the number that it speaks of', () => {
    check(({ marks, values, scale }) => {
      for (const { rise } of marks.flatMap(({ items }) => items)) {
        if (!rise) continue;
        const { from, until } = reachOf(rise.growth.base, scale);
        expect(rise).toMatchObject({ x: (from + until) / 2, y: values.y(rise.growth.base.first.value) });
      }
    });
  });

  it.each(['linear', 'log'] as const)('gathers thousands of claims into at most 400 marks, %s', (scale) => {
    const figures = Array.from({ length: 3000 }, (_, index) =>
      makeFigure({
        id: `claim-${index}`,
        asOf: `20${10 + (index % 10)}-0${1 + (index % 9)}-${10 + (index % 19)}`,
        value: (index * 7919) % 100_000,
      }),
    );
    const drawing = draw(plotOf({ figures }), readDate('2010/2019'), 1200, { scale, population: false });

    expect(drawing.marks.length).toBeLessThanOrEqual(400);
    expect(new Set(ids(drawing)).size).toBe(3000);
    expect(ids(drawing)).toHaveLength(3000);
  });

  it('has a place for zero, logarithmic too', () => {
    const figures = [
      makeFigure({ id: 'none', value: 0, asOf: '2020' }),
      makeFigure({ id: 'some', asOf: '2022' }),
    ];
    const { marks } = draw(plotOf({ figures }), readDate('2019/2023'), 730, {
      scale: 'log',
      population: false,
    });

    expect(marks.map(({ items: [{ id }], y }) => [id, y === HEIGHT])).toEqual(
      expect.arrayContaining([
        ['none', true],
        ['some', false],
      ]),
    );
  });

  it('keeps its place for what is disputed, while the other is moved aside', () => {
    const figures = [makeFigure({ id: 'agreed', value: 46.5 }), makeFigure({ id: 'doubted', value: 45 })];
    const disagreements = [makeDisagreement({ id: 'how-many', about: ['figure:doubted'] })];
    const { marks, values } = draw(plotOf({ figures, disagreements }), readDate('2022'));
    const places = new Map(marks.map(({ items: [{ id }], y }) => [id, y]));

    expect(places.get('doubted')).toBe(values.y(45));
    expect(places.get('agreed')).not.toBe(values.y(46.5));
  });

  it('reaches as high as a growth that is not far above the rest, and cuts one that is', () => {
    const window = readDate('2022');
    const near = plotOf({
      ...GROWING,
      figures: [makeFigure({ id: 'base', value: 40 }), growth('half-more', 1.5)],
    });
    const far = plotOf({
      ...GROWING,
      figures: [makeFigure({ id: 'base', value: 40 }), growth('tenfold', 10)],
    });

    expect(draw(near, window).values.y(60)).toBeGreaterThanOrEqual(0);
    expect(draw(far, window).values.y(60)).toBeLessThan(0);
    expect(draw(far, window).marks.find(({ items: [{ rise }] }) => rise)?.y).toBe(MARK_SIZE / 2);
  });

  it('shows a growth in the window of its base, and not in that of its own date', () => {
    const plot = plotOf({
      ...GROWING,
      figures: [makeFigure({ id: 'base', asOf: '2015' }), growth('double', 2)],
    });

    expect(ids(draw(plot, readDate('2015'))).toSorted()).toEqual(['base', 'double']);
    expect(ids(draw(plot, readDate('2022')))).toEqual([]);
  });

  it('fits its values to what the given window shows, traces and, if it is drawn, the population among it', () => {
    const figures = [
      makeFigure({ id: 'low', value: 10, asOf: '2020' }),
      makeFigure({ id: 'high', value: 900, asOf: '2022' }),
    ];
    const plot = plotOf({ figures });
    const highest = ({ values }: PlotDrawing) => values.ticks.at(-1) ?? 0;

    expect(highest(draw(plot, readDate('2020')))).toBeLessThan(20);
    expect(highest(draw(plot, readDate('2020/2022')))).toBeGreaterThanOrEqual(900);
    const held = drawPlot(plot, LINEAR, timeScale(readDate('2020'), 730), readDate('2020/2022'), HEIGHT);
    expect(highest(held)).toBeGreaterThanOrEqual(900);
    const [people] = bundledPlots().filter(({ population }) => population.length > 0);
    if (!people) throw new Error('No plot has a population');
    const window = wholeOf(bundledStory());
    const withPopulation = draw(people, window, 730, { scale: 'linear', population: true });
    for (const { first } of people.population) {
      expect(withPopulation.values.y(first.value)).toBeGreaterThanOrEqual(0);
    }
  });
});
