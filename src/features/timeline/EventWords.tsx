import { Fragment } from 'react';
import { lookUp, type FactRef, type Source, type Story, type StoryEvent } from '../../story/story.ts';
import type { EntityId } from '../../story/storySchema.ts';
import { WithoutScript } from '../../ui/AsBuilt.tsx';
import { ChangedTag } from '../../ui/ChangedTag.tsx';
import { shortName } from '../../ui/formatClaim.ts';
import { isolate } from '../../ui/isolate.ts';
import { Marked } from '../../ui/Marked.tsx';
import { NameButton } from '../../ui/NameButton.tsx';
import { SourceLinks } from '../../ui/SourceLinks.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { words as ui } from '../../ui/words.ts';
import styles from './EventWords.module.css';

/** How many outlets are named before the rest are counted. */
const OUTLETS_NAMED = 5;

interface Props {
  readonly story: Story;
  readonly event: StoryEvent;
  readonly disputed: boolean;
  /** False for an event shown only because a part of it matches. */
  readonly matches: boolean;
  readonly sources: readonly Source[];
  /** Folded search words, to be marked. */
  readonly words: readonly string[];
  readonly chosen: readonly EntityId[];
  readonly level: 4 | 5;
  readonly onOpen: (fact: FactRef) => void;
  readonly onToggle: (id: EntityId) => void;
}

/** What an event says itself: what happened, how sure, who, and who reported it. */
export function EventWords(props: Props) {
  const { story, event, disputed, matches, sources, words, chosen, level, onOpen, onToggle } = props;
  const Heading = `h${level}` as const;
  return (
    <>
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
      <p className={styles.summary} data-context={!matches || undefined}>
        <ChangedTag facts={[{ kind: 'event', id: event.id }]} />
        <StatusTags status={event.status} disputed={disputed} matches={matches} />
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
    </>
  );
}

function StatusTags({
  status,
  disputed,
  matches,
}: Pick<StoryEvent, 'status'> & Pick<Props, 'disputed' | 'matches'>) {
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
      {!matches && (
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
