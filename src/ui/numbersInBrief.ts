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

/** 40 m or 45 m, 40 m to 60 m: the numbers and ranges that are given, from low to high. None for factors, which words tell. */
export function numbersInBrief(
  compared: ComparedNumbers | undefined,
  numbers: NumberStyle,
): NumbersInBrief | undefined {
  if (!compared || compared.unit === 'multiplier') return undefined;
  const { unit, held } = compared;
  const format = (value: number) => formatTick(value, unit, numbers);
  const texts = held
    .toSorted((a, b) => a.from - b.from || a.until - b.until)
    .map(({ from, until }) => words.disagreements.range(format(from), format(until)));
  const given = [...new Set(texts)];
  if (given.length <= FEW) return { texts: given, joiner: words.disagreements.or };
  const ends = [Math.min(...held.map(({ from }) => from)), Math.max(...held.map(({ until }) => until))];
  return { texts: ends.map(format), joiner: words.disagreements.to };
}
