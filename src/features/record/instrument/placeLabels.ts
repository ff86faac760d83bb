/** Where the names of series may stand in a chart: beside one of their marks, over nothing else. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelWish {
  readonly id: string;
  /** In pixels, as it will be drawn. */
  readonly width: number;
  readonly height: number;
  /** The boxes of the series’ own marks, the best to stand beside first. */
  readonly marks: readonly Box[];
}

export interface PlacedLabel extends Box {
  /** That it stands beside. */
  readonly mark: Box;
}

const GAP = 4;

/** The labels that fit, each with its place; those for which there is no room are left out. */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  inside: Box,
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  for (const wish of wishes) {
    const free = (box: Box) =>
      contains(inside, box) && ![...taken, ...placed.values()].some((other) => touches(box, other));
    const box = wish.marks.flatMap((mark) => placesBeside(mark, wish)).find(free);
    if (box) placed.set(wish.id, box);
  }
  return placed;
}

/** After the mark, before it, above and below it; then above and below to either side. */
function placesBeside(mark: Box, { width, height }: LabelWish): PlacedLabel[] {
  const middle = mark.y + mark.height / 2 - height / 2;
  const centre = mark.x + mark.width / 2 - width / 2;
  const after = mark.x + mark.width + GAP;
  const before = mark.x - width - GAP;
  const above = mark.y - height - GAP;
  const below = mark.y + mark.height + GAP;
  const corners: readonly (readonly [x: number, y: number])[] = [
    [after, middle],
    [before, middle],
    [centre, above],
    [centre, below],
    [mark.x, above],
    [mark.x + mark.width - width, above],
    [mark.x, below],
    [mark.x + mark.width - width, below],
  ];
  return corners.map(([x, y]) => ({ x, y, width, height, mark }));
}

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
