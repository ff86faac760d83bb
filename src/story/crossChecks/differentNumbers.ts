/** Different numbers for one thing, shared by the rules of one source, one occasion and one time. */
import type { Figure } from '../story.ts';
import { ratioOf } from './bounds.ts';
import { byId } from './facts.ts';
import type { Calculation, FindingGrade, Found } from './finding.ts';

type Tie = Extract<Calculation, { kind: 'different-numbers' }>['tie'];

/** The highest and the lowest stand for all; the better graded among equals. */
export function tellDifferent(grade: FindingGrade, tie: Tie, figures: Iterable<Figure>): Found {
  const inOrder = [...new Set(figures)].toSorted(
    (a, b) => b.value - a.value || a.grade.localeCompare(b.grade) || byId(a, b),
  );
  const high = inOrder[0];
  const low = inOrder.find(({ value }) => value === inOrder.at(-1)?.value);
  if (!high || !low) throw new Error('Numbers that differ are two at least');
  return {
    grade,
    figures: [high, low, ...inOrder.filter((one) => one !== high && one !== low)],
    calculation: {
      kind: 'different-numbers',
      tie,
      high: high.value,
      low: low.value,
      gap: high.value - low.value,
    },
    apart: ratioOf(high.value, low.value),
  };
}
