import type { Claim, FactRef, Story } from '../../story/story.ts';
import { formatClaimAmount, formatSpeakers, formatSubject } from '../../ui/formatClaim.ts';
import { FactLink } from './FactLink.tsx';

interface Props {
  readonly story: Story;
  readonly claims: readonly Claim[];
  readonly onOpen: (fact: FactRef) => void;
}

/** Numbers that belong to a fact, each leading to its own evidence. */
export function ClaimList({ story, claims, onOpen }: Props) {
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.first.id}>
          <FactLink onOpen={() => onOpen({ kind: 'figure', id: claim.first.id })}>
            {formatSubject(story, claim)}: {formatClaimAmount(claim)} (
            {formatSpeakers(story, claim.first.saidBy)})
          </FactLink>
        </li>
      ))}
    </ul>
  );
}
