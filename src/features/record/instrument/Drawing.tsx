import type { TimeSpan } from '../../../story/date.ts';
import type { LaneMark } from '../../../story/lanes.ts';
import type { PlacedMark } from '../../../story/markLayout.ts';
import type { RecordOptions, RecordPlot } from '../../../story/record.ts';
import type { Story } from '../../../story/story.ts';
import type { EntityId, SeriesId } from '../../../story/storySchema.ts';
import styles from './Drawing.module.css';
import type { RecordDrawing } from './drawRecord.ts';
import { LaneRow } from './LaneRow.tsx';
import type { PlacedMoment } from './moments.ts';
import { Plot } from './Plot.tsx';
import type { DrawnClaim } from './plotDrawing.ts';
import { SPACE } from './space.ts';
import { TEXT } from './textSize.ts';
import type { MarkFocus } from './useNavigation.ts';

interface Props {
  readonly story: Story;
  readonly drawing: RecordDrawing;
  readonly plot: RecordPlot | undefined;
  readonly options: Pick<RecordOptions, 'traces' | 'population'>;
  readonly colours: ReadonlyMap<EntityId, number>;
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
  /** The time that is pointed at. */
  readonly pointed: TimeSpan | undefined;
  readonly focus: MarkFocus;
  readonly onOpenClaims: (mark: PlacedMark<DrawnClaim>) => void;
  readonly onOpenEvents: (mark: LaneMark) => void;
  readonly onPointClaims: (mark: PlacedMark<DrawnClaim> | undefined) => void;
  readonly onPointEvents: (mark: LaneMark | undefined) => void;
}

/** Where most marks are gatherings, which hold other claims in each window. */
const MANY_MARKS = 150;
/** From the time axis to the base line of its labels. */
export const TIME_LABEL = 18;

/** The record as one picture: claims above, events below, on one scale of time. */
export function Drawing({
  story,
  drawing,
  plot,
  options,
  colours,
  seriesIndex,
  pointed,
  focus,
  ...on
}: Props) {
  const { width, height, scale, plotTop, axisTop } = drawing;
  const dense = countMarks(drawing) > MANY_MARKS;
  return (
    <svg
      width={width}
      height={height}
      className={styles.drawing}
      data-drawing
      data-dense={dense || undefined}
    >
      <g transform={`translate(${SPACE.before} 0)`}>
        <g aria-hidden="true">
          {drawing.lines.map((at) => (
            <path
              key={at}
              d={`M0 ${plotTop - SPACE.above}V${axisTop}`}
              className={styles.gridline}
              style={{ transform: `translateX(${scale.x(at)}px)` }}
            />
          ))}
          {pointed && <Pointed span={pointed} drawing={drawing} />}
        </g>
        {drawing.moments.map((moment) => (
          <MomentLine key={moment.moment.id} placed={moment} top={plotTop} bottom={axisTop} />
        ))}
        {plot && drawing.plot && (
          <g transform={`translate(0 ${plotTop})`}>
            <Plot
              story={story}
              plot={plot}
              drawing={drawing.plot}
              options={options}
              moments={drawing.moments.map(({ x }) => x)}
              seriesIndex={seriesIndex}
              focus={focus}
              onOpen={on.onOpenClaims}
              onPoint={on.onPointClaims}
            />
          </g>
        )}
        {drawing.lanes.map((lane) => (
          <g key={lane.lane.entity.id} transform={`translate(0 ${lane.top})`}>
            <LaneRow
              drawn={lane}
              scale={scale}
              colour={colours.get(lane.lane.entity.id)}
              showTraces={options.traces === 'shown'}
              focus={focus}
              onOpen={on.onOpenEvents}
              onPoint={on.onPointEvents}
            />
          </g>
        ))}
        <g aria-hidden="true" transform={`translate(0 ${axisTop})`}>
          <path d={`M0 0H${scale.width}`} className={styles.axis} />
          {drawing.labels.map(({ at, x, text }) => (
            <text
              key={at}
              y={TIME_LABEL}
              className={styles.label}
              style={{ transform: `translateX(${x}px)` }}
            >
              {text}
            </text>
          ))}
        </g>
      </g>
    </svg>
  );
}

function countMarks({ plot, lanes }: RecordDrawing): number {
  return lanes.reduce((sum, { marks }) => sum + marks.length, plot?.marks.length ?? 0);
}

interface MomentProps {
  readonly placed: PlacedMoment;
  readonly top: number;
  readonly bottom: number;
}

/** A date drawn through the whole record, with its name above the plot. */
function MomentLine({ placed, top, bottom }: MomentProps) {
  return (
    <g
      role="img"
      aria-label={placed.moment.label}
      className={styles.moment}
      style={{ transform: `translateX(${placed.x}px)` }}
    >
      <MomentSign placed={placed} top={top} bottom={bottom} />
    </g>
  );
}

/** Its line and its name, where the line is the origin. */
export function MomentSign({ placed: { side, row, text }, top, bottom }: MomentProps) {
  const textTop = top - SPACE.above - TEXT.height * (row + 1);
  return (
    <>
      <path d={`M0 ${textTop + 2}V${bottom}`} className={styles.momentLine} />
      <text
        x={side === 'before' ? -6 : 6}
        y={textTop + 12}
        textAnchor={side === 'before' ? 'end' : 'start'}
        className={styles.momentName}
      >
        {text}
      </text>
    </>
  );
}

/** What is pointed at, through the whole record: what else was at that time? */
function Pointed({ span, drawing }: { readonly span: TimeSpan; readonly drawing: RecordDrawing }) {
  const { scale, plotTop, axisTop } = drawing;
  const from = Math.max(scale.x(span.from), 0);
  const until = Math.min(scale.x(span.until), scale.width);
  if (from > scale.width || until < 0) return null;
  const top = plotTop - SPACE.above;
  return (
    <rect
      x={from}
      y={top}
      width={Math.max(until - from, 1)}
      height={axisTop - top}
      className={styles.pointed}
      data-picture="never"
    />
  );
}
