import type { Counts, Filter, Selection } from '../../story/filter.ts';
import { isEmptyFilter } from '../../story/filter.ts';
import { lookUp, type Story } from '../../story/story.ts';
import type { EntityId } from '../../story/storySchema.ts';
import { anchors } from '../../ui/anchors.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { focusStatus } from '../../ui/focusStatus.ts';
import { formatStatus } from '../../ui/formatStatus.ts';
import { words } from '../../ui/words.ts';
import { EntityToggle } from './EntityToggle.tsx';
import styles from './FilterBar.module.css';
import { FilterSheet } from './FilterSheet.tsx';
import { SearchField } from './SearchField.tsx';

/** How many names stand in the bar unasked; the others are one press away. */
const NAMES_IN_BAR = 5;

interface Props {
  readonly story: Story;
  readonly selection: Selection;
  readonly counts: ReadonlyMap<EntityId, Counts>;
  readonly colours: ReadonlyMap<EntityId, number>;
  /** All entities, most named first. */
  readonly ranked: readonly EntityId[];
  readonly onFilter: (filter: Filter, step?: 'push' | 'replace') => void;
  readonly onToggle: (id: EntityId) => void;
  readonly onClear: () => void;
}

/** The choices that narrow the whole page, and one line that says what they leave. */
export function FilterBar({ story, selection, counts, colours, ranked, onFilter, onToggle, onClear }: Props) {
  const { filter } = selection;
  // The story’s lead entities and the most named, each always in its place; before them what else is chosen, so that no
  // choice is out of sight.
  const usual = [...new Set([...story.leadEntities, ...ranked])].slice(0, NAMES_IN_BAR);
  const others = filter.entities.filter((id) => !usual.includes(id));
  const outsideBar = ranked.filter((id) => !usual.includes(id) && !others.includes(id)).length;
  const letGo = (id: EntityId) => {
    focusStatus();
    onToggle(id);
  };
  const toggle = (id: EntityId, onPress = onToggle) => (
    <EntityToggle
      key={id}
      entity={lookUp(story.entityById, id)}
      {...lookUp(counts, id)}
      colour={colours.get(id)}
      pressed={filter.entities.includes(id)}
      onToggle={onPress}
    />
  );
  return (
    <div role="search" aria-label={words.filter.label} className={styles.bar}>
      <div className={styles.row}>
        <div role="group" aria-label={words.filter.entities} className={styles.names} data-needs="script">
          {others.map((id) => toggle(id, letGo))}
          {usual.map((id) => toggle(id))}
        </div>
        <FilterSheet
          filter={filter}
          outsideBar={outsideBar}
          names={ranked.map((id) => toggle(id))}
          onFilter={onFilter}
        />
        <SearchField
          text={filter.words}
          onSearch={(text) => onFilter({ ...filter, words: text }, 'replace')}
        />
      </div>
      <p data-without="script">{words.filter.needsScript}</p>
      <div className={styles.row}>
        <p id={anchors.status} role="status" tabIndex={-1} className={styles.status}>
          {formatStatus(story, selection)}
        </p>
        {filter.entities.length > 1 && (
          <Choices
            label={words.filter.match}
            choices={[
              { value: 'any', label: words.filter.any },
              { value: 'all', label: words.filter.all },
            ]}
            chosen={filter.match}
            onChoose={(match) => onFilter({ ...filter, match })}
          />
        )}
        {!isEmptyFilter(filter) && (
          <Button
            kind="link"
            onPress={() => {
              focusStatus();
              onClear();
            }}
          >
            {words.filter.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
