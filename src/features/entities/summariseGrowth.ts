import type { GrowthOfMetric } from '../../story/userGrowth.ts';
import type { NumberStyle } from '../../story/numberStyle.ts';
import type { Claim } from '../../story/story.ts';
import { formatClaimAmount } from '../../ui/formatClaim.ts';
import { formatDate } from '../../ui/formatDate.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';

/** “Facebook users: from almost 1 million (19 May 2010) to 101.6 million (30 August 2025), in 37 claims by …” */
export function summariseGrowth(
  { metric, first, last, count, kinds }: GrowthOfMetric,
  numbers: NumberStyle,
): string {
  const [firstDate, lastDate] = [dateOf(first), dateOf(last)];
  const growth =
    firstDate === lastDate
      ? laterWords.growth.at(amountsOf(first, numbers), firstDate)
      : laterWords.growth.fromTo(amountsOf(first, numbers), firstDate, amountsOf(last, numbers), lastDate);
  return laterWords.growth.sentence(metric.label, growth, count, kinds);
}

/** Where claims of one date differ, all of them: “40 million or 45 million”. */
function amountsOf(claims: readonly Claim[], numbers: NumberStyle): string {
  return words.list.or([...new Set(claims.map((claim) => formatClaimAmount(claim, numbers)))]);
}

function dateOf([claim]: readonly Claim[]): string {
  return claim ? formatDate(claim.first.asOf) : words.date.undated;
}
