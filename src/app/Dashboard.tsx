import { useCallback } from 'react';
import { useAddress } from '../data/useAddress.ts';
import { Evidence } from '../features/evidence/Evidence.tsx';
import { FilterBar } from '../features/filter/FilterBar.tsx';
import { WaysOut } from '../features/filter/WaysOut.tsx';
import { Lead } from '../features/lead/Lead.tsx';
import { Record } from '../features/record/Record.tsx';
import { Sources } from '../features/sources/Sources.tsx';
import { Ties } from '../features/ties/Ties.tsx';
import { Timeline } from '../features/timeline/Timeline.tsx';
import { WhoIsWho } from '../features/entities/WhoIsWho.tsx';
import { selectDisagreements } from '../story/disagreements.ts';
import { entityColours, selectEntities } from '../story/entities.ts';
import { selectEvidence } from '../story/evidence.ts';
import {
  countChoices,
  emptyFilter,
  isEmptyFilter,
  selectFacts,
  selectWaysOut,
  type Filter,
} from '../story/filter.ts';
import { selectLanes } from '../story/lanes.ts';
import { countGroups, selectRecord, wholeOf, type RecordOptions } from '../story/record.ts';
import type { FactRef, Story } from '../story/story.ts';
import type { EntityId } from '../story/storySchema.ts';
import { countPages, selectSources } from '../story/sources.ts';
import { selectTies } from '../story/ties.ts';
import { selectTimeline } from '../story/timeline.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { NumberStyleContext } from '../ui/useNumberStyle.ts';
import { words } from '../ui/words.ts';
import styles from './Dashboard.module.css';
import { Frame } from './Frame.tsx';
import { Notice } from './Notice.tsx';

interface Props {
  readonly story: Story;
}

/** The page of a story: reads the address, selects once, and hands each panel what it draws. */
export function Dashboard({ story }: Props) {
  const { address, ignored, change } = useAddress(story);
  const { filter, record, order, numbers, fact } = address;
  const selection = selectFacts(story, filter);
  const group = story.groups.find(({ id }) => id === record.group);
  const sources = selectSources(story, selection);
  const colours = entityColours(story);
  const nothingLeft = selection.events.length + selection.figures.length === 0;

  const open = (ref: FactRef) => change({ fact: ref });
  const close = useCallback(() => change({ fact: undefined }), [change]);
  const setFilter = (next: Filter, step?: 'push' | 'replace') => change({ filter: next }, step);
  const setOptions = (part: Partial<RecordOptions>) => change({ record: { ...record, ...part } });
  const clear = () => change({ filter: emptyFilter });
  const toggle = (id: EntityId) => setFilter({ ...filter, entities: toggled(filter.entities, id) });

  return (
    <NumberStyleContext value={numbers}>
      <Frame besideEvidence={fact !== undefined}>
        <Notice ignored={ignored} onTidy={() => change({}, 'replace')} />
        <ErrorBoundary part={words.lead.part}>
          <Lead story={story} disagreements={selectDisagreements(story, selection)} onOpen={open} />
        </ErrorBoundary>
        <ErrorBoundary part={words.filter.part}>
          <FilterBar
            story={story}
            selection={selection}
            counts={countChoices(story, filter)}
            colours={colours}
            ranked={story.entitiesByEvents.map(({ id }) => id)}
            onFilter={setFilter}
            onToggle={toggle}
            onClear={clear}
          />
        </ErrorBoundary>
        {nothingLeft ? (
          <WaysOut
            story={story}
            filter={filter}
            ways={selectWaysOut(story, filter)}
            onFilter={setFilter}
            onClear={clear}
          />
        ) : (
          <>
            {group && (
              <ErrorBoundary part={words.record.title}>
                <Record
                  story={story}
                  view={selectRecord(story, selection, group.id, record)}
                  group={group}
                  lanes={selectLanes(story, selection)}
                  counts={countGroups(story, selection)}
                  colours={colours}
                  options={record}
                  numbers={address.numbers}
                  whole={wholeOf(story)}
                  period={filter.period}
                  onOptions={setOptions}
                  onNumbers={(numbers) => change({ numbers })}
                  onPeriod={(period, step) => setFilter({ ...filter, period }, step)}
                  onOpen={open}
                />
              </ErrorBoundary>
            )}
            <div className={styles.columns}>
              <ErrorBoundary part={words.timeline.title}>
                <Timeline
                  story={story}
                  selection={selection}
                  years={selectTimeline(story, selection, order)}
                  order={order}
                  onOrder={(next) => change({ order: next })}
                  onOpen={(id) => open({ kind: 'event', id })}
                  onToggle={toggle}
                />
              </ErrorBoundary>
              <div className={styles.people}>
                <ErrorBoundary part={words.entities.title}>
                  <WhoIsWho
                    story={story}
                    cards={selectEntities(story, selection)}
                    colours={colours}
                    words={selection.words}
                    chosen={filter.entities}
                    onToggle={toggle}
                    onOpenRelation={(id) => open({ kind: 'relation', id })}
                    onOpenFigure={(id) => open({ kind: 'figure', id })}
                  />
                </ErrorBoundary>
                <ErrorBoundary part={words.ties.part}>
                  <Ties
                    picture={selectTies(story, selection)}
                    colours={colours}
                    onOpen={(id) => open({ kind: 'relation', id })}
                  />
                </ErrorBoundary>
              </div>
            </div>
            <ErrorBoundary part={words.sources.title}>
              <Sources
                items={sources}
                uncited={isEmptyFilter(filter) ? story.sources.length - countPages(sources) : 0}
                words={selection.words}
                onOpen={open}
              />
            </ErrorBoundary>
          </>
        )}
      </Frame>
      {fact && (
        <Evidence story={story} evidence={selectEvidence(story, fact)} onOpen={open} onClose={close} />
      )}
    </NumberStyleContext>
  );
}

function toggled(ids: readonly EntityId[], id: EntityId): readonly EntityId[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
