import { useRef, useState, type KeyboardEvent } from 'react';
import { layOutLane, type Lane, type LaneMark } from '../../story/lanes.ts';
import type { EventId } from '../../story/storySchema.ts';
import type { TimeScale, TimeSpan } from '../../story/timeAxis.ts';
import { colourOf } from '../../ui/EntityDisc.tsx';
import { formatDate } from '../../ui/formatDate.ts';
import { shortName } from '../../ui/formatClaim.ts';
import { words } from '../../ui/words.ts';
import styles from './LaneTrack.module.css';
import { stepByKey } from './stepByKey.ts';

interface Props {
  readonly lane: Lane;
  readonly scale: TimeScale;
  readonly colour: number | undefined;
  readonly onOpen: (id: EventId) => void;
  readonly onGathered: (mark: LaneMark) => void;
  readonly onPoint: (date: TimeSpan | undefined) => void;
}

/** One entity’s events. One stop for the tab key; the arrow keys go from mark to mark. */
export function LaneTrack({ lane, scale, colour, onOpen, onGathered, onPoint }: Props) {
  const track = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(0);
  const rows = layOutLane(lane.events, scale);
  const marks = rows
    .flatMap(({ kind, marks: own }, row) => own.map((mark) => ({ ...mark, kind, row })))
    .toSorted((a, b) => a.left - b.left);
  const current = Math.min(reached, marks.length - 1);

  function moveByKey(event: KeyboardEvent, index: number) {
    const to = stepByKey(event.key, index, marks.length);
    if (to === undefined) return;
    event.preventDefault();
    setReached(to);
    const target = track.current?.querySelectorAll('button')[to];
    target?.focus();
  }

  return (
    <div className={styles.lane} style={{ '--own': colourOf(colour), '--rows': Math.max(rows.length, 1) }}>
      <p className={styles.name}>
        {shortName(lane.entity)} <span className={styles.count}>{lane.events.length}</span>
      </p>
      <div
        ref={track}
        role="group"
        aria-label={words.record.lane(shortName(lane.entity), lane.events.length)}
        className={styles.track}
      >
        <span className={styles.traces}>
          {lane.traces
            .filter(({ date }) => date.until > scale.from && date.from < scale.until)
            .map((event) => (
              <span key={event.id} className={styles.trace} style={placeOf(spanOf([event], scale), scale)} />
            ))}
        </span>
        {marks.map((mark, index) => (
          <button
            key={mark.events.map(({ id }) => id).join(' ')}
            type="button"
            className={styles.mark}
            data-kind={mark.kind}
            data-gathered={mark.events.length > 1 || undefined}
            style={{ '--x': `${mark.left}px`, '--width': `${mark.width}px`, '--row': mark.row }}
            tabIndex={index === current ? 0 : -1}
            aria-label={labelOf(mark)}
            onClick={() => open(mark)}
            onKeyDown={(event) => moveByKey(event, index)}
            onFocus={() => {
              setReached(index);
              onPoint(spanOf(mark.events, scale));
            }}
            onBlur={() => onPoint(undefined)}
            onPointerEnter={() => onPoint(spanOf(mark.events, scale))}
            onPointerLeave={() => onPoint(undefined)}
          >
            {mark.events.length > 1 && <span className={styles.number}>{mark.events.length}</span>}
          </button>
        ))}
      </div>
    </div>
  );

  function open(mark: LaneMark) {
    const [first, second] = mark.events;
    if (second) onGathered(mark);
    else if (first) onOpen(first.id);
  }
}

/** “28 September 2022: Pakistan’s IT minister meets …”, or how many and from when to when. */
function labelOf({ events }: LaneMark): string {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return '';
  if (events.length === 1) return words.record.event(formatDate(first.date), first.headline);
  return words.record.events(events.length, formatDate(first.date), formatDate(last.date));
}

function spanOf(events: LaneMark['events'], scale: TimeScale): TimeSpan {
  return {
    from: Math.min(...events.map(({ date }) => Math.max(date.from, scale.from))),
    until: Math.max(...events.map(({ date }) => Math.min(date.until, scale.until))),
  };
}

function placeOf({ from, until }: TimeSpan, scale: TimeScale) {
  return { '--x': `${scale.x(from)}px`, '--width': `${scale.x(until) - scale.x(from)}px` };
}
