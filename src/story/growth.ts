/** Claims that a number will grow by a factor, each tied to the number it speaks of. */
import { groupBy } from './groupBy.ts';
import type { RecordMark } from './record.ts';
import { remembered } from './remembered.ts';
import { occasionsOf, type Claim, type Figure, type Story } from './story.ts';
import { withoutNoise } from './withoutNoise.ts';

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
  if (marks.length === 0) return [];
  const baseFor = basesOf(story);
  return marks.flatMap((mark) => {
    const found = baseFor(mark.claim);
    return found
      ? [{ mark, ...found, target: withoutNoise(found.base.first.value * mark.claim.first.value) }]
      : [];
  });
}

/** Each claim of growth is looked at once for a story: it is compared with all numbers of what is to grow. */
const basesOf = remembered((story: Story) => {
  // What was a forecast itself was no number from which to grow.
  const given = story.claimsInTime.filter(({ first }) => first.hedge !== 'expected');
  const counts = groupBy(given, ({ first }) => `${first.metric} ${first.place}`);
  const byOccasion = remembered((claims: readonly Claim[]) =>
    groupBy(
      claims.flatMap((claim) => occasionsOf(claim).map((occasion) => ({ occasion, claim }))),
      ({ occasion }) => occasion,
    ),
  );
  return remembered((claim: Claim) => {
    const { growth, place, occasion } = claim.first;
    const candidates = growth && counts.get(`${growth.of} ${place}`);
    if (!candidates) return undefined;
    const together = occasion === undefined ? undefined : byOccasion(candidates).get(occasion);
    return baseOf(claim, together?.map((one) => one.claim) ?? [], candidates);
  });
});

/** Takes the claims of what is to grow: those of its occasion, and all by date. */
function baseOf(
  { first: { asOf, statedOn }, figures }: Claim,
  together: readonly Claim[],
  candidates: readonly Claim[],
): Pick<GrowthMark, 'base' | 'basis'> | undefined {
  const reports = new Set(figures.map(({ citation }) => citation.source));
  const isInSameReport = ({ citation }: Figure) => reports.has(citation.source);
  // Reports of one occasion may give several numbers: the one that is to grow stands in the same report.
  const [base = together[0]] = together.filter((claim) => claim.figures.some(isInSameReport));
  if (base) return { base, basis: 'same-occasion' };
  const said = statedOn ?? asOf;
  const last = candidates.findLast((claim) => claim.first.asOf.until <= said.until);
  return last && { base: last, basis: 'last-before' };
}
