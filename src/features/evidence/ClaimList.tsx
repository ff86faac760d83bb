import type { Claim, FactRef, Story } from '../../story/story.ts';
import { Button } from '../../ui/Button.tsx';
import { formatClaimAmount, formatSpeakers, formatSubject } from '../../ui/formatClaim.ts';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import styles from './ClaimList.module.css';

interface Props {
  readonly story: Story;
  readonly claims: readonly Claim[];
  readonly onOpen: (fact: FactRef) => void;
}

/** Numbers that belong to a fact, each leading to its own evidence. */
export function ClaimList({ story, claims, onOpen }: Props) {
  const numbers = useNumberStyle();
  return (
    <ul className={styles.list}>
      {claims.map((claim) => (
        <li key={claim.first.id}>
          <Button kind="link" onPress={() => onOpen({ kind: 'figure', id: claim.first.id })}>
            {formatSubject(story, claim)}: {formatClaimAmount(claim, numbers)} (
            {formatSpeakers(story, claim.first.saidBy)})
          </Button>
        </li>
      ))}
    </ul>
  );
}
