import { isEmptyFilter, type Selection } from '../../story/filter.ts';
import { lookUp, type Story } from '../../story/story.ts';
import type { EntityId, EventId } from '../../story/storySchema.ts';
import {
  countEvents,
  stretchesOf,
  type Order,
  type Stretch,
  type TimelineEntry,
  type TimelineYear,
} from '../../story/timeline.ts';
import { anchors } from '../../ui/anchors.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Later, Loaded } from '../../ui/Loaded.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { words } from '../../ui/words.ts';
import styles from './Timeline.module.css';
import { nameOfStretch } from './nameOfStretch.ts';
import { TimelineEvent } from './TimelineEvent.tsx';

/** With more events than this, not all are in the page at once. */
const MOST_IN_PAGE = 500;

/** Few stories are so long. */
const longTimeline = new Later(async () => (await import('./LongTimeline.tsx')).LongTimeline);

interface Actions {
  readonly onOpen: (id: EventId) => void;
  readonly onToggle: (id: EntityId) => void;
}

interface Props extends Actions {
  readonly story: Story;
  readonly selection: Selection;
  readonly years: readonly TimelineYear[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/**
 * The events in words, in order, under their years. Unfiltered, what happened about the lead event stands open and
 * the rest is one press away; under a filter all that is left stands open.
 */
export function Timeline({ story, selection, years, order, onOrder, ...actions }: Props) {
  const unfolded = !isEmptyFilter(selection.filter);
  const isLong = years.reduce((count, { entries }) => count + countEvents(entries), 0) > MOST_IN_PAGE;
  return (
    <Panel
      id={anchors.timeline}
      title={words.timeline.title}
      controls={
        <Choices
          label={words.timeline.order}
          choices={[
            { value: 'oldest', label: words.timeline.oldest },
            { value: 'newest', label: words.timeline.newest },
          ]}
          chosen={order}
          onChoose={onOrder}
        />
      }
    >
      {years.length === 0 && <p className={styles.nothing}>{words.timeline.nothing}</p>}
      {isLong ? (
        <Loaded from={longTimeline} fallback={<p>{words.timeline.loading}</p>}>
          {(LongTimeline) => (
            <LongTimeline
              story={story}
              selection={selection}
              years={years}
              unfolded={unfolded}
              {...actions}
            />
          )}
        </Loaded>
      ) : (
        <Years story={story} selection={selection} years={years} unfolded={unfolded} {...actions} />
      )}
    </Panel>
  );
}

interface YearsProps extends Actions {
  readonly story: Story;
  readonly selection: Selection;
  readonly years: readonly TimelineYear[];
  readonly unfolded: boolean;
}

/** All events, folded or not, under the years that hold them. */
function Years({ story, selection, years, unfolded, ...actions }: YearsProps) {
  return (
    <ol aria-label={words.timeline.list}>
      {years.map((year) => {
        const stretches = stretchesOf(story, year);
        const list = (entries: readonly TimelineEntry[]) => (
          <Entries story={story} selection={selection} entries={entries} unfolded={unfolded} {...actions} />
        );
        return (
          <li key={year.year ?? ''}>
            <details className={styles.year} open={unfolded || stretches.some(({ open }) => open)}>
              <summary className={styles.summary}>
                <h3 className={styles.heading}>{year.year ?? words.timeline.undatedStart}</h3>{' '}
                <span className={styles.count}>{words.counted.events(countEvents(year.entries))}</span>
              </summary>
              {unfolded || stretches.length === 1
                ? list(year.entries)
                : stretches.map((stretch) =>
                    stretch.open ? (
                      <div key={keyOf(story, stretch)}>{list(stretch.entries)}</div>
                    ) : (
                      <details key={keyOf(story, stretch)} className={styles.stretch}>
                        <summary className={styles.stretchSummary}>{nameOfStretch(stretch.entries)}</summary>
                        {list(stretch.entries)}
                      </details>
                    ),
                  )}
            </details>
          </li>
        );
      })}
    </ol>
  );
}

/** By its place in the story, not by what is in it: a corrected story may add to a stretch, which then stays as it is. */
function keyOf(story: Story, { entries: [first], open }: Stretch): string {
  if (open) return 'near';
  const lead = lookUp(story.eventById, story.leadEvent);
  return first && first.event.date.from < lead.date.from ? 'before' : 'after';
}

interface EntriesProps extends Actions {
  readonly story: Story;
  readonly selection: Selection;
  readonly entries: readonly TimelineEntry[];
  readonly unfolded: boolean;
}

function Entries({ story, selection, entries, unfolded, onOpen, onToggle }: EntriesProps) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.event.id} className={styles.event}>
          <TimelineEvent
            story={story}
            entry={entry}
            words={selection.words}
            chosen={selection.filter.entities}
            unfolded={unfolded}
            onOpen={onOpen}
            onToggle={onToggle}
          />
        </li>
      ))}
    </ol>
  );
}
