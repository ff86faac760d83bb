import { useState } from 'react';
import {
  countPages,
  groupSources,
  type SourceGroup,
  type SourceItem,
  type SourceOrder,
} from '../../story/sources.ts';
import type { FactRef } from '../../story/story.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { words } from '../../ui/words.ts';
import { SourceEntry } from './SourceEntry.tsx';
import styles from './Sources.module.css';

/** An outlet with fewer reports than this is folded together with the other small ones. */
const FEWEST_REPORTS = 4;
/** By date the newest years stand first; more than this many are folded. */
const MOST_YEARS = 6;

interface Props {
  readonly items: readonly SourceItem[];
  /** Pages of the collection that nothing in the story rests on. */
  readonly uncited: number;
  /** Folded search words, to be marked. */
  readonly words: readonly string[];
  readonly onOpen: (fact: FactRef) => void;
}

/** Every report that the selection cites, folded by outlet or by date. */
export function Sources({ items, uncited, words: found, onOpen }: Props) {
  const [order, setOrder] = useState<SourceOrder>('outlet');
  const groups = groupSources(items, order, words.date.undated);
  const shown = groups.filter(({ count }, index) =>
    order === 'outlet' ? count >= FEWEST_REPORTS : index < MOST_YEARS,
  );
  const rest = groups.filter((group) => !shown.includes(group));
  const list = (some: readonly SourceGroup[]) => (
    <ul>
      {some.map((group) => (
        <li key={group.name}>
          <Group group={group} words={found} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
  return (
    <Panel
      title={words.sources.title}
      controls={
        <Choices
          label={words.sources.order}
          choices={[
            { value: 'outlet', label: words.sources.byOutlet },
            { value: 'date', label: words.sources.byDate },
          ]}
          chosen={order}
          onChoose={setOrder}
        />
      }
    >
      <p className={styles.summary}>{items.length === 0 ? words.sources.nothing : summarise(items)}</p>
      {list(shown)}
      {uncited > 0 && <p className={styles.summary}>{words.sources.uncited(uncited)}</p>}
      {rest.length > 0 && (
        <details className={styles.group}>
          <summary className={styles.name}>
            {order === 'outlet'
              ? words.sources.rest(rest.length, total(rest))
              : words.sources.restOfYears(rest.length, total(rest))}
          </summary>
          <div className={styles.rest}>{list(rest)}</div>
        </details>
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
  return words.sources.summary(countPages(items), outlets, undated);
}

interface GroupProps {
  readonly group: SourceGroup;
  readonly words: readonly string[];
  readonly onOpen: (fact: FactRef) => void;
}

function Group({ group, words: found, onOpen }: GroupProps) {
  return (
    <details className={styles.group}>
      <summary className={styles.name}>{words.sources.group(group.name, group.count)}</summary>
      <ul className={styles.items}>
        {group.items.map((item) => (
          <li key={item.source.id}>
            <SourceEntry item={item} words={found} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </details>
  );
}
