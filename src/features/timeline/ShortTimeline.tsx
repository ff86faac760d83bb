import { Fragment, useLayoutEffect, useRef, useState } from 'react';
import type { Selection } from '../../story/filter.ts';
import { lookUp, type FactRef, type Story } from '../../story/story.ts';
import type { EntityId, EventId } from '../../story/storySchema.ts';
import {
  countEvents,
  stretchesOf,
  type Stretch,
  type TimelineEntry,
  type TimelineYear,
} from '../../story/timeline.ts';
import { words } from '../../ui/words.ts';
import { leftOut } from './leftOut.ts';
import { nameOfStretch } from './nameOfStretch.ts';
import styles from './ShortTimeline.module.css';
import { TimelineItem } from './TimelineEvent.tsx';

interface Shared {
  readonly story: Story;
  /** Whether the filter asks for what is folded otherwise. */
  readonly unfolded: boolean;
  /** Whose names and words are marked in the events. It may be an earlier one, for a moment. */
  readonly marked: Selection;
  readonly onOpen: (fact: FactRef) => void;
  readonly onToggle: (id: EntityId) => void;
}

interface Props extends Shared {
  /** All events that a filter may leave. */
  readonly whole: readonly TimelineYear[];
  /** Those that it leaves. */
  readonly years: readonly TimelineYear[];
}

/**
 * All events, folded or not, under the years that hold them. What the filter leaves out stays in the page, out of sight: to hide
 * it and show it again takes a fraction of the time of building it, so that a choice is answered at once.
 */
export function ShortTimeline({ whole, years, ...shared }: Props) {
  const entriesLeft = new Map(years.map(({ year, entries }) => [year, entries]));
  return (
    <ol aria-label={words.timeline.list} className={styles.timeline}>
      {whole.map((year) => (
        <Year key={year.year ?? ''} whole={year} left={entriesLeft.get(year.year) ?? []} {...shared} />
      ))}
    </ol>
  );
}

interface YearProps extends Shared {
  readonly whole: TimelineYear;
  readonly left: readonly TimelineEntry[];
}

function Year({ whole, left, ...shared }: YearProps) {
  const { story, unfolded } = shared;
  const stretches = stretchesOf(story, whole);
  const entriesLeft = new Map(left.map((entry) => [entry.event.id, entry]));
  const details = useRef<HTMLDetailsElement>(null);
  const [arriving, setArriving] = useState(unfolded);
  if (arriving && !unfolded) setArriving(false);
  // A year that stands open without a filter too may have been folded by the reader, of which React does not know.
  useLayoutEffect(() => {
    if (unfolded && details.current) details.current.open = true;
  }, [unfolded]);
  return (
    <li {...leftOut(left.length === 0)}>
      <details ref={details} className={styles.year} open={unfolded || stretches.some(({ open }) => open)}>
        <summary className={styles.summary}>
          <h3 className={styles.heading}>{whole.year ?? words.timeline.undatedStart}</h3>{' '}
          <span className={styles.count}>{words.counted.events(countEvents(left))}</span>
        </summary>
        {stretches.map((stretch) => {
          const key = keyOf(story, stretch);
          const events = <Events whole={stretch.entries} left={entriesLeft} {...shared} />;
          if (stretch.open || stretches.length === 1) return <Fragment key={key}>{events}</Fragment>;
          return (
            <details
              key={key}
              className={arriving ? styles.arriving : styles.stretch}
              open={unfolded}
              {...leftOut(!stretch.entries.some(({ event }) => entriesLeft.has(event.id)))}
            >
              <summary className={styles.stretchSummary} hidden={unfolded}>
                {nameOfStretch(stretch.entries)}
              </summary>
              {events}
            </details>
          );
        })}
      </details>
    </li>
  );
}

/** By its place in the story, not by what is in it: a corrected story may add to a stretch, which then stays as it is. */
function keyOf(story: Story, { entries: [first], open }: Stretch): string {
  if (open) return 'near';
  const lead = lookUp(story.eventById, story.leadEvent);
  return first && first.event.date.from < lead.date.from ? 'before' : 'after';
}

interface EventsProps extends Shared {
  readonly whole: readonly TimelineEntry[];
  readonly left: ReadonlyMap<EventId, TimelineEntry>;
}

function Events({ story, whole, left, unfolded, marked, onOpen, onToggle }: EventsProps) {
  return (
    <ol className={styles.events}>
      {whole.map((entry) => (
        <TimelineItem
          key={entry.event.id}
          story={story}
          whole={entry}
          left={left.get(entry.event.id)}
          words={marked.words}
          chosen={marked.filter.entities}
          unfolded={unfolded}
          onOpen={onOpen}
          onToggle={onToggle}
        />
      ))}
    </ol>
  );
}
