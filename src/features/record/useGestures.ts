import { useGesture } from '@use-gesture/react';
import { useEffect, useState, type MouseEvent, type RefObject } from 'react';
import type { TimeScale, TimeSpan } from '../../story/timeAxis.ts';
import { pan, zoom } from '../../story/timeWindow.ts';
import { SPACE } from './space.ts';

/** One notch of a wheel, in pixels, moves the window by so much of its length. */
const PAN_PER_PIXEL = 1 / 800;
/** A double click comes so much nearer. */
const DOUBLE_CLICK = 0.5;

interface Options {
  readonly whole: TimeSpan;
  /** As it is drawn now. */
  readonly scale: TimeScale;
  /** While a hand is at it: only the record follows. */
  readonly onHold: (window: TimeSpan) => void;
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

  const timeAt = (clientX: number): number => {
    const left = target.current?.getBoundingClientRect().left ?? 0;
    return scale.at(clientX - left - SPACE.before);
  };
  const follow = (next: TimeSpan, last: boolean) => (last ? onLetGo(next, 'replace') : onHold(next));

  useGesture(
    {
      onDrag: ({ movement: [x], memo, last, tap, event, pinching, cancel }) => {
        if (pinching) return cancel();
        if (tap) {
          if ('pointerType' in event && event.pointerType === 'touch') setTapped(true);
          return undefined;
        }
        const start = isHeld(memo) ? memo : { window, perPixel: (window.until - window.from) / scale.width };
        follow(pan(start.window, -x * start.perPixel, whole), last);
        return start;
      },
      onPinch: ({ origin: [x], movement: [times], memo, last, event }) => {
        if (event.cancelable) event.preventDefault();
        const start = isPinched(memo) ? memo : { window, at: timeAt(x) };
        follow(zoom(start.window, 1 / times, start.at, whole), last);
        return start;
      },
      onWheel: ({ delta: [x, y], movement: [mx, my], memo, last, event, shiftKey }) => {
        if (!shiftKey) return undefined;
        if (event.cancelable) event.preventDefault();
        const start = isHeld(memo)
          ? memo
          : { window, perPixel: (window.until - window.from) * PAN_PER_PIXEL };
        const moved = x === 0 && y === 0 && !last ? 0 : mx + my;
        follow(pan(start.window, moved * start.perPixel, whole), last);
        return start;
      },
    },
    {
      target,
      eventOptions: { passive: false },
      // Arrow keys go from mark to mark: they drag nothing.
      drag: { filterTaps: true, threshold: 3, pointer: { touch: false, keys: false } },
      pinch: { modifierKey: ['ctrlKey', 'metaKey'], pointer: { touch: true } },
      wheel: { eventOptions: { passive: false } },
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
    onLetGo(zoom(window, DOUBLE_CLICK, timeAt(event.clientX), whole), 'push');
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

function isPinched(memo: unknown): memo is { readonly window: TimeSpan; readonly at: number } {
  return typeof memo === 'object' && memo !== null && 'at' in memo;
}
