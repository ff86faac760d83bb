import { useGesture } from '@use-gesture/react';
import { useEffect, useState, type MouseEvent, type RefObject } from 'react';
import type { TimeSpan } from '../../../story/date.ts';
import type { TimeScale } from '../../../story/timeAxis.ts';
import { pan, zoom } from '../../../story/timeWindow.ts';
import { SPACE } from './space.ts';

/** Each pixel of the wheel moves the window by this share of its length. */
const PAN_PER_PIXEL = 1 / 800;
/** A wheel zooms by powers of two, so that as far back leads to where it began. */
const DOUBLINGS_PER_PIXEL = 1 / 50;
/** A notch is a hundred pixels or more, a pinch on a touchpad many events of a few: the notch is held back. */
const MOST_PIXELS = 30;
/** A double click comes so much nearer. */
const DOUBLE_CLICK = 0.5;

interface Options {
  readonly whole: TimeSpan;
  /** As it is drawn now. */
  readonly scale: TimeScale;
  /** While a hand is at it: only the record follows. Undefined when the browser took the gesture for its own. */
  readonly onHold: (window: TimeSpan | undefined) => void;
  /** When the hand lets go: the page follows once. */
  readonly onLetGo: (window: TimeSpan, step: 'push' | 'replace') => void;
}

interface Gestures {
  /** Whether one finger moves the drawing, since it was tapped; else it scrolls the page. */
  readonly tapped: boolean;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
}

/**
 * Moves the window by hand: drag, pinch, wheel with Ctrl or ⌘ (nearer, further) or Shift (along), double click. A finger
 * alone scrolls the page, until the drawing was tapped; two fingers always belong to the drawing.
 */
export function useGestures(target: RefObject<HTMLElement | null>, options: Options): Gestures {
  const { whole, scale, onHold, onLetGo } = options;
  const [tapped, setTapped] = useState(false);
  const window: TimeSpan = scale;

  /** The instant under the hand in a window that may not be drawn yet. */
  const timeAt = (clientX: number, { from, until }: TimeSpan): number => {
    const left = target.current?.getBoundingClientRect().left ?? 0;
    return from + ((clientX - left - SPACE.before) / scale.width) * (until - from);
  };
  const follow = (next: TimeSpan, last: boolean) => (last ? onLetGo(next, 'replace') : onHold(next));

  const wheelTo = (event: WheelEvent, next: TimeSpan) => {
    if (event.cancelable) event.preventDefault();
    onHold(next);
    return { next };
  };

  useGesture(
    {
      onDrag: ({ movement: [x], memo, last, tap, event, pinching, cancel }) => {
        const isFinger = 'pointerType' in event && event.pointerType === 'touch';
        if (tap) {
          if (isFinger) setTapped(true);
          return undefined;
        }
        if (pinching || (isFinger && !tapped)) return cancel();
        if (event.type === 'pointercancel') return onHold(undefined);
        const start = isHeld(memo) ? memo : { window, perPixel: (window.until - window.from) / scale.width };
        follow(pan(start.window, -x * start.perPixel, whole), last);
        return start;
      },
      onPinch: ({ origin: [x], movement: [times], memo, last, event }) => {
        if (event.cancelable) event.preventDefault();
        const start = isPinched(memo) ? memo : { window, x, at: timeAt(x, window) };
        const next = zoom(start.window, 1 / times, start.at, whole);
        // Two fingers that go along take the drawing with them.
        const perPixel = (next.until - next.from) / scale.width;
        follow(pan(next, (start.x - x) * perPixel, whole), last);
        return start;
      },
      onWheel: ({ delta: [dx, dy], memo, last, event }) => {
        if (last) {
          if (isWheeled(memo)) onLetGo(memo.next, 'replace');
          return undefined;
        }
        const { ctrlKey, metaKey, shiftKey, clientX } = event;
        const start = isWheeled(memo) ? memo.next : window;
        if (ctrlKey || metaKey) {
          const pixels = Math.min(Math.max(dy, -MOST_PIXELS), MOST_PIXELS);
          return wheelTo(
            event,
            zoom(start, 2 ** (pixels * DOUBLINGS_PER_PIXEL), timeAt(clientX, start), whole),
          );
        }
        if (!shiftKey) return undefined;
        return wheelTo(event, pan(start, (dx + dy) * (start.until - start.from) * PAN_PER_PIXEL, whole));
      },
    },
    {
      target,
      eventOptions: { passive: false },
      // Arrow keys go from mark to mark: they drag nothing.
      // Without capture, since the mark under the hand may leave the window, and would take the gesture with it.
      drag: { filterTaps: true, threshold: 3, pointer: { touch: false, keys: false, capture: false } },
      // Its own zoom by wheel adds where it should multiply: one notch away from the story would end at nothing.
      pinch: { pinchOnWheel: false, pointer: { touch: true } },
    },
  );

  // Where the page is not, a tap outside gives the finger back to it.
  useEffect(() => {
    if (!tapped) return undefined;
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && !target.current?.contains(event.target)) setTapped(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [tapped, target]);

  function onDoubleClick(event: MouseEvent<HTMLElement>) {
    // A double click on a mark opens it; only the paper between the marks zooms.
    if (event.target instanceof Element && event.target.closest('[role="button"]')) return;
    onLetGo(zoom(window, DOUBLE_CLICK, timeAt(event.clientX, window), whole), 'push');
  }

  return { tapped, onDoubleClick };
}

interface Held {
  readonly window: TimeSpan;
  readonly perPixel: number;
}

/** What a gesture remembers of its beginning comes back untyped. */
function isHeld(memo: unknown): memo is Held {
  return typeof memo === 'object' && memo !== null && 'perPixel' in memo;
}

interface Pinched {
  readonly window: TimeSpan;
  readonly x: number;
  readonly at: number;
}

function isPinched(memo: unknown): memo is Pinched {
  return typeof memo === 'object' && memo !== null && 'at' in memo;
}

function isWheeled(memo: unknown): memo is { readonly next: TimeSpan } {
  return typeof memo === 'object' && memo !== null && 'next' in memo;
}
