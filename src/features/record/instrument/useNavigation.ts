import { useEffect, useRef, useState, type RefObject } from 'react';
import type { TimeSpan } from '../../../story/date.ts';
import { dateOf, firstPlace, navigate, placeNow, xOf, type NavPlace, type NavRow } from './navigate.ts';

/** What a mark must know of the keys: whether the tab key reaches it, and whom to tell when it gets the focus. */
export interface MarkFocus {
  readonly isCurrent: (row: string, items: readonly { readonly id: string }[]) => boolean;
  readonly onReach: (place: NavPlace) => void;
}

interface Navigation extends MarkFocus {
  /** Whether the window shows any mark at all. */
  readonly hasMarks: boolean;
  /** Where the mark in reach of the tab key stands, in pixels from the start of the axis. */
  readonly x: number | undefined;
  /** Goes where an arrow key, Home or End leads; false for any other key. */
  readonly moveBy: (key: string) => boolean;
  /** Before the window changes under the mark that has the focus: if it is gone then, another gets it, or the frame. */
  readonly keepFocus: () => void;
}

/** One stop for the tab key among the marks that the window shows; `onFar` brings a date outside it into it. */
export function useNavigation(
  frame: RefObject<HTMLElement | null>,
  rows: readonly NavRow[],
  window: TimeSpan,
  onFar: (date: TimeSpan) => void,
): Navigation {
  const [reached, setReached] = useState<NavPlace | undefined>(undefined);
  // What is to get the focus: the place that a key led to, or whatever the tab key would reach.
  const focusWanted = useRef<'reached' | 'any' | undefined>(undefined);
  const found = placeNow(rows, reached);
  const place = found ?? firstPlace(rows);

  // What a key leads to may not be drawn yet: it gets the focus as soon as it is.
  useEffect(() => {
    const wanted = focusWanted.current;
    if (!wanted || (wanted === 'reached' && !found)) return;
    focusWanted.current = undefined;
    const mark = frame.current?.querySelector('[role="button"][tabindex="0"]');
    if (mark instanceof SVGElement) mark.focus();
    else frame.current?.focus();
  });

  return {
    hasMarks: place !== undefined,
    x: place && xOf(rows, place),
    isCurrent: (row, items) => place?.row === row && items.some(({ id }) => id === place.id),
    onReach: setReached,
    moveBy: (key) => {
      const next = place && navigate(rows, window, place, key);
      if (!next) return false;
      focusWanted.current = 'reached';
      setReached(next);
      const date = placeNow(rows, next) ? undefined : dateOf(rows, next);
      if (date) onFar(date);
      return true;
    },
    keepFocus: () => {
      focusWanted.current = 'any';
      setReached(place);
    },
  };
}
