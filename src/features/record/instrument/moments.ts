/** Dates drawn through the whole record, each with its name above the plot: none over another, none cut. */
import type { TimeSpan } from '../../../story/date.ts';
import type { TimeScale } from '../../../story/timeAxis.ts';
import { TEXT } from './textSize.ts';

export interface Moment {
  readonly id: string;
  readonly label: string;
  readonly date: TimeSpan;
}

export interface PlacedMoment {
  readonly moment: Moment;
  readonly x: number;
  /** Of its name, from its line. */
  readonly side: 'before' | 'after';
  /** Counted from the plot upwards. */
  readonly row: number;
  /** Its name as far as there is room for it. */
  readonly text: string;
}

const GAP = 6;

/** The moments that the window shows, from the first to the last. */
export function placeMoments(moments: readonly Moment[], scale: TimeScale): readonly PlacedMoment[] {
  const ends: number[] = [];
  return moments
    .filter(({ date }) => date.from < scale.until && date.until > scale.from)
    .map((moment) => ({ moment, x: middleOf(moment.date, scale) }))
    .toSorted((a, b) => a.x - b.x)
    .map(({ moment, x }): PlacedMoment => {
      const side = x > scale.width / 2 ? 'before' : 'after';
      const room = side === 'before' ? x : scale.width - x;
      const text = shorten(moment.label, room - GAP);
      const width = text.length * TEXT.width + GAP;
      const [from, until] = side === 'before' ? [x - width, x] : [x, x + width];
      const free = ends.findIndex((end) => end <= from);
      const row = free === -1 ? ends.length : free;
      ends[row] = until;
      return { moment, x, side, row, text };
    });
}

function middleOf({ from, until }: TimeSpan, scale: TimeScale): number {
  return (scale.x(Math.max(from, scale.from)) + scale.x(Math.min(until, scale.until))) / 2;
}

function shorten(text: string, room: number): string {
  const most = Math.max(Math.floor(room / TEXT.width), 1);
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
