import type { RecordPlot } from '../../../story/record.ts';
import type { Series } from '../../../story/story.ts';
import type { SeriesId } from '../../../story/storySchema.ts';
import { seriesStyle } from '../../../ui/markShapes.ts';
import { laterWords } from '../../../ui/laterWords.ts';
import { CUT_SIZE, drawCuts, drawLines, type Cut } from './joinDrawing.ts';
import type { PlotDrawing } from './plotDrawing.ts';
import styles from './PlotLines.module.css';

interface Props {
  readonly plot: RecordPlot;
  readonly drawing: PlotDrawing;
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
}

/** The lines of each joined series, and a sign where one stops, with the reason. */
export function PlotLines({ plot, drawing, seriesIndex }: Props) {
  return (
    <>
      <JoinedLines plot={plot} drawing={drawing} seriesIndex={seriesIndex} />
      {drawCuts(plot, drawing).map((cut) => (
        <g key={cut.id} className={styles.break} style={{ transform: `translate(${cut.x}px, ${cut.y}px)` }}>
          <title>{laterWords.record.broken(cut.reasons.join(' '))}</title>
          <rect
            x={-CUT_SIZE / 2}
            y={-CUT_SIZE / 2}
            width={CUT_SIZE}
            height={CUT_SIZE}
            className={styles.reach}
            data-picture="never"
          />
          <CutSign cut={cut} seriesIndex={seriesIndex} />
        </g>
      ))}
    </>
  );
}

/** A longer path, as a rule, has other points in each window: there would be much to move, and nothing to see in it. */
const LONG_PATH = 2000;

/** Browsers that can move a path will, as they move the marks. */
export function JoinedLines({ plot, drawing, seriesIndex }: Props) {
  return drawLines(plot, drawing).map(({ series, path }) => (
    <path
      key={series.id}
      d={path}
      className={styles.line}
      data-long={path.length >= LONG_PATH || undefined}
      style={{ color: colourOf(series, seriesIndex) }}
    />
  ));
}

interface CutProps {
  readonly cut: Cut;
  readonly seriesIndex: Props['seriesIndex'];
}

/** The sign that a line stops, about the origin. */
export function CutSign({ cut: { series }, seriesIndex }: CutProps) {
  return (
    <path
      d="M-4.5 5L-1 -5M1 5L4.5 -5"
      className={styles.cut}
      style={{ color: colourOf(series, seriesIndex) }}
    />
  );
}

function colourOf({ id }: Series, seriesIndex: Props['seriesIndex']): string {
  return seriesStyle(seriesIndex.get(id) ?? 0).colour;
}
