import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { DAY } from '../../story/calendar.ts';
import { readDate, type TimeSpan } from '../../story/date.ts';
import type { Story } from '../../story/story.ts';
import { spanToEdtf, type TimeScale } from '../../story/timeAxis.ts';
import { formatDate } from '../../ui/formatDate.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { moveByKeyPress, moveByPixels, type Grip } from './moveWindow.ts';
import styles from './Strip.module.css';

interface Props {
  readonly story: Story;
  /** Of the whole story. */
  readonly scale: TimeScale;
  readonly window: TimeSpan;
  /** While the pointer holds it; undefined where that comes to nothing. */
  readonly onDrag: (window: TimeSpan | undefined) => void;
  /** When it is let go elsewhere, and for each key. */
  readonly onWindow: (window: TimeSpan) => void;
}

/** The events are drawn once for all widths, with a place for about every pixel. */
const DRAWN = { width: 1000, height: 36 } as const;

/** The whole story as a strip, with the present period on it: drag it along, or drag its ends. */
export function Strip({ story, scale, window, onDrag, onWindow }: Props) {
  const drag = useRef<{ grip: Grip; from: number; window: TimeSpan } | undefined>(undefined);
  // In percent of the strip, which is right at any width: the build knows none.
  const left = 100 * shareOf(Math.max(window.from, scale.from), scale);
  const right = 100 * shareOf(Math.min(window.until, scale.until), scale);

  function hold(event: PointerEvent<HTMLElement>, grip: Grip) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { grip, from: event.clientX, window };
  }

  function dragTo(event: PointerEvent<HTMLElement>) {
    const held = drag.current;
    if (held) onDrag(moveByPixels(held.window, held.grip, event.clientX - held.from, scale));
  }

  function letGo(event: PointerEvent<HTMLElement>) {
    const held = drag.current;
    drag.current = undefined;
    if (!held) return;
    // A press that went nowhere is no choice, nor is one that the system takes over.
    if (event.type === 'pointercancel' || event.clientX === held.from) onDrag(undefined);
    else onWindow(moveByPixels(held.window, held.grip, event.clientX - held.from, scale));
  }

  function moveByKey(event: KeyboardEvent, grip: Grip) {
    const next = moveByKeyPress(event.key, window, grip, scale);
    if (!next) return;
    event.preventDefault();
    onWindow(next);
  }

  const grips: readonly { grip: Grip; label: string; at: number; text: string }[] = [
    { grip: 'start', label: laterWords.record.strip.start, at: window.from, text: dayText(window.from) },
    {
      grip: 'middle',
      label: laterWords.record.strip.middle,
      at: window.from,
      text: formatDate(readDate(spanToEdtf(window))),
    },
    { grip: 'end', label: laterWords.record.strip.end, at: window.until, text: dayText(window.until - DAY) },
  ];

  return (
    <div
      role="group"
      aria-label={laterWords.record.strip.label}
      // Time runs from left to right in every language.
      dir="ltr"
      className={styles.strip}
      data-needs="script"
      data-print="never"
    >
      <div className={styles.track}>
        <svg
          viewBox={`0 0 ${DRAWN.width} ${DRAWN.height}`}
          preserveAspectRatio="none"
          className={styles.events}
          aria-hidden="true"
        >
          <path d={eventPath(story, scale)} />
        </svg>
        <div className={styles.window} style={{ '--x': `${left}cqi`, '--width': `${right - left}cqi` }}>
          {grips.map(({ grip, label, at, text }) => (
            <span
              key={grip}
              role="slider"
              tabIndex={0}
              aria-label={label}
              aria-valuemin={Math.round(scale.from / DAY)}
              aria-valuemax={Math.round(scale.until / DAY)}
              aria-valuenow={Math.round(at / DAY)}
              aria-valuetext={text}
              className={styles.grip}
              data-grip={grip}
              onPointerDown={(event) => hold(event, grip)}
              onPointerMove={dragTo}
              onPointerUp={letGo}
              onPointerCancel={letGo}
              onKeyDown={(event) => moveByKey(event, grip)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function dayText(instant: number): string {
  return formatDate(readDate(spanToEdtf({ from: instant, until: instant + DAY })));
}

/** How far along the scale an instant lies, from 0 to 1. */
function shareOf(instant: number, { from, until }: TimeSpan): number {
  return (instant - from) / (until - from);
}

/** A line for each event, once where several fall on one place: one path, however many there are. */
function eventPath(story: Story, whole: TimeSpan): string {
  const places = story.events.map(({ date }) =>
    Math.round(DRAWN.width * shareOf(Math.max(date.from, whole.from), whole)),
  );
  return [...new Set(places)].map((x) => `M${x} 10V26`).join('');
}
