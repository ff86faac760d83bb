/** Pairs gathered into groups: one slip makes many pairs and is to be told once. */
import { groupBy } from '../groupBy.ts';

/** The groups that the pairs tie together, each with its pairs; in the order of the first pair. */
export function connected<Item, Pair>(
  pairs: readonly Pair[],
  endsOf: (pair: Pair) => readonly [Item, Item],
): Pair[][] {
  const parentOf = new Map<Item, Item>();
  const rootOf = (item: Item): Item => {
    let root = item;
    for (let up = parentOf.get(root); up !== undefined; up = parentOf.get(root)) root = up;
    return root;
  };
  for (const pair of pairs) {
    const [a, b] = endsOf(pair).map(rootOf) as [Item, Item];
    if (a !== b) parentOf.set(b, a);
  }
  return [...groupBy(pairs, (pair) => rootOf(endsOf(pair)[0])).values()];
}
