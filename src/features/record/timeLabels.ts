/** The labels of the time axis: as short as they can be, none over another, none cut. */
import type { TimeScale, TimeTick } from '../../story/timeAxis.ts';
import { formatTimeTick } from '../../ui/formatTimeTick.ts';
import { SPACE } from './space.ts';
import { TEXT } from './textSize.ts';

export interface TimeLabel {
  readonly at: number;
  readonly x: number;
  readonly text: string;
}

const GAP = 8;

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
