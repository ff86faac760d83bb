import type { Selection } from '../../story/filter.ts';
import { isEmptyFilter } from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import type { EntityId, EventId } from '../../story/storySchema.ts';
import type { Order, TimelineYear } from '../../story/timeline.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { words } from '../../ui/words.ts';
import styles from './Timeline.module.css';
import { TimelineEvent } from './TimelineEvent.tsx';

interface Props {
  readonly story: Story;
  readonly selection: Selection;
  readonly years: readonly TimelineYear[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly onOpen: (id: EventId) => void;
  readonly onToggle: (id: EntityId) => void;
}

/** The events in words, in order, under their years. */
export function Timeline({ story, selection, years, order, onOrder, onOpen, onToggle }: Props) {
  return (
    <Panel
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
      <ol aria-label={words.timeline.list} className={styles.years}>
        {years.map(({ year, entries }) => (
          <li key={year ?? ''} className={styles.year}>
            <h3 className={styles.heading}>{year ?? words.timeline.undatedStart}</h3>
            <ol className={styles.events}>
              {entries.map((entry) => (
                <li key={entry.event.id} className={styles.event}>
                  <TimelineEvent
                    story={story}
                    entry={entry}
                    words={selection.words}
                    chosen={selection.filter.entities}
                    unfolded={!isEmptyFilter(selection.filter)}
                    onOpen={onOpen}
                    onToggle={onToggle}
                  />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
