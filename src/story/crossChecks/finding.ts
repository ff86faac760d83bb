/** What the cross-checks find: numbers that do not go together, and the arithmetic that shows it. */
import type { Figure, Unit } from '../story.ts';
import type { Facts } from './facts.ts';

/**
 * How much a finding says. A contradiction: the numbers cannot both hold, whatever was meant. A likely slip: the numbers
 * differ as a misread or misplaced one does. Worth a look: there may be a good reason, which the figures do not give.
 */
export type FindingGrade = 'contradiction' | 'likely-slip' | 'worth-a-look';

/** The plain numbers behind a finding; words are made of them in formatFinding.ts. */
export type Calculation =
  | {
      readonly kind: 'part-over-whole';
      readonly part: number;
      readonly whole: number;
      readonly excess: number;
    }
  | {
      readonly kind: 'different-numbers';
      /** What ties the figures together. */
      readonly tie: 'source' | 'occasion' | 'time';
      readonly high: number;
      readonly low: number;
      readonly gap: number;
    }
  | { readonly kind: 'one-number'; readonly value: number; readonly differing: 'subjects' | 'speakers' }
  | {
      readonly kind: 'slip';
      readonly slip: 'factor' | 'zero' | 'swapped';
      readonly from: number;
      readonly to: number;
      readonly factor: number;
    }
  | { readonly kind: 'unit'; readonly value: number; readonly counts: Exclude<Unit, 'people' | 'multiplier'> }
  | { readonly kind: 'repeated-as-new'; readonly value: number; readonly days: number }
  | {
      readonly kind: 'jump';
      readonly from: number;
      readonly to: number;
      /** In percent of a year, here and in the fastest of the other steps. */
      readonly yearly: number;
      readonly usual: number;
    }
  | {
      readonly kind: 'backwards';
      readonly from: number;
      readonly to: number;
      readonly fall: number;
    }
  | {
      readonly kind: 'share';
      readonly stated: number;
      readonly part: number;
      readonly whole: number;
      readonly workedOut: number;
    }
  | {
      readonly kind: 'growth';
      readonly factor: number;
      readonly base: number;
      readonly target: number;
      readonly ceiling: number;
    }
  | {
      readonly kind: 'growth-as-level';
      readonly factor: number;
      readonly base: number;
      readonly told: number;
    }
  | { readonly kind: 'hedges'; readonly value: number };

export type RuleName =
  | 'part-over-whole'
  | 'one-source-two-numbers'
  | 'one-occasion-two-numbers'
  | 'one-time-two-numbers'
  | 'one-number-two-subjects'
  | 'slip-of-size'
  | 'told-as-people'
  | 'growth-told-as-level'
  | 'repeated-as-new'
  | 'jump-in-series'
  | 'numbers-go-backwards'
  | 'share-does-not-fit'
  | 'growth-beyond-everyone'
  | 'hedges-conflict';

type Filled<Item> = readonly [Item, ...Item[]];

/** What a rule says; the engine adds the rest. */
export interface Found {
  readonly grade: FindingGrade;
  /** In the order in which the arithmetic uses them; what follows is of the same slip. */
  readonly figures: Filled<Figure>;
  readonly calculation: Calculation;
  /** How far apart the numbers are, as a factor of one or more. */
  readonly apart: number;
}

export interface Finding extends Found {
  /** The rule and the figures: the same for as long as the file says the same. */
  readonly id: string;
  readonly rule: RuleName;
}

export interface Rule {
  readonly name: RuleName;
  readonly find: (facts: Facts) => readonly Found[];
}
