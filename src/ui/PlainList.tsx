import type { ReactNode } from 'react';

/** What every way to build a list needs to know of it. */
export interface ListProps {
  readonly kind: 'ol' | 'ul';
  readonly label: string | undefined;
  readonly className: string | undefined;
  /** A key for each item, in their order. */
  readonly keys: readonly string[];
  /** About what an item not yet seen takes, in pixels. */
  readonly heightAt: (index: number) => number;
  /** How many things the list is about, and which of them, from 1, an item stands for: one may stand for several. */
  readonly setSize: number;
  readonly positionAt: (index: number) => number;
  readonly children: (index: number) => ReactNode;
}

interface Props extends ListProps {
  /** How many items are in the page; for the others their room is kept. */
  readonly shown: number;
}

/** A list in the flow of the page: all of it, or its beginning. */
export function PlainList(props: Props) {
  const { kind: List, label, className, keys, heightAt, shown, setSize, positionAt, children } = props;
  const whole = shown >= keys.length;
  return (
    <List
      aria-label={label}
      className={className}
      style={whole ? undefined : { minBlockSize: keys.reduce((sum, _, index) => sum + heightAt(index), 0) }}
    >
      {keys.slice(0, shown).map((key, index) => (
        <li
          key={key}
          aria-setsize={whole ? undefined : setSize}
          aria-posinset={whole ? undefined : positionAt(index)}
        >
          {children(index)}
        </li>
      ))}
    </List>
  );
}
