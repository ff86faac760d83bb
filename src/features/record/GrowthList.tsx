import type { RecordMark } from '../../story/record.ts';
import { lookUp, type Story } from '../../story/story.ts';
import type { FigureId } from '../../story/storySchema.ts';
import { Button } from '../../ui/Button.tsx';
import { formatAmount } from '../../ui/formatAmount.ts';
import { formatSpeakers } from '../../ui/formatClaim.ts';
import { Tag } from '../../ui/Tag.tsx';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { words } from '../../ui/words.ts';
import styles from './GrowthList.module.css';

interface Props {
  readonly story: Story;
  readonly marks: readonly RecordMark[];
  readonly onOpen: (id: FigureId) => void;
}

/** Claims that a number will grow by a factor: they have no value of their own to draw. */
export function GrowthList({ story, marks, onOpen }: Props) {
  const numbers = useNumberStyle();
  if (marks.length === 0) return null;
  return (
    <section className={styles.growth}>
      <h3 className={styles.heading}>{words.record.growth}</h3>
      <ul className={styles.list}>
        {marks.map(({ claim: { first, reports, rewrites }, metric, disputed }) => (
          <li key={first.id}>
            <Button kind="link" onPress={() => onOpen(first.id)}>
              {words.record.growthClaim(
                lookUp(story.metricById, first.growth?.of ?? metric.id).label,
                formatAmount({ value: first.value, unit: first.unit }, numbers),
                first.growth?.horizon ?? words.record.noHorizon,
              )}
            </Button>{' '}
            <span className={styles.who}>
              {formatSpeakers(story, first.saidBy)} · {words.claim.witnesses(reports.length, rewrites.length)}
            </span>{' '}
            {disputed && <Tag kind="disputed">{words.claim.disputed}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}
