import type { LaneMark } from '../../../story/lanes.ts';
import type { TimeScale } from '../../../story/timeAxis.ts';
import { colourOf } from '../../../ui/EntityDisc.tsx';
import { formatDate } from '../../../ui/formatDate.ts';
import { shortName } from '../../../ui/formatClaim.ts';
import { isolate } from '../../../ui/isolate.ts';
import { laterWords } from '../../../ui/laterWords.ts';
import { words } from '../../../ui/words.ts';
import { LANE, middleOf, type DrawnLane, type DrawnLaneMark } from './laneDrawing.ts';
import styles from './LaneRow.module.css';
import { MarkButton } from './MarkButton.tsx';
import type { NavPlace } from './navigate.ts';
import { rowOf } from './navRows.ts';
import type { MarkFocus } from './useNavigation.ts';

interface Props {
  readonly drawn: DrawnLane;
  readonly scale: TimeScale;
  readonly colour: number | undefined;
  readonly showTraces: boolean;
  readonly focus: MarkFocus;
  readonly onOpen: (mark: LaneMark) => void;
  readonly onPoint: (mark: LaneMark | undefined) => void;
}

/** One entity’s events: its name, and below it a mark for each event or gathering of events. */
export function LaneRow({ drawn, scale, colour, showTraces, focus, onOpen, onPoint }: Props) {
  const { lane, height, marks } = drawn;
  const row = rowOf.lane(lane.entity.id);
  const traces = showTraces ? tracePath(drawn, scale) : '';
  return (
    <g
      role="group"
      aria-label={laterWords.record.lane(shortName(lane.entity), countOf(drawn))}
      style={{ color: colourOf(colour) }}
    >
      <LaneName drawn={drawn} />
      <LaneGround height={height} width={scale.width} />
      {traces !== '' && <path d={traces} className={styles.traces} aria-hidden="true" />}
      {marks.map((mark) => {
        const [first] = mark.events;
        if (!first) return null;
        const place: NavPlace = { row, id: first.id };
        return (
          <MarkButton
            key={first.id}
            place={place}
            label={labelOfEvents(mark)}
            x={mark.left + mark.width / 2}
            y={middleOf(mark)}
            width={mark.width}
            height={LANE.line}
            current={focus.isCurrent(row, mark.events)}
            onReach={focus.onReach}
            onOpen={() => onOpen(mark)}
            onPoint={(pointed) => onPoint(pointed ? mark : undefined)}
          >
            <LaneShape mark={mark} />
          </MarkButton>
        );
      })}
    </g>
  );
}

/** At the upper edge of the lane. */
export function LaneName({ drawn }: { readonly drawn: DrawnLane }) {
  return (
    <text y={LANE.name - 6} className={styles.name} aria-hidden="true">
      {isolate(shortName(drawn.lane.entity))}{' '}
      <tspan className={styles.count}>{words.counted.number(countOf(drawn))}</tspan>
    </text>
  );
}

/** The line that the lane ends with. */
export function LaneGround({ height, width }: { readonly height: number; readonly width: number }) {
  return <path d={`M0 ${height}H${width}`} className={styles.ground} aria-hidden="true" />;
}

/** The events that the window shows. */
function countOf({ marks }: DrawnLane): number {
  return marks.reduce((sum, { events }) => sum + events.length, 0);
}

/** A bar for a point in time, as long as its date for a longer one, and a number on what is gathered. */
export function LaneShape({ mark: { width, kind, events } }: { readonly mark: DrawnLaneMark }) {
  const gathered = events.length > 1;
  const size = shapeOf(kind, gathered, width);
  return (
    <>
      <rect
        x={-size.width / 2}
        y={-size.height / 2}
        width={size.width}
        height={size.height}
        rx={gathered ? size.height / 2 : 2}
        className={styles.shape}
        data-faded={(kind === 'bar' && !gathered) || undefined}
      />
      {gathered && (
        <text y={4} className={styles.number}>
          {laterWords.record.shortCount(events.length)}
        </text>
      )}
    </>
  );
}

function shapeOf(kind: DrawnLaneMark['kind'], gathered: boolean, width: number) {
  if (gathered) return { width: Math.max(width - 2, 22), height: kind === 'bar' ? 15 : 18 };
  return kind === 'bar' ? { width, height: 8 } : { width: 5, height: 15 };
}

/** “28 September 2022: Pakistan’s IT minister meets …”, or how many and from when to when. */
export function labelOfEvents({ events }: LaneMark): string {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return '';
  if (events.length === 1) return laterWords.record.event(formatDate(first.date), first.headline);
  return laterWords.record.events(events.length, formatDate(first.date), formatDate(last.date));
}

/** What the filter leaves out, in one path; what would fall on the same pixels is drawn once. */
function tracePath({ lane, height }: DrawnLane, scale: TimeScale): string {
  const middle = LANE.name + (height - LANE.name) / 2;
  const seen = lane.traces
    .filter(({ date }) => date.until > scale.from && date.from < scale.until)
    .map(({ date }) => {
      const from = Math.round(scale.x(Math.max(date.from, scale.from)));
      const until = Math.round(scale.x(Math.min(date.until, scale.until)));
      return `M${from} ${middle}H${Math.max(until, from + 2)}`;
    });
  return [...new Set(seen)].join('');
}
