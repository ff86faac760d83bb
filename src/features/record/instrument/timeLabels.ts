/** The labels of the time axis: as short as they can be, none over another, none cut. */
import { timeTicks, type TimeScale, type TimeTick } from '../../../story/timeAxis.ts';
import { formatTimeTick } from '../../../ui/formatTimeTick.ts';
import { SPACE } from './space.ts';
import { TEXT } from './textSize.ts';

export interface TimeLabel {
  readonly at: number;
  readonly x: number;
  readonly text: string;
}

const GAP = 8;
/** One label in this many pixels. */
const ROOM_FOR_TICK = 58;

/** The moments that an axis marks, and their labels. */
export interface LabelledTicks {
  readonly ticks: readonly TimeTick[];
  readonly labels: readonly TimeLabel[];
}

/** As many ticks as have room for a label. A few at the edges may all have none: then more, so that the axis tells its time. */
export function labelledTicks(scale: TimeScale): LabelledTicks {
  const most = Math.max(2, Math.floor(scale.width / ROOM_FOR_TICK));
  for (let count = most; ; count += 1) {
    const ticks = timeTicks(scale, count);
    const labels = timeLabels(ticks, scale);
    if (labels.length > 0 || count === 2 * most) return { ticks, labels };
  }
}

/** A label for each tick that has room for one; the first of each year tells the year. */
export function timeLabels(ticks: readonly TimeTick[], scale: TimeScale): readonly TimeLabel[] {
  const labels: TimeLabel[] = [];
  let end = -SPACE.before;
  let yearTold: number | undefined;
  for (const tick of ticks) {
    const text = formatTimeTick(tick, tick.year === yearTold ? 'short' : 'full');
    const x = scale.x(tick.at);
    const half = (text.length * TEXT.width) / 2;
    if (x - half < end || x + half > scale.width + SPACE.after) continue;
    labels.push({ at: tick.at, x, text });
    end = x + half + GAP;
    yearTold = tick.year;
  }
  return labels;
}
