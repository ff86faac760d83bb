import { isEmptyFilter, type Selection } from '../../story/filter.ts';
import type { FactRef, Story } from '../../story/story.ts';
import type { EntityId } from '../../story/storySchema.ts';
import { countEvents, wholeTimeline, type Order, type TimelineYear } from '../../story/timeline.ts';
import { anchors } from '../../ui/anchors.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Later, Loaded } from '../../ui/Loaded.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { words } from '../../ui/words.ts';
import styles from './Timeline.module.css';
import { ShortTimeline } from './ShortTimeline.tsx';

/** With more events than this, not all are in the page at once. */
const MOST_IN_PAGE = 500;

/** Few stories are so long. */
const longTimeline = new Later(async () => (await import('./LongTimeline.tsx')).LongTimeline);

interface Actions {
  readonly onOpen: (fact: FactRef) => void;
  readonly onToggle: (id: EntityId) => void;
}

interface Props extends Actions {
  readonly story: Story;
  readonly selection: Selection;
  readonly years: readonly TimelineYear[];
  /** Whose names and words are marked in the events. It may be an earlier one, for a moment. */
  readonly marked: Selection;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/**
 * The events in words, in order, under their years. Unfiltered, what happened about the lead event stands open and
 * the rest is one press away; under a filter all that is left stands open.
 */
export function Timeline({ story, selection, years, marked, order, onOrder, ...actions }: Props) {
  const unfolded = !isEmptyFilter(selection.filter);
  const isLong = years.reduce((count, { entries }) => count + countEvents(entries), 0) > MOST_IN_PAGE;
  const whole = story.events.length > MOST_IN_PAGE ? years : wholeTimeline(story)[order];
  return (
    <Panel
      id={anchors.timeline}
      title={words.titles.timeline}
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
        <ShortTimeline
          story={story}
          whole={whole}
          years={years}
          unfolded={unfolded}
          marked={marked}
          {...actions}
        />
      )}
    </Panel>
  );
}
