import type { Rule } from './finding.ts';
import { goingBackwards } from './goingBackwards.ts';
import { growthAsLevel } from './growthAsLevel.ts';
import { growthBeyond } from './growthBeyond.ts';
import { hedgesConflict } from './hedgesConflict.ts';
import { jumpInSeries } from './jumpInSeries.ts';
import { oneNumber } from './oneNumber.ts';
import { oneOccasion } from './oneOccasion.ts';
import { oneSource } from './oneSource.ts';
import { oneTime } from './oneTime.ts';
import { partOverWhole } from './partOverWhole.ts';
import { repeatedAsNew } from './repeatedAsNew.ts';
import { shareFits } from './shareFits.ts';
import { slipOfSize } from './slipOfSize.ts';
import { toldAsPeople } from './toldAsPeople.ts';

/** Every rule; a new one is written in a file of its own and listed here. */
export const RULES: readonly Rule[] = [
  partOverWhole,
  oneSource,
  oneOccasion,
  oneTime,
  oneNumber,
  slipOfSize,
  toldAsPeople,
  growthAsLevel,
  repeatedAsNew,
  jumpInSeries,
  goingBackwards,
  shareFits,
  growthBeyond,
  hedgesConflict,
];
