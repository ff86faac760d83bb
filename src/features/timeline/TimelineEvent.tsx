import { memo, useState } from 'react';
import type { FactRef, Story } from '../../story/story.ts';
import type { EntityId } from '../../story/storySchema.ts';
import type { TimelineEntry } from '../../story/timeline.ts';
import { DateText } from '../../ui/DateText.tsx';
import { words as ui } from '../../ui/words.ts';
import { EventWords } from './EventWords.tsx';
import { leftOut } from './leftOut.ts';
import styles from './TimelineEvent.module.css';

/** Drawn anew only for what it says, not for which parts the filter leaves. */
const KeptWords = memo(EventWords);

interface Shared {
  readonly story: Story;
  /** Folded search words, to be marked. */
  readonly words: readonly string[];
  readonly chosen: readonly EntityId[];
  /** 4 for an event of the list, 5 for a part of one. */
  readonly level?: 4 | 5;
  readonly onOpen: (fact: FactRef) => void;
  readonly onToggle: (id: EntityId) => void;
}

interface Props extends Shared {
  readonly entry: TimelineEntry;
  /** All parts that are to stand in the page; those that the filter leaves out are out of sight. */
  readonly parts: readonly TimelineEntry[];
  /** Whether parts stand open: under a filter they are what was looked for. */
  readonly unfolded: boolean;
}

/** One event: when, what, how sure, who, and who reported it; its parts inside. */
export const TimelineEvent = memo(function TimelineEvent({ entry, parts, unfolded, ...shared }: Props) {
  const { event, disputed, sources, hiddenParts, matches } = entry;
  const { level = 4 } = shared;
  return (
    <article className={styles.event}>
      <p className={styles.date}>
        <DateText date={event.date} form="short" />
      </p>
      <div className={styles.body}>
        <KeptWords
          {...shared}
          event={event}
          disputed={disputed}
          matches={matches}
          sources={sources}
          level={level}
        />
        {parts.length > 0 && (
          <details className={styles.parts} open={unfolded} hidden={entry.parts.length === 0}>
            <summary className={styles.partsSummary}>{ui.timeline.parts(entry.parts.length)}</summary>
            <ol>
              {parts.map((part) => (
                <TimelineItem
                  {...shared}
                  key={part.event.id}
                  whole={part}
                  left={entry.parts.find(({ event: { id } }) => id === part.event.id)}
                  unfolded={unfolded}
                  level={5}
                />
              ))}
            </ol>
          </details>
        )}
        {hiddenParts > 0 && <p className={styles.hidden}>{ui.timeline.hiddenParts(hiddenParts)}</p>}
      </div>
    </article>
  );
});

interface ItemProps extends Shared {
  /** The event as no filter leaves it. */
  readonly whole: TimelineEntry;
  /** What the filter leaves of it, if anything. */
  readonly left: TimelineEntry | undefined;
  readonly unfolded: boolean;
}

/** An event that stays in the page, out of sight, where the filter leaves it out: it is drawn anew only for what it says. */
export const TimelineItem = memo(function TimelineItem({ whole, left, unfolded, ...shared }: ItemProps) {
  // What no filter has left yet is not built either: a link with a narrow one is drawn sooner.
  const [built, setBuilt] = useState(left !== undefined);
  if (left && !built) setBuilt(true);
  return (
    <li {...leftOut(!left)}>
      {built && (
        <TimelineEvent
          {...shared}
          entry={left ?? whole}
          parts={whole.parts}
          // Where there is nothing to fold, it makes no difference that would have to be drawn.
          unfolded={unfolded && whole.parts.length > 0}
        />
      )}
    </li>
  );
});
