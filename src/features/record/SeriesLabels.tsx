import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { RecordMark, RecordPlot } from '../../story/record.ts';
import type { Series, Story } from '../../story/story.ts';
import type { SeriesId } from '../../story/storySchema.ts';
import { seriesStyle } from './markShapes.ts';
import { placeLabels, type Box } from './placeLabels.ts';
import { seriesName } from './seriesName.ts';
import styles from './SeriesLabels.module.css';

/** Of Public Sans at 12 px, semibold: labels must be placed before they are drawn. */
const CHARACTER_WIDTH = 6.7;
const LINE_HEIGHT = 16;
/** The half side of a mark with its ring and sign. */
const MARK_REACH = 9;

interface Props {
  readonly story: Story;
  readonly plot: RecordPlot;
  readonly marks: readonly RecordMark[];
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
}

/** The names of the series beside their marks, where there is room; the key below the chart has them all. */
export function SeriesLabels({ story, plot, marks, seriesIndex }: Props) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const area = usePlotArea();
  if (!toX || !toY || !area) return null;

  const boxOf = ({ claim }: RecordMark): Box => {
    const x = ((toX(claim.first.asOf.from) ?? 0) + (toX(claim.first.asOf.until) ?? 0)) / 2;
    const y = toY(claim.first.value) ?? 0;
    return { x: x - MARK_REACH, y: y - MARK_REACH, width: 2 * MARK_REACH, height: 2 * MARK_REACH };
  };
  const bySize = plot.series.toSorted((a, b) => countOf(marks, b) - countOf(marks, a));
  const places = placeLabels(
    bySize.map((series) => ({
      id: series.id,
      width: seriesName(story, plot, series).length * CHARACTER_WIDTH,
      height: LINE_HEIGHT,
      marks: marks
        .filter((mark) => mark.series === series)
        .toReversed()
        .map(boxOf),
    })),
    marks.map(boxOf),
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
            {seriesName(story, plot, series)}
          </text>
        );
      })}
    </g>
  );
}

function countOf(marks: readonly RecordMark[], series: Series): number {
  return marks.filter((mark) => mark.series === series).length;
}
