import type { RecordPlot } from '../../story/record.ts';
import { SPACE } from './space.ts';

const TALL = 380;
const LOW = 180;
/** Fewer marks than this need no tall chart. */
const MANY_MARKS = 8;

/** In pixels, known before the chart is there, so that nothing moves when it comes. */
export function plotHeight({ marks, traces }: RecordPlot): number {
  return (marks.length + traces.length < MANY_MARKS ? LOW : TALL) + SPACE.above;
}
