import type { Rule } from './finding.ts';
import { oneOccasion } from './oneOccasion.ts';
import { partOverWhole } from './partOverWhole.ts';

/** Every rule; a new one is written in a file of its own and listed here. */
export const RULES: readonly Rule[] = [partOverWhole, oneOccasion];
