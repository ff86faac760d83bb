import type { Evidence } from '../../story/evidence.ts';
import type { Story, StoryEvent } from '../../story/story.ts';
import type { EventId } from '../../story/storySchema.ts';
import { DateText } from '../../ui/DateText.tsx';
import { formatSpeakers } from '../../ui/formatClaim.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';
import { FactRow } from './FactRow.tsx';
import styles from './Facts.module.css';

interface Props {
  readonly story: Story;
  readonly evidence: Extract<Evidence, { kind: 'event' }>;
  /** The events drawn as lines through the record, beside the lead event, which always is. */
  readonly lines: readonly EventId[];
  readonly onLine: (id: EventId) => void;
}

export function EventFacts({ story, evidence, lines, onLine }: Props) {
  const { event } = evidence;
  return (
    <>
      <p className={styles.summary}>{event.summary}</p>
      <dl>
        <FactRow term={laterWords.evidence.when}>
          <DateText date={event.date} />
        </FactRow>
        <FactRow term={laterWords.evidence.who}>{formatSpeakers(story, event.saidBy)}</FactRow>
        <FactRow term={laterWords.evidence.kind}>{laterWords.eventKinds[event.kind]}</FactRow>
        <FactRow term={laterWords.evidence.status}>
          {statusesOf(evidence)
            .map((status) => words.status[status].meaning)
            .join('. ')}
        </FactRow>
        {event.note && <FactRow term={laterWords.evidence.note}>{event.note}</FactRow>}
      </dl>
      {event.id !== story.leadEvent && (
        <button
          type="button"
          className={styles.line}
          aria-pressed={lines.includes(event.id)}
          onClick={() => onLine(event.id)}
        >
          {laterWords.evidence.line}
        </button>
      )}
    </>
  );
}

/** What a disagreement is about is not told as agreed, whatever else the file says of it. */
function statusesOf({ event: { status }, disputed }: Props['evidence']): readonly StoryEvent['status'][] {
  if (!disputed || status === 'disputed') return [status];
  return status === 'reported' ? ['disputed'] : ['disputed', status];
}
