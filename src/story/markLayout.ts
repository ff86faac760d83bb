/**
 * Puts marks on a plot so that none covers another: each stands where it belongs, or is moved a little aside, or is
 * gathered with others into one mark that opens.
 */

/** Something to draw: where its number and date put it, in pixels of the plot. */
export interface Placeable {
  readonly id: string;
  /** From where to where its date reaches; the same for what is no longer than a pixel. */
  readonly from: number;
  readonly until: number;
  readonly y: number;
  /** The higher goes first: it keeps its place while others move aside. */
  readonly weight: number;
}

export interface PlacedMark<Item extends Placeable> {
  /** The first has given the mark its place; together they are every item, each once. */
  readonly items: readonly [Item, ...Item[]];
  /** The middle of the mark as drawn. */
  readonly x: number;
  readonly y: number;
}

/** What a mark takes up and a finger can hit (WCAG 2.2, 2.5.8), signs included, in pixels. */
export const MARK_SIZE = 24;
/** How far a mark may be moved from where it belongs, so little that its reader still reads the same. */
const FARTHEST = 18;
const ASIDE = [0, 8, -8, 16, -16];
const ABOVE = [0, 3, -3, 6, -6, 9, -9, 12, -12];
const MOVES = ASIDE.flatMap((x) => ABOVE.map((y) => ({ x, y })))
  .filter(({ x, y }) => Math.hypot(x, y) <= FARTHEST)
  .toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
/** Between the places along a bar. */
const STEP = 12;

/** The room for marks, in pixels. */
export interface Plane {
  readonly width: number;
  readonly height: number;
}

/** Lays items out on a plane; never gives more than `most` marks, however many items there are. */
export function layOutMarks<Item extends Placeable>(
  items: readonly Item[],
  plane: Plane,
  most: number,
): readonly PlacedMark<Item>[] {
  const ordered = items.toSorted((a, b) => b.weight - a.weight || order(a.id, b.id));
  // Where there are more than can be told apart, moving some aside would only hide where they belong.
  const mayMove = items.length <= most;
  for (let size = MARK_SIZE; ; size *= 1.5) {
    const marks = place(ordered, plane, size, mayMove);
    if (marks.length <= most) return marks;
  }
}

function place<Item extends Placeable>(
  items: readonly Item[],
  plane: Plane,
  size: number,
  mayMove: boolean,
): readonly PlacedMark<Item>[] {
  const grid = new Grid<Placing<Item>>(size);
  const placings: Placing<Item>[] = [];
  for (const item of items) {
    const home = homeOf(item, plane);
    const places = mayMove ? placesFor(item, home, plane, size) : [home];
    const free = places.find((point) => !grid.nearest(point));
    if (free) {
      const placing: Placing<Item> = { items: [item], ...free };
      placings.push(placing);
      grid.add(placing);
    } else grid.nearest(home)?.items.push(item);
  }
  return placings;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Placing<Item> extends Point {
  readonly items: [Item, ...Item[]];
}

/** The middle of its date, at the height of its number. */
function homeOf({ from, until, y }: Placeable, plane: Plane): Point {
  return { x: Math.min(Math.max((from + until) / 2, 0), plane.width), y };
}

/** Its home, then every place along a long date, which are all as true; or places around it, the nearest first. */
function placesFor({ from, until }: Placeable, home: Point, plane: Plane, size: number): readonly Point[] {
  const reach = (until - from - size) / 2;
  if (reach > STEP) {
    const places = [home];
    for (let by = STEP; by <= reach; by += STEP) {
      places.push({ ...home, x: home.x - by }, { ...home, x: home.x + by });
    }
    return places;
  }
  return MOVES.map(({ x, y }) => ({ x: home.x + x, y: home.y + y })).filter(
    ({ x, y }) => x >= 0 && x <= plane.width && (y === home.y || (y >= 0 && y <= plane.height)),
  );
}

/** More than any plane has. */
const ROWS = 100_000;

/** Marks by the cell of the plot they stand in: whatever overlaps a place stands in its cell or one beside it. */
class Grid<Mark extends Point> {
  readonly #cells = new Map<number, Mark[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  add(mark: Mark): void {
    const key = this.#key(this.#cell(mark.x), this.#cell(mark.y));
    const cell = this.#cells.get(key);
    if (cell) cell.push(mark);
    else this.#cells.set(key, [mark]);
  }

  /** Of the marks that one at this place would overlap, the one whose middle is nearest. */
  nearest({ x, y }: Point): Mark | undefined {
    let found: Mark | undefined;
    let distance = Number.POSITIVE_INFINITY;
    for (const mark of this.#around(x, y)) {
      const [aside, above] = [Math.abs(mark.x - x), Math.abs(mark.y - y)];
      if (aside >= this.#size || above >= this.#size || Math.hypot(aside, above) >= distance) continue;
      found = mark;
      distance = Math.hypot(aside, above);
    }
    return found;
  }

  *#around(x: number, y: number): Iterable<Mark> {
    const [column, row] = [this.#cell(x), this.#cell(y)];
    for (let across = -1; across <= 1; across += 1) {
      for (let down = -1; down <= 1; down += 1) {
        yield* this.#cells.get(this.#key(column + across, row + down)) ?? [];
      }
    }
  }

  #cell(pixels: number): number {
    return Math.floor(pixels / this.#size);
  }

  #key(column: number, row: number): number {
    return column * ROWS + row;
  }
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
