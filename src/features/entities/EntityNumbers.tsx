import type { Claim, Story } from '../../story/story.ts';
import type { FigureId } from '../../story/storySchema.ts';
import type { UserGrowth } from '../../story/userGrowth.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { formatClaimAmount, formatSubject } from '../../ui/formatClaim.ts';
import { LongList } from '../../ui/LongList.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';
import styles from './EntityNumbers.module.css';
import { SeriesShape } from './SeriesShape.tsx';

/** With more numbers than this they come into the page only when they are opened, and as one scrolls. */
const MOST_IN_PAGE = 200;
/** About what a number takes, in pixels. */
const NUMBER_HEIGHT = 44;

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
    <Fold
      className={undefined}
      summaryClassName={styles.summary}
      summary={laterWords.entities.figures(claims.length)}
      built={claims.length > MOST_IN_PAGE ? 'when-open' : 'always'}
    >
      <LongList
        kind="ul"
        className={styles.numbers}
        items={claims}
        keyOf={({ first }) => first.id}
        limit={MOST_IN_PAGE}
        heightOf={() => NUMBER_HEIGHT}
      >
        {(claim) => {
          const { id, asOf, grade } = claim.first;
          const kind = drawn.get(claim);
          return (
            <div className={growth && styles.marked}>
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
                    {kind && laterWords.entities.aside(kind.label)}
                    {grade === 'C' && laterWords.entities.aside(laterWords.growth.weakClaim)}
                  </span>
                </Button>{' '}
                {kind?.disputed && <Tag kind="disputed">{words.claim.disputed}</Tag>}
              </div>
            </div>
          );
        }}
      </LongList>
    </Fold>
  );
}
