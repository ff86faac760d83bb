import type { RecordPlot } from '../../story/record.ts';
import type { Series } from '../../story/story.ts';
import type { SeriesId } from '../../story/storySchema.ts';
import { seriesStyle } from '../../ui/markShapes.ts';
import { words } from '../../ui/words.ts';
import { CUT_SIZE, drawCuts, drawLines } from './joinDrawing.ts';
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
      {drawLines(plot, drawing).map(({ series, path }) => (
        <Joined key={series.id} path={path} colour={colourOf(series, seriesIndex)} />
      ))}
      {drawCuts(plot, drawing).map(({ id, series, x, y, reasons }) => (
        <g
          key={id}
          className={styles.break}
          style={{ transform: `translate(${x}px, ${y}px)`, color: colourOf(series, seriesIndex) }}
        >
          <title>{words.record.broken(reasons.join(' '))}</title>
          <rect
            x={-CUT_SIZE / 2}
            y={-CUT_SIZE / 2}
            width={CUT_SIZE}
            height={CUT_SIZE}
            className={styles.reach}
            data-picture="never"
          />
          <path d="M-4.5 5L-1 -5M1 5L4.5 -5" className={styles.cut} />
        </g>
      ))}
    </>
  );
}

/** A longer path, as a rule, has other points in each window: no browser could move it, and each would read it twice. */
const LONG_PATH = 2000;

/** The path by style too, since browsers that can will then move it as they move the marks. */
function Joined({ path, colour }: { readonly path: string; readonly colour: string }) {
  const moves = path !== '' && path.length < LONG_PATH;
  return (
    <path
      d={path}
      className={styles.line}
      style={{ color: colour, ...(moves && { d: `path("${path}")` }) }}
    />
  );
}

function colourOf({ id }: Series, seriesIndex: Props['seriesIndex']): string {
  return seriesStyle(seriesIndex.get(id) ?? 0).colour;
}
