/** Claims that a number will grow by a factor, each tied to the number it speaks of. */
import type { RecordMark } from './record.ts';
import type { Claim, Figure, Story } from './story.ts';

export interface GrowthMark {
  readonly mark: RecordMark;
  /** The number that is to grow. */
  readonly base: Claim;
  /** Whether it was given on the same occasion, or is the last one given before. */
  readonly basis: 'same-occasion' | 'last-before';
  /** The base times the factor: a calculation, and no claim of anyone. */
  readonly target: number;
}

/** The growth claims for which the story has a number to start from. */
export function selectGrowth(story: Story, marks: readonly RecordMark[]): readonly GrowthMark[] {
  return marks.flatMap((mark) => {
    const found = baseOf(story, mark.claim);
    return found ? [{ mark, ...found, target: found.base.first.value * mark.claim.first.value }] : [];
  });
}

function baseOf(story: Story, { first, figures }: Claim): Pick<GrowthMark, 'base' | 'basis'> | undefined {
  const reports = new Set(figures.map(({ citation }) => citation.source));
  const isInSameReport = ({ citation }: Figure) => reports.has(citation.source);
  const { growth, occasion, place, asOf, statedOn } = first;
  const candidates = story.claims.filter(
    (claim) => claim.first.metric === growth?.of && claim.first.place === place,
  );
  const together = candidates.filter(
    ({ figures }) => occasion !== undefined && figures.some((figure) => figure.occasion === occasion),
  );
  // Reports of one occasion may give several numbers: the one that is to grow stands in the same report.
  const [base = together[0]] = together.filter((claim) => claim.figures.some(isInSameReport));
  if (base) return { base, basis: 'same-occasion' };
  const said = statedOn ?? asOf;
  const [last] = candidates
    .filter((claim) => claim.first.asOf.until <= said.until)
    .toSorted((a, b) => b.first.asOf.until - a.first.asOf.until);
  return last && { base: last, basis: 'last-before' };
}
