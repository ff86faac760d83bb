import type { ReactNode } from 'react';
import { PlainList, type ListProps } from './PlainList.tsx';
import { Later, Loaded } from './Loaded.tsx';
import { usePrinting } from './usePrinting.ts';

/** How many items stand in for a long list while the code for it is on its way. */
const BEGINNING = 20;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** With more items than this, only those near what is in sight are in the page. */
  readonly limit: number;
  /** About what an item not yet seen takes, in pixels: how far one can scroll, until it is known better. */
  readonly heightOf: (item: Item) => number;
  readonly kind: 'ol' | 'ul';
  readonly label?: string;
  /** The look of a list that is whole in the page. */
  readonly className?: string | undefined;
  /** Where the items are not what is counted: how many there are of that, and at which place, from 1, an item is. */
  readonly setSize?: number;
  readonly positionOf?: (item: Item) => number;
  readonly children: (item: Item) => ReactNode;
}

/** A list that is whole in the page while it is short, and built as one scrolls where it is long. */
export function LongList<Item>(props: Props<Item>) {
  const { items, keyOf, limit, heightOf, kind, label, className, positionOf, children } = props;
  const { setSize = items.length } = props;
  const at = <Value,>(index: number, valueOf: (item: Item) => Value): Value => {
    const item = items[index];
    if (item === undefined) throw new Error(`The list has no item ${index}`);
    return valueOf(item);
  };
  const list: ListProps = {
    kind,
    label,
    className,
    keys: items.map(keyOf),
    heightAt: (index) => at(index, heightOf),
    setSize,
    positionAt: (index) => (positionOf ? at(index, positionOf) : index + 1),
    children: (index) => at(index, children),
  };
  if (items.length <= limit) return <PlainList {...list} shown={items.length} />;
  return (
    <Loaded from={windowed} fallback={<Beginning {...list} />}>
      {(WindowedList) => <WindowedList {...list} />}
    </Loaded>
  );
}

/** Few stories are so long, so the code comes only with one; where it does not come, all is built. */
const windowed = new Later(async () => {
  try {
    return (await import('./WindowedList.tsx')).WindowedList;
  } catch {
    return Whole;
  }
});

function Beginning(list: ListProps) {
  const printing = usePrinting();
  return <PlainList {...list} shown={printing ? list.keys.length : BEGINNING} />;
}

function Whole(list: ListProps) {
  return <PlainList {...list} shown={list.keys.length} />;
}
