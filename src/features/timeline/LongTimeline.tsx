import { useState, type ReactNode } from 'react';
import type { Selection } from '../../story/filter.ts';
import type { FactRef, Story } from '../../story/story.ts';
import type { EntityId } from '../../story/storySchema.ts';
import { countEvents, type TimelineYear } from '../../story/timeline.ts';
import { selectRows, type TimelineFold, type TimelineRow } from '../../story/timelineRows.ts';
import { LongList } from '../../ui/LongList.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import { words } from '../../ui/words.ts';
import styles from './LongTimeline.module.css';
import { nameOfStretch } from './nameOfStretch.ts';
import { TimelineEvent } from './TimelineEvent.tsx';

/** About what things take in a column of the page, in pixels. */
const HEIGHTS = { heading: 40, event: 165, folded: 36 };

interface Props {
  readonly story: Story;
  readonly selection: Selection;
  readonly years: readonly TimelineYear[];
  readonly unfolded: boolean;
  readonly onOpen: (fact: FactRef) => void;
  readonly onToggle: (id: EntityId) => void;
}

/**
 * More events than a page can hold: one list, built as one scrolls. A fold cannot be a `<details>` there, since what it
 * holds would be built together; it is a heading that leaves its rows out.
 */
export function LongTimeline({ story, selection, years, unfolded, onOpen, onToggle }: Props) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const printing = usePrinting();
  const folding = printing
    ? ({ open: 'all', turned: NONE } as const)
    : ({ open: unfolded ? 'all' : 'lead', turned } as const);
  const entries = years.flatMap((year) => year.entries);
  const turn = ({ id }: TimelineFold) => setTurned(turnedWith(turned, id));
  return (
    <>
      <p className={styles.notice} data-print="never">
        {words.timeline.windowed(countEvents(entries))}
      </p>
      <LongList
        kind="ol"
        label={words.timeline.list}
        items={selectRows(story, years, folding)}
        keyOf={({ id }) => id}
        limit={0}
        heightOf={(row) => heightOf(row, unfolded)}
        setSize={entries.length}
        positionOf={({ position }) => position}
      >
        {({ year, stretch, entry }) => (
          <>
            {year && (
              <div className={styles.year}>
                <h3 className={styles.heading}>
                  <FoldButton fold={year} onTurn={turn}>
                    {year.year ?? words.timeline.undatedStart}
                  </FoldButton>
                </h3>{' '}
                <span className={styles.count}>{words.counted.events(year.count)}</span>
              </div>
            )}
            {stretch && (
              <p className={styles.stretch}>
                <FoldButton fold={stretch} onTurn={turn}>
                  {nameOfStretch(stretch.entries)}
                </FoldButton>
              </p>
            )}
            {entry && (
              <div key={entry.event.id} className={styles.event}>
                <TimelineEvent
                  story={story}
                  entry={entry}
                  parts={entry.parts}
                  words={selection.words}
                  chosen={selection.filter.entities}
                  unfolded={unfolded}
                  onOpen={onOpen}
                  onToggle={onToggle}
                />
              </div>
            )}
          </>
        )}
      </LongList>
    </>
  );
}

function heightOf({ year, stretch, entry }: TimelineRow, unfolded: boolean): number {
  const headings = HEIGHTS.heading * (Number(year !== undefined) + Number(stretch !== undefined));
  if (!entry) return headings;
  const parts =
    entry.parts.length * (unfolded ? HEIGHTS.event : 0) + (entry.parts.length > 0 ? HEIGHTS.folded : 0);
  return headings + HEIGHTS.event + parts;
}

const NONE: ReadonlySet<string> = new Set();

function turnedWith(turned: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return turned.has(id) ? new Set([...turned].filter((other) => other !== id)) : new Set([...turned, id]);
}

interface FoldButtonProps {
  readonly fold: TimelineFold;
  readonly onTurn: (fold: TimelineFold) => void;
  readonly children: ReactNode;
}

function FoldButton({ fold, onTurn, children }: FoldButtonProps) {
  return (
    <button type="button" className={styles.fold} aria-expanded={fold.open} onClick={() => onTurn(fold)}>
      {children}
    </button>
  );
}
