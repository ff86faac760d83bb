import type { ComparedNumbers } from '../story/disagreements.ts';
import type { NumberStyle } from '../story/numberStyle.ts';
import { formatTick } from './formatAmount.ts';
import { words } from './words.ts';

export interface NumbersInBrief {
  readonly texts: readonly string[];
  /** “or” between a few; “to” between the least and the greatest of many. */
  readonly joiner: string;
}

const FEW = 3;

/** 40 m or 45 m, 40 m to 60 m: the numbers that are given, from low to high. None for factors, which words tell. */
export function numbersInBrief(
  compared: ComparedNumbers | undefined,
  numbers: NumberStyle,
): NumbersInBrief | undefined {
  if (!compared || compared.unit === 'multiplier') return undefined;
  const { unit, held } = compared;
  const values = held.flatMap(({ from, until }) => [from, until]).toSorted((a, b) => a - b);
  const texts = [...new Set(values)].map((value) => formatTick(value, unit, numbers));
  if (texts.length <= FEW) return { texts, joiner: words.disagreements.or };
  return { texts: [...texts.slice(0, 1), ...texts.slice(-1)], joiner: words.disagreements.to };
}
