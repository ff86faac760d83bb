import { useDeferredValue, useMemo } from 'react';
import { useAddress } from '../data/useAddress.ts';
import { differOnlyInPeriod, selectFacts, type Selection } from '../story/filter.ts';
import type { Story } from '../story/story.ts';
import { useAnswered } from '../ui/Loaded.tsx';
import { useInSight } from '../ui/useInSight.ts';
import { NumberStyleContext } from '../ui/useNumberStyle.ts';
import { actionsOn, type Actions } from './actions.ts';
import { Contents } from './Contents.tsx';
import styles from './Dashboard.module.css';
import { Frame } from './Frame.tsx';
import { Notice } from './Notice.tsx';
import {
  DisagreementsPanel,
  FilterPanel,
  LeadPanel,
  laterPanels,
  OpenedFact,
  RecordPanel,
  SourcesPanel,
  TiesPanel,
  TimelinePanel,
  WaysOutPanel,
  WhoIsWhoPanel,
} from './panels.tsx';

interface Props {
  readonly story: Story;
}

/**
 * The page of a story: reads the address, selects once, and hands every panel the same selection. What the reader looks at
 * answers at once: the record where its window was moved, else the timeline where it is in sight. What else of the two may be
 * in sight comes next, and all else last.
 */
export function Dashboard({ story }: Props) {
  const { address, ignored, change } = useAddress(story);
  const { filter, record: options, order, sources, numbers, fact } = address;
  const actions = useMemo(() => actionsOn(change), [change]);
  const selection = useMemo(() => selectFacts(story, filter), [story, filter]);
  const now = useMemo<Drawn>(() => ({ story, selection, actions }), [story, selection, actions]);
  const soon = ofStory(useDeferredValue(now), now);
  // The record would come in above the timeline, and push it down.
  const below = useAnswered(laterPanels);
  // Of a long story the record and the timeline come first, and the rest when they stand.
  const atOnce = isLong(story) ? null : soon;
  const later = ofStory(useDeferredValue(below ? soon : atOnce, atOnce), now);
  const nothingLeft = !leavesSomething(selection);
  const [timelineInSight, timelineAndPeople] = useInSight();
  const record = differOnlyInPeriod(filter, soon.selection.filter) ? now : soon;
  const unseen = later ?? soon;
  const timeline = !timelineInSight ? unseen : record === now ? soon : now;
  const { selection: marked } = timelineInSight ? soon : unseen;

  return (
    <NumberStyleContext value={numbers}>
      <Frame besideEvidence={fact !== undefined}>
        <Notice ignored={ignored} onTidy={actions.tidy} />
        {/* At once, for it stands above all else: what follows later must not push the page about. */}
        <LeadPanel {...now} />
        {!nothingLeft && <Contents />}
        <FilterPanel {...now} counted={soon.selection.filter} />
        {nothingLeft && <WaysOutPanel {...now} />}
        {/* A window of time in which nothing lies is moved on in the record, so that must stand. */}
        {below && (!nothingLeft || leavesSomething(selection.atAnyTime)) && (
          <RecordPanel {...record} options={options} numbers={numbers} />
        )}
        {below && !nothingLeft && (
          <>
            <div ref={timelineAndPeople} className={styles.columns}>
              <TimelinePanel {...timeline} marked={marked} order={order} />
              <div className={styles.people}>
                {later && <WhoIsWhoPanel {...later} />}
                {later && <TiesPanel {...later} />}
              </div>
            </div>
            {later && <DisagreementsPanel {...later} />}
            {later && <SourcesPanel {...later} order={sources} />}
          </>
        )}
      </Frame>
      {below && fact && (
        <div className={styles.evidence}>
          <OpenedFact story={story} fact={fact} lines={options.eventLines} actions={actions} />
        </div>
      )}
    </NumberStyleContext>
  );
}

interface Drawn {
  readonly story: Story;
  readonly selection: Selection;
  readonly actions: Actions;
}

/** What may lag behind, unless that is of another story: a corrected one comes into all panels at once. */
function ofStory<Lagging extends Drawn | null>(lagging: Lagging, now: Drawn): Lagging | Drawn {
  return lagging === null || lagging.story === now.story ? lagging : now;
}

/** Longer than this, a story is not drawn in one go when it opens: what stands at the top comes first. */
const MOST_AT_ONCE = 500;

function isLong({ events, figures }: Story): boolean {
  return Math.max(events.length, figures.length) > MOST_AT_ONCE;
}

function leavesSomething({ events, figures }: Selection): boolean {
  return events.length + figures.length > 0;
}
