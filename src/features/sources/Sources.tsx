import { anchors } from '../../ui/anchors.ts';
import {
  countPages,
  groupSources,
  type SourceGroup,
  type SourceItem,
  type SourceOrder,
} from '../../story/sources.ts';
import type { FactRef } from '../../story/story.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';
import { SourceEntry } from './SourceEntry.tsx';
import styles from './Sources.module.css';

/** An outlet with fewer reports than this is folded together with the other small ones. */
const FEWEST_REPORTS = 4;
/** By date the newest years stand first; more than this many are folded. */
const MOST_YEARS = 6;
/** With more reports than this, those of a folded group come into the page only when it is opened. */
const MOST_IN_PAGE = 500;
/** Then a group with more than this is built as one scrolls. */
const MOST_IN_GROUP = 200;
/** About what a report takes, in pixels. */
const ENTRY_HEIGHT = 130;

interface Props {
  readonly items: readonly SourceItem[];
  /** Pages of the collection that nothing in the story rests on. */
  readonly uncited: number;
  /** Folded search words, to be marked. */
  readonly words: readonly string[];
  readonly order: SourceOrder;
  readonly onOrder: (order: SourceOrder) => void;
  readonly onOpen: (fact: FactRef) => void;
}

/** Every report that the selection cites, folded by outlet or by date. */
export function Sources({ items, uncited, words: found, order, onOrder, onOpen }: Props) {
  const undated = words.date.undated;
  const groups = groupSources(items, order, undated);
  const shown = groups.filter(({ count }, index) =>
    order === 'outlet' ? count >= FEWEST_REPORTS : index < MOST_YEARS,
  );
  const rest = groups.filter((group) => !shown.includes(group));
  const built = countPages(items) > MOST_IN_PAGE ? 'when-open' : 'always';
  const list = (some: readonly SourceGroup[]) => (
    <ul>
      {some.map((group) => (
        <li key={group.name}>
          <Group group={group} built={built} words={found} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
  return (
    <Panel
      id={anchors.sources}
      title={words.titles.sources}
      controls={
        <Choices
          label={laterWords.sources.order}
          choices={[
            { value: 'outlet', label: laterWords.sources.byOutlet },
            { value: 'date', label: laterWords.sources.byDate },
          ]}
          chosen={order}
          onChoose={onOrder}
        />
      }
    >
      <p className={styles.summary}>{items.length === 0 ? laterWords.sources.nothing : summarise(items)}</p>
      {list(shown)}
      {uncited > 0 && <p className={styles.summary}>{laterWords.sources.uncited(uncited)}</p>}
      {rest.length > 0 && (
        <Fold
          className={styles.group}
          summaryClassName={styles.name}
          summary={
            order === 'outlet'
              ? laterWords.sources.rest(rest.length, FEWEST_REPORTS - 1, total(rest))
              : laterWords.sources.restOfYears(
                  rest.filter(({ name }) => name !== undated).length,
                  rest.some(({ name }) => name === undated),
                  total(rest),
                )
          }
          built={built}
        >
          <div className={styles.rest}>{list(rest)}</div>
        </Fold>
      )}
    </Panel>
  );
}

function total(groups: readonly SourceGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

function pagesOf(items: readonly SourceItem[]): readonly SourceItem[] {
  return items.flatMap((item) => [item, ...pagesOf(item.rewrites)]);
}

function summarise(items: readonly SourceItem[]): string {
  const pages = pagesOf(items).map(({ source }) => source);
  const undated = pages.filter(({ published }) => published === undefined).length;
  const outlets = new Set(pages.map(({ outlet }) => outlet)).size;
  return laterWords.sources.summary(countPages(items), outlets, undated);
}

interface GroupProps {
  readonly group: SourceGroup;
  readonly built: 'always' | 'when-open';
  readonly words: readonly string[];
  readonly onOpen: (fact: FactRef) => void;
}

function Group({ group, built, words: found, onOpen }: GroupProps) {
  return (
    <Fold
      className={styles.group}
      summaryClassName={styles.name}
      summary={laterWords.sources.group(group.name, group.count)}
      built={built}
    >
      <div className={styles.items}>
        <LongList
          kind="ul"
          className={styles.columns}
          items={group.items}
          keyOf={({ source }) => source.id}
          limit={built === 'always' ? group.items.length : MOST_IN_GROUP}
          heightOf={(item) => ENTRY_HEIGHT * countPages([item])}
        >
          {(item) => (
            <div className={styles.item}>
              <SourceEntry item={item} words={found} onOpen={onOpen} />
            </div>
          )}
        </LongList>
      </div>
    </Fold>
  );
}
