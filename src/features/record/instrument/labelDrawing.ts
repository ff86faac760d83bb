/** Where the names of series and of growth claims stand in a plot, in pixels: pure geometry, drawn by SeriesLabels.tsx. */
import { MARK_SIZE } from '../../../story/markLayout.ts';
import type { RecordPlot } from '../../../story/record.ts';
import { lookUp, type Story } from '../../../story/story.ts';
import type { SeriesId } from '../../../story/storySchema.ts';
import { formatSpeakers } from '../../../ui/formatClaim.ts';
import { seriesStyle } from '../../../ui/markShapes.ts';
import { laterWords } from '../../../ui/laterWords.ts';
import type { PlotDrawing } from './plotDrawing.ts';
import { placeLabels, type Box } from './placeLabels.ts';
import { seriesName } from './seriesName.ts';
import { SPACE } from './space.ts';
import { TEXT } from './textSize.ts';

export interface PlotLabels {
  readonly story: Story;
  readonly plot: RecordPlot;
  readonly drawing: PlotDrawing;
  /** Where lines stand through the plot: no label is to stand across one. */
  readonly moments: readonly number[];
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
}

export interface DrawnLabel {
  readonly id: string;
  readonly text: string;
  /** As a CSS value. */
  readonly colour: string;
  /** Where its text begins, on its base line. */
  readonly x: number;
  readonly y: number;
  /** The middle of the mark that it stands beside. */
  readonly markX: number;
}

/** Above, beside and below the plot, where a label may reach without being cut. */
const MARGIN = 8;
/** From the base line of a text to the lower edge of its box. */
const DESCENT = 4;

interface Label extends Pick<DrawnLabel, 'id' | 'text' | 'colour'> {
  readonly marks: readonly Box[];
}

/** The names beside their marks, where there is room; below the plot stand them all. */
export function drawLabels({ story, plot, drawing, moments, seriesIndex }: PlotLabels): DrawnLabel[] {
  const { scale, height } = drawing;
  const labels = [...seriesLabels(story, plot, drawing, seriesIndex), ...growthLabels(story, drawing)];
  const places = placeLabels(
    labels.map(({ id, text, marks }) => ({
      id,
      width: text.length * TEXT.width,
      height: TEXT.height,
      marks,
    })),
    takenBy(drawing, moments),
    { x: 0, y: -MARGIN, width: scale.width + SPACE.after, height: height + 2 * MARGIN },
  );
  return labels.flatMap(({ id, text, colour }) => {
    const place = places.get(id);
    if (!place) return [];
    const { x, y, mark } = place;
    return [{ id, text, colour, x, y: y + TEXT.height - DESCENT, markX: mark.x + mark.width / 2 }];
  });
}

/** Those with most marks first, each beside its latest. */
function seriesLabels(
  story: Story,
  plot: RecordPlot,
  { marks }: PlotDrawing,
  seriesIndex: PlotLabels['seriesIndex'],
): Label[] {
  return plot.series
    .map((series) => ({
      id: series.id,
      text: seriesName(story, plot.series, series),
      colour: seriesStyle(seriesIndex.get(series.id) ?? 0).colour,
      marks: marks
        .filter(({ items }) => items.every(({ mark }) => mark.series === series))
        .toSorted((a, b) => b.x - a.x)
        .map(({ x, y }) => boxAbout(x, y)),
    }))
    .toSorted((a, b) => b.marks.length - a.marks.length);
}

function growthLabels(story: Story, { marks }: PlotDrawing): Label[] {
  return marks.flatMap(({ items: [{ id, mark, rise }], x, y }) =>
    rise
      ? [
          {
            id,
            text: laterWords.record.growthLabel(
              lookUp(story.metricById, rise.growth.base.first.metric).label,
              formatSpeakers(story, mark.claim.first.saidBy),
            ),
            colour: 'var(--ink-soft)',
            marks: [boxAbout(x, y)],
          },
        ]
      : [],
  );
}

/** What no label may cover: marks, bars, what rises, and lines through the plot. */
function takenBy({ marks, height }: PlotDrawing, moments: readonly number[]): Box[] {
  return [
    ...marks.map(({ x, y }) => boxAbout(x, y)),
    ...marks.flatMap(({ items: [{ from, until, top, bottom, rise }] }): Box[] => [
      { x: from, y: top - 2, width: until - from, height: bottom - top + 4 },
      ...(rise ? [boxAbout((rise.x + from) / 2, (rise.y + top) / 2)] : []),
    ]),
    ...moments.map((x) => ({ x: x - 2, y: -height, width: 4, height: 3 * height })),
  ];
}

function boxAbout(x: number, y: number): Box {
  return { x: x - MARK_SIZE / 2, y: y - MARK_SIZE / 2, width: MARK_SIZE, height: MARK_SIZE };
}
