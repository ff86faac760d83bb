import type { Claim, Story } from '../../story/story.ts';
import type { FigureId } from '../../story/storySchema.ts';
import type { UserGrowth } from '../../story/userGrowth.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { formatClaimAmount, formatSubject } from '../../ui/formatClaim.ts';
import { Tag } from '../../ui/Tag.tsx';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { words } from '../../ui/words.ts';
import styles from './EntityNumbers.module.css';
import { SeriesShape } from './SeriesShape.tsx';

interface Props {
  readonly story: Story;
  readonly claims: readonly Claim[];
  /** The chart beside the list, whose claims are named here with their kind of count. */
  readonly growth: UserGrowth | undefined;
  readonly onOpen: (id: FigureId) => void;
  /** When a number is pointed at or has the focus, and when no longer. */
  readonly onPoint: (id: FigureId | undefined) => void;
}

/** The reported numbers that name an entity, one a line; each opens its evidence. */
export function EntityNumbers({ story, claims, growth, onOpen, onPoint }: Props) {
  const numbers = useNumberStyle();
  const drawn = new Map(
    growth?.series.flatMap(({ series, index, marks }) =>
      marks.map(({ claim, disputed }) => [claim, { label: series.label, index, disputed }] as const),
    ),
  );
  return (
    <details>
      <summary className={styles.summary}>{words.entities.figures(claims.length)}</summary>
      <ul className={styles.numbers}>
        {claims.map((claim) => {
          const { id, asOf } = claim.first;
          const kind = drawn.get(claim);
          return (
            <li key={id} className={growth && styles.marked}>
              {growth && <span>{kind && <SeriesShape index={kind.index} />}</span>}
              <div>
                <Button
                  kind="plain"
                  onPress={() => onOpen(id)}
                  onPoint={(pointed) => onPoint(pointed ? id : undefined)}
                >
                  <span className={styles.amount}>{formatClaimAmount(claim, numbers)}</span>{' '}
                  <span className={styles.subject}>
                    {formatSubject(story, claim)}, <DateText date={asOf} form="short" />
                    {kind && words.entities.countedBy(kind.label)}
                  </span>
                </Button>{' '}
                {kind?.disputed && <Tag kind="disputed">{words.claim.disputed}</Tag>}
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
