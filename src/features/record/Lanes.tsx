import { useState } from 'react';
import type { Lane, LaneMark } from '../../story/lanes.ts';
import type { EntityId, EventId } from '../../story/storySchema.ts';
import type { TimeScale, TimeSpan } from '../../story/timeAxis.ts';
import { shortName } from '../../ui/formatClaim.ts';
import { words } from '../../ui/words.ts';
import { Gathered } from './Gathered.tsx';
import { LaneTrack } from './LaneTrack.tsx';
import styles from './Lanes.module.css';

interface Props {
  readonly lanes: readonly Lane[];
  readonly scale: TimeScale;
  readonly colours: ReadonlyMap<EntityId, number>;
  readonly onOpen: (id: EventId) => void;
  readonly onPoint: (date: TimeSpan | undefined) => void;
}

/** What happened, a lane for each entity; marks that would cover each other are gathered and open into a list. */
export function Lanes({ lanes, scale, colours, onOpen, onPoint }: Props) {
  const [opened, setOpened] = useState<{ lane: string; mark: LaneMark } | undefined>(undefined);
  return (
    <div role="group" aria-label={words.record.lanes} className={styles.lanes}>
      {lanes.map((lane) => (
        <LaneTrack
          key={lane.entity.id}
          lane={lane}
          scale={scale}
          colour={colours.get(lane.entity.id)}
          onOpen={onOpen}
          onGathered={(mark) => setOpened({ lane: shortName(lane.entity), mark })}
          onPoint={onPoint}
        />
      ))}
      {opened && (
        <Gathered
          title={words.record.gathered(opened.lane, opened.mark.events.length)}
          events={opened.mark.events}
          onOpen={onOpen}
          onClose={() => setOpened(undefined)}
        />
      )}
    </div>
  );
}
