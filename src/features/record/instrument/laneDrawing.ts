/** Where the lanes and their marks stand below the plot, in pixels: pure geometry, drawn by LaneRow.tsx. */
import { layOutLane, type Lane, type LaneMark } from '../../../story/lanes.ts';
import type { TimeScale } from '../../../story/timeAxis.ts';

/** A mark, and the line of its lane that it stands in. */
export interface DrawnLaneMark extends LaneMark {
  readonly kind: 'point' | 'bar';
  readonly line: number;
}

export interface DrawnLane {
  readonly lane: Lane;
  /** From the top of the drawing. */
  readonly top: number;
  readonly height: number;
  /** In order of time. */
  readonly marks: readonly DrawnLaneMark[];
}

/** The name of a lane stands above its lines. */
export const LANE = { name: 20, line: 24, gap: 4 } as const;

/** Of a mark, from the top of its lane. */
export function middleOf({ line }: DrawnLaneMark): number {
  return LANE.name + LANE.line * (line + 0.5);
}

/** The lanes one below the other, and where the last one ends. */
export function drawLanes(
  lanes: readonly Lane[],
  scale: TimeScale,
  top: number,
): { readonly lanes: readonly DrawnLane[]; readonly bottom: number } {
  const drawn: DrawnLane[] = [];
  let bottom = top;
  for (const lane of lanes) {
    const rows = layOutLane(lane.events, scale);
    const height = LANE.name + LANE.line * Math.max(rows.length, 1) + LANE.gap;
    const marks = rows
      .flatMap(({ kind, marks: own }, line) => own.map((mark) => ({ ...mark, kind, line })))
      .toSorted((a, b) => a.left - b.left);
    drawn.push({ lane, top: bottom, height, marks });
    bottom += height;
  }
  return { lanes: drawn, bottom };
}
