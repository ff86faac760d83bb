import {
  defaultRangeExtractor,
  useWindowVirtualizer,
  type Range,
  type ReactVirtualizer,
} from '@tanstack/react-virtual';
import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { readFolds, restoreFolds, type KeptFolds } from './keptFolds.ts';
import type { ListProps } from './PlainList.tsx';
import { usePrinting } from './usePrinting.ts';
import { whenResized } from './whenResized.ts';
import styles from './WindowedList.module.css';

/** Items kept ready beyond either edge of the window. */
const OVERSCAN = 6;

/**
 * A list of which only the items near the window are in the page, each at its place, so that the page is as long as
 * with all. The item that had the focus last stays too: the focus is never lost, and can be given back.
 */
export function WindowedList({
  kind: List,
  label,
  keys,
  heightAt,
  setSize,
  positionAt,
  children,
}: ListProps) {
  const list = useRef<(HTMLOListElement & HTMLUListElement) | null>(null);
  const [focused, setFocused] = useState<string>();
  const [folds] = useState(() => new Map<string, KeptFolds>());
  const printing = usePrinting();
  const top = useTop(list);
  // Its functions change with what they know: nothing that follows may be remembered, and nothing is.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: keys.length,
    estimateSize: heightAt,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    // What is folded away, or has no layout at all, has no height to learn.
    measureElement: (item) => item.offsetHeight || heightAt(Number(item.dataset['index'])),
    rangeExtractor: useRangeWith(focused === undefined ? -1 : keys.indexOf(focused)),
    scrollMargin: top,
    overscan: OVERSCAN,
  });
  const { measureElement } = virtualizer;
  useSteadyScroll(virtualizer);
  const items = printing
    ? keys.map((_, index) => ({ index, start: undefined }))
    : virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start: start - top }));
  const holdFocused = ({ target }: FocusEvent) => {
    const index = target.closest('li[data-index]')?.getAttribute('data-index');
    setFocused(keys[Number(index)]);
  };
  return (
    <List
      ref={list}
      aria-label={label}
      className={styles.list}
      style={printing ? undefined : { blockSize: virtualizer.getTotalSize() }}
      onFocus={holdFocused}
    >
      {items.map(({ index, start }) => {
        const key = keys[index] ?? '';
        return (
          <Item
            key={key}
            name={key}
            index={index}
            start={start}
            setSize={setSize}
            position={positionAt(index)}
            folds={folds}
            onPlaced={measureElement}
          >
            {children(index)}
          </Item>
        );
      })}
    </List>
  );
}

interface ItemProps {
  readonly name: string;
  readonly index: number;
  /** How far below the beginning of the list; undefined while it stands in the flow, for print. */
  readonly start: number | undefined;
  readonly setSize: number;
  readonly position: number;
  readonly folds: Map<string, KeptFolds>;
  readonly onPlaced: (item: HTMLLIElement | null) => void;
  readonly children: ReactNode;
}

function Item({ name, index, start, setSize, position, folds, onPlaced, children }: ItemProps) {
  const item = useRef<HTMLLIElement>(null);
  const placed = start !== undefined;
  useLayoutEffect(() => {
    const element = item.current;
    if (!element) return undefined;
    const came = readFolds(element);
    restoreFolds(element, folds.get(name));
    return () => void folds.set(name, { came, left: readFolds(element) });
  }, [name, folds]);
  // After what is unfolded in it: that belongs to its height.
  useLayoutEffect(() => {
    if (!placed) return undefined;
    onPlaced(item.current);
    return () => onPlaced(null);
  }, [placed, onPlaced]);
  return (
    <li
      ref={item}
      data-index={index}
      aria-setsize={setSize}
      aria-posinset={position}
      className={placed ? styles.placed : undefined}
      style={placed ? { insetBlockStart: start } : undefined}
    >
      {children}
    </li>
  );
}

/** The items in sight, and the one at `held` with its neighbours, so that Tab goes on from there. */
function useRangeWith(held: number): (range: Range) => number[] {
  return useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      if (held === -1) return inSight;
      const kept = [held - 1, held, held + 1].filter((index) => index >= 0 && index < range.count);
      return [...new Set([...inSight, ...kept])].toSorted((a, b) => a - b);
    },
    [held],
  );
}

/**
 * Where an item above turns out to be of another height than thought, the page scrolls along, so that what is read
 * stands still. Not in a leap (Home, End, the scroll bar): nothing is read then, and the leap would miss its end.
 */
function useSteadyScroll(virtualizer: ReactVirtualizer<Window, HTMLLIElement>): void {
  useLayoutEffect(() => {
    let last = window.scrollY;
    let leaping = false;
    const follow = () => {
      leaping = Math.abs(window.scrollY - last) > window.innerHeight;
      last = window.scrollY;
    };
    // The library takes it as a property, not as an option.
    // oxlint-disable-next-line react/immutability
    virtualizer.shouldAdjustScrollPositionOnItemSizeChange = (
      { key, start, end },
      _,
      { itemSizeCache, scrollOffset, scrollDirection },
    ) => {
      if (leaping) return false;
      const edge = scrollOffset ?? 0;
      // An item measured anew moves nothing above its own end; and one grows or shrinks while it is scrolled back to.
      return itemSizeCache.has(key) ? end <= edge && scrollDirection !== 'backward' : start < edge;
    };
    window.addEventListener('scroll', follow, { passive: true });
    return () => window.removeEventListener('scroll', follow);
  }, [virtualizer]);
}

/** Where on the page an element begins, in pixels; what stands above it may come later or change. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const box = element.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + window.scrollY));
    };
    measure();
    const stop = whenResized(document.body, measure);
    // In a column beside a longer one it can move while the page keeps its height.
    window.addEventListener('scroll', measure, { passive: true });
    return () => {
      stop();
      window.removeEventListener('scroll', measure);
    };
  }, [element]);
  return top;
}
