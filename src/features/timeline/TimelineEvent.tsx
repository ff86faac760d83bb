import { Fragment } from 'react';
import { lookUp, type FactRef, type Source, type Story } from '../../story/story.ts';
import type { EntityId } from '../../story/storySchema.ts';
import type { TimelineEntry } from '../../story/timeline.ts';
import { WithoutScript } from '../../ui/AsBuilt.tsx';
import { ChangedTag } from '../../ui/ChangedTag.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { shortName } from '../../ui/formatClaim.ts';
import { isolate } from '../../ui/isolate.ts';
import { Marked } from '../../ui/Marked.tsx';
import { NameButton } from '../../ui/NameButton.tsx';
import { SourceLinks } from '../../ui/SourceLinks.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { words as ui } from '../../ui/words.ts';
import styles from './TimelineEvent.module.css';

/** How many outlets are named before the rest are counted. */
const OUTLETS_NAMED = 5;

interface Props {
  readonly story: Story;
  readonly entry: TimelineEntry;
  /** Folded search words, to be marked. */
  readonly words: readonly string[];
  readonly chosen: readonly EntityId[];
  /** Whether parts stand open: under a filter they are what was looked for. */
  readonly unfolded: boolean;
  /** 4 for an event of the list, 5 for a part of one. */
  readonly level?: 4 | 5;
  readonly onOpen: (fact: FactRef) => void;
  readonly onToggle: (id: EntityId) => void;
}

/** One event: when, what, how sure, who, and who reported it; its parts inside. */
export function TimelineEvent({ story, entry, words, chosen, unfolded, level = 4, onOpen, onToggle }: Props) {
  const { event, disputed, sources, parts, hiddenParts, matches } = entry;
  const Heading = `h${level}` as const;
  return (
    <article className={styles.event} data-context={!matches || undefined}>
      <p className={styles.date}>
        <DateText date={event.date} form="short" />
      </p>
      <div className={styles.body}>
        <Heading className={styles.headline}>
          <button
            type="button"
            className={styles.open}
            aria-label={ui.timeline.evidenceOf(event.headline)}
            onClick={() => onOpen({ kind: 'event', id: event.id })}
          >
            <Marked text={event.headline} words={words} />
          </button>
        </Heading>
        <p className={styles.summary}>
          <ChangedTag facts={[{ kind: 'event', id: event.id }]} />
          <StatusTags entry={entry} disputed={disputed} />
          <Marked text={event.summary} words={words} />
        </p>
        <p role="group" aria-label={ui.timeline.names} className={styles.names}>
          {event.entities.map((id, index) => {
            const name = shortName(lookUp(story.entityById, id));
            const pressed = chosen.includes(id);
            return (
              <Fragment key={id}>
                {index > 0 && ' '}
                <NameButton pressed={pressed} label={ui.follow(name)} onPress={() => onToggle(id)}>
                  <Marked text={name} words={words} />
                  {/* In the button, so that no line begins with it. */}
                  {index < event.entities.length - 1 && ','}
                </NameButton>
              </Fragment>
            );
          })}
        </p>
        <Outlets sources={sources} words={words} />
        <WithoutScript>
          <p className={styles.outlets}>
            {ui.timeline.reportedBy} <SourceLinks sources={sources} />
          </p>
        </WithoutScript>
        {parts.length > 0 && (
          <details className={styles.parts} open={unfolded}>
            <summary className={styles.partsSummary}>{ui.timeline.parts(parts.length)}</summary>
            <ol>
              {parts.map((part) => (
                <li key={part.event.id}>
                  <TimelineEvent
                    story={story}
                    entry={part}
                    words={words}
                    chosen={chosen}
                    unfolded={unfolded}
                    level={5}
                    onOpen={onOpen}
                    onToggle={onToggle}
                  />
                </li>
              ))}
            </ol>
          </details>
        )}
        {hiddenParts > 0 && <p className={styles.hidden}>{ui.timeline.hiddenParts(hiddenParts)}</p>}
      </div>
    </article>
  );
}

function StatusTags({ entry, disputed }: { readonly entry: TimelineEntry; readonly disputed: boolean }) {
  const { status } = entry.event;
  return (
    <>
      {disputed && (
        <>
          <Tag kind="disputed">{ui.status.disputed.tag}</Tag>{' '}
        </>
      )}
      {status !== 'reported' && status !== 'disputed' && (
        <>
          <Tag kind="plain">{ui.status[status].tag}</Tag>{' '}
        </>
      )}
      {!entry.matches && (
        <>
          <Tag kind="plain">{ui.timeline.context}</Tag>{' '}
        </>
      )}
    </>
  );
}

function Outlets({
  sources,
  words,
}: {
  readonly sources: readonly Source[];
  readonly words: readonly string[];
}) {
  const outlets = [...new Set(sources.map(({ outlet }) => outlet))];
  const named = outlets.slice(0, OUTLETS_NAMED).map(isolate).join(', ');
  const more = outlets.length - OUTLETS_NAMED;
  return (
    <p className={styles.outlets} data-needs="script">
      {ui.timeline.reportedBy} <Marked text={named} words={words} />
      {more > 0 && ` ${ui.timeline.moreOutlets(more)}`}
    </p>
  );
}
