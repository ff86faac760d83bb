import { usePlotArea, useYAxisScale } from 'recharts';
import type { RecordMark, RecordPlot } from '../../story/record.ts';
import type { Series, Story } from '../../story/story.ts';
import type { SeriesId } from '../../story/storySchema.ts';
import type { TimeScale } from '../../story/timeAxis.ts';
import { seriesStyle } from './markShapes.ts';
import { placeLabels, type Box } from './placeLabels.ts';
import { seriesName } from './seriesName.ts';
import styles from './SeriesLabels.module.css';
import { SPACE } from './space.ts';

/** Of Public Sans at 12 px, semibold: labels must be placed before they are drawn. */
const CHARACTER_WIDTH = 6.7;
const LINE_HEIGHT = 16;
/** The half side of a mark with its ring and sign. */
const MARK_REACH = 9;

interface Props {
  readonly story: Story;
  readonly plot: RecordPlot;
  readonly marks: readonly RecordMark[];
  readonly scale: TimeScale;
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
}

/** The names of the series beside their marks, where there is room; the key below the chart has them all. */
export function SeriesLabels({ story, plot, marks, scale, seriesIndex }: Props) {
  const toY = useYAxisScale();
  const area = usePlotArea();
  if (!toY || !area) return null;

  // A mark with its signs, or the whole length of a month or year that is drawn as a bar.
  const boxOf = ({ claim }: RecordMark): Box => {
    const { asOf, value } = claim.first;
    const left = SPACE.before + scale.x(Math.max(asOf.from, scale.from));
    const right = SPACE.before + scale.x(Math.min(asOf.until, scale.until));
    const width = Math.max(right - left, 2 * MARK_REACH);
    return {
      x: (left + right - width) / 2,
      y: (toY(value) ?? 0) - MARK_REACH,
      width,
      height: 2 * MARK_REACH,
    };
  };
  const bySize = plot.series.toSorted((a, b) => countOf(marks, b) - countOf(marks, a));
  const places = placeLabels(
    bySize.map((series) => ({
      id: series.id,
      width: seriesName(story, plot.series, series).length * CHARACTER_WIDTH,
      height: LINE_HEIGHT,
      marks: marks
        .filter((mark) => mark.series === series)
        .toReversed()
        .map(boxOf),
    })),
    [...marks.map(boxOf), ...leadLine(story, scale, area)],
    area,
  );
  return (
    <g aria-hidden="true">
      {bySize.map((series) => {
        const box = places.get(series.id);
        if (!box) return null;
        return (
          <text
            key={series.id}
            x={box.x}
            y={box.y + LINE_HEIGHT - 4}
            className={styles.label}
            style={{ fill: seriesStyle(seriesIndex.get(series.id) ?? 0).colour }}
          >
            {seriesName(story, plot.series, series)}
          </text>
        );
      })}
    </g>
  );
}

function countOf(marks: readonly RecordMark[], series: Series): number {
  return marks.filter((mark) => mark.series === series).length;
}

/** The line of the lead event: no label is to stand across it. */
function leadLine(story: Story, scale: TimeScale, area: Box): Box[] {
  const lead = story.eventById.get(story.leadEvent);
  if (!lead) return [];
  const x = SPACE.before + scale.x((lead.date.from + lead.date.until) / 2);
  return [{ x: x - 2, y: area.y, width: 4, height: area.height }];
}
