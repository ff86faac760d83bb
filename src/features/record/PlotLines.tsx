import { groupBy } from '../../story/groupBy.ts';
import type { RecordLine, RecordMark, RecordPlot } from '../../story/record.ts';
import type { Series } from '../../story/story.ts';
import type { SeriesId } from '../../story/storySchema.ts';
import { words } from '../../ui/words.ts';
import { seriesStyle } from '../../ui/markShapes.ts';
import type { PlotDrawing } from './plotDrawing.ts';
import styles from './PlotLines.module.css';

interface Props {
  readonly plot: RecordPlot;
  readonly drawing: PlotDrawing;
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
}

/** The lines of each joined series, straight from claim to claim, and a sign where one stops, with the reason. */
export function PlotLines({ plot: { lines, breaks }, drawing, seriesIndex }: Props) {
  return (
    <>
      {[...groupBy(lines, ({ series }) => series)].map(([series, own]) => (
        <g key={series.id} style={{ color: colourOf(series, seriesIndex) }}>
          <Joined d={pathOf(own, drawing)} />
        </g>
      ))}
      {breaks.map(({ series, from, to, why }) => (
        <g
          key={`${from.claim.first.id} ${to.claim.first.id}`}
          style={{ color: colourOf(series, seriesIndex) }}
        >
          {cutsOf(endOf(from, drawing), beginningOf(to, drawing)).map(({ x, y }, index) => (
            <g
              key={index === 0 ? 'end' : 'beginning'}
              className={styles.break}
              style={{ transform: `translate(${x}px, ${y}px)` }}
            >
              <title>{words.record.broken(why)}</title>
              <rect x={-8} y={-8} width={16} height={16} className={styles.reach} data-picture="never" />
              <path d="M-4.5 5L-1 -5M1 5L4.5 -5" className={styles.cut} />
            </g>
          ))}
        </g>
      ))}
    </>
  );
}

/** The path by style too, since browsers that can will then move it as they move the marks. */
function Joined({ d }: { readonly d: string }) {
  return <path d={d} className={styles.line} {...(d !== '' && { style: { d: `path("${d}")` } })} />;
}

function pathOf(lines: readonly RecordLine[], drawing: PlotDrawing): string {
  return lines
    .map(({ from, to }) => {
      const [start, end] = [endOf(from, drawing), beginningOf(to, drawing)];
      return `M${start.x} ${start.y}L${end.x} ${end.y}`;
    })
    .join('');
}

/** From a mark to the sign that the line stops beside it. */
const TO_CUT = 20;

/** A sign where the line stops and one where it goes on; one between the two where they are near. */
function cutsOf(end: Point, beginning: Point): readonly Point[] {
  const [x, y] = [beginning.x - end.x, beginning.y - end.y];
  const length = Math.hypot(x, y);
  if (length < 4 * TO_CUT) return [{ x: end.x + x / 2, y: end.y + y / 2 }];
  const by = TO_CUT / length;
  return [
    { x: end.x + x * by, y: end.y + y * by },
    { x: beginning.x - x * by, y: beginning.y - y * by },
  ];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A line leaves the last instant that a claim may mean and meets the first of the next: between them nothing is known.
 * Where a date is open, nothing is known of that end either, and the other stands for it.
 */
function endOf({ claim: { first } }: RecordMark, drawing: PlotDrawing): Point {
  const { from, until } = first.asOf;
  return pointAt(Number.isFinite(until) ? until : from, first.value, drawing);
}

function beginningOf({ claim: { first } }: RecordMark, drawing: PlotDrawing): Point {
  const { from, until } = first.asOf;
  return pointAt(Number.isFinite(from) ? from : until, first.value, drawing);
}

function pointAt(instant: number, value: number, { scale, values }: PlotDrawing): Point {
  return { x: rounded(scale.x(instant)), y: rounded(values.y(value)) };
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function colourOf({ id }: Series, seriesIndex: Props['seriesIndex']): string {
  return seriesStyle(seriesIndex.get(id) ?? 0).colour;
}
