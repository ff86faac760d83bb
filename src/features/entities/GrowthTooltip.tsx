import type { RecordMark } from '../../story/record.ts';
import type { Story } from '../../story/story.ts';
import { formatClaim } from '../../ui/formatClaim.ts';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';
import styles from './GrowthTooltip.module.css';

interface Props {
  readonly story: Story;
  /** Given by Recharts: whether a point is under the pointer, and which. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: { readonly mark?: RecordMark } }[];
}

/** The claim under the pointer in words; who cannot point finds it in the list, and who said it in its evidence. */
export function GrowthTooltip({ story, active, payload }: Props) {
  const numbers = useNumberStyle();
  const mark = payload?.[0]?.payload?.mark;
  if (!active || !mark) return null;
  const signs = [
    ...(mark.claim.first.grade === 'C' ? [laterWords.growth.weakClaim] : []),
    ...(mark.disputed ? [words.claim.disputed] : []),
  ];
  return (
    <p className={styles.tooltip}>
      {laterWords.growth.signs(formatClaim(story, mark.claim, numbers), signs)}
    </p>
  );
}
