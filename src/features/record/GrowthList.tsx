import type { RecordMark } from '../../story/record.ts';
import { lookUp, type Story } from '../../story/story.ts';
import type { FigureId } from '../../story/storySchema.ts';
import { Button } from '../../ui/Button.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { formatAmount } from '../../ui/formatAmount.ts';
import { formatSpeakers } from '../../ui/formatClaim.ts';
import { Tag } from '../../ui/Tag.tsx';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';
import styles from './GrowthList.module.css';

/** A long list is folded after so many. */
const SHOWN = 8;

interface Props {
  readonly story: Story;
  readonly marks: readonly RecordMark[];
  readonly onOpen: (id: FigureId) => void;
}

/** Claims that a number will grow by a factor: they have no value of their own to draw. */
export function GrowthList({ story, marks, onOpen }: Props) {
  if (marks.length === 0) return null;
  const list = (some: readonly RecordMark[]) => (
    <ul className={styles.list}>
      {some.map((mark) => (
        <li key={mark.claim.first.id}>
          <Growth story={story} mark={mark} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles.growth}>
      <h3 className={styles.heading}>{laterWords.record.growth}</h3>
      {list(marks.slice(0, SHOWN))}
      {marks.length > SHOWN && (
        <Fold
          className={undefined}
          summaryClassName={styles.more}
          summary={laterWords.record.moreGrowth(marks.length - SHOWN)}
          built="when-open"
        >
          {list(marks.slice(SHOWN))}
        </Fold>
      )}
    </section>
  );
}

interface GrowthProps {
  readonly story: Story;
  readonly mark: RecordMark;
  readonly onOpen: (id: FigureId) => void;
}

function Growth({ story, mark: { claim, metric, disputed }, onOpen }: GrowthProps) {
  const numbers = useNumberStyle();
  const { first, reports, rewrites } = claim;
  return (
    <>
      <Button kind="link" onPress={() => onOpen(first.id)}>
        {laterWords.record.growthClaim(
          lookUp(story.metricById, first.growth?.of ?? metric.id).label,
          formatAmount({ value: first.value, unit: first.unit }, numbers),
          first.growth?.horizon ?? laterWords.record.noHorizon,
        )}
      </Button>{' '}
      <span className={styles.who}>
        {formatSpeakers(story, first.saidBy)} · {words.claim.witnesses(reports.length, rewrites.length)}
      </span>{' '}
      {disputed && <Tag kind="disputed">{words.claim.disputed}</Tag>}
    </>
  );
}
