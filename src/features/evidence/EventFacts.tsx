import type { Evidence } from '../../story/evidence.ts';
import type { Story } from '../../story/story.ts';
import { DateText } from '../../ui/DateText.tsx';
import { formatSpeakers } from '../../ui/formatClaim.ts';
import { Tag } from '../../ui/Tag.tsx';
import { words } from '../../ui/words.ts';
import { FactRow } from './FactRow.tsx';
import styles from './Facts.module.css';

interface Props {
  readonly story: Story;
  readonly evidence: Extract<Evidence, { kind: 'event' }>;
}

export function EventFacts({ story, evidence }: Props) {
  const { event, disputed } = evidence;
  return (
    <>
      <p className={styles.summary}>{event.summary}</p>
      <dl>
        <FactRow term={words.evidence.when}>
          <DateText date={event.date} />
        </FactRow>
        <FactRow term={words.evidence.who}>{formatSpeakers(story, event.saidBy)}</FactRow>
        <FactRow term={words.evidence.kind}>{words.eventKinds[event.kind]}</FactRow>
        <FactRow term={words.evidence.status}>
          {disputed && event.status !== 'disputed' && (
            <>
              <Tag kind="disputed">{words.status.disputed.tag}</Tag>{' '}
            </>
          )}
          {words.status[event.status].meaning}
        </FactRow>
        {event.note && <FactRow term={words.evidence.note}>{event.note}</FactRow>}
      </dl>
    </>
  );
}
