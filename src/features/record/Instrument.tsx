import { lazy, Suspense, useRef, useState } from 'react';
import type { Lane } from '../../story/lanes.ts';
import type { RecordPlot as Plot } from '../../story/record.ts';
import type { FactRef, Story } from '../../story/story.ts';
import type { EntityId, EventId, FigureId, SeriesId } from '../../story/storySchema.ts';
import { timeScale, timeTicks, type TimeSpan } from '../../story/timeAxis.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { formatTimeTick } from '../../ui/formatTimeTick.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { words } from '../../ui/words.ts';
import { ComingPlot } from './ComingPlot.tsx';
import styles from './Instrument.module.css';
import { Lanes } from './Lanes.tsx';
import { Moment } from './Moment.tsx';
import { SPACE } from './space.ts';
import { Strip } from './Strip.tsx';

/** recharts is larger than all the rest of the page: it comes on its own, after what can be read. */
const RecordPlot = lazy(async () => ({ default: (await import('./RecordPlot.tsx')).RecordPlot }));

/** Until the page is laid out, and on the server. */
const INITIAL_WIDTH = 800;
/** One label of the time axis in this many pixels. */
const ROOM_FOR_TICK = 60;

interface Props {
  readonly story: Story;
  readonly plot: Plot | undefined;
  readonly title: string;
  readonly lanes: readonly Lane[];
  readonly colours: ReadonlyMap<EntityId, number>;
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
  /** All the time of the story, and the part of it that the filter’s period leaves. */
  readonly whole: TimeSpan;
  readonly window: TimeSpan;
  readonly onWindow: (window: TimeSpan) => void;
  readonly onOpen: (fact: FactRef) => void;
}

/** Figures above, events in lanes below, on one axis of time; a strip moves the window along the whole. */
export function Instrument({ story, plot, title, lanes, colours, seriesIndex, whole, window, ...on }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, INITIAL_WIDTH);
  // While the strip is dragged only the record moves; the page follows when it is let go.
  const [dragged, setDragged] = useState<TimeSpan | undefined>(undefined);
  const [pointed, setPointed] = useState<TimeSpan | undefined>(undefined);
  const room = Math.max(width - SPACE.before - SPACE.after, 1);
  const scale = timeScale(dragged ?? window, room);
  const ticks = timeTicks(scale, Math.max(2, Math.floor(room / ROOM_FOR_TICK)));
  const lead = story.eventById.get(story.leadEvent);

  return (
    // Time runs from left to right in every language.
    <div
      ref={frame}
      dir="ltr"
      data-print="never"
      className={styles.instrument}
      style={{ '--before': `${SPACE.before}px` }}
    >
      <div className={styles.drawing}>
        <div aria-hidden="true">
          {ticks.map(({ at }) => (
            <span key={at} className={styles.gridline} style={{ '--x': `${scale.x(at)}px` }} />
          ))}
        </div>
        {pointed && <Moment kind="pointed" date={pointed} scale={scale} />}
        {lead && (
          <Moment
            kind="lead"
            date={lead.date}
            scale={scale}
            label={words.record.lead(story.dateline.place, words.eventKinds[lead.kind])}
          />
        )}
        {plot && (
          <ErrorBoundary part={words.record.chart}>
            <Suspense fallback={<ComingPlot story={story} plot={plot} />}>
              <RecordPlot
                story={story}
                plot={plot}
                title={title}
                scale={scale}
                width={width}
                axis="hidden"
                seriesIndex={seriesIndex}
                onOpen={(id: FigureId) => on.onOpen({ kind: 'figure', id })}
                onPoint={setPointed}
              />
            </Suspense>
          </ErrorBoundary>
        )}
        <Lanes
          lanes={lanes}
          scale={scale}
          colours={colours}
          onOpen={(id: EventId) => on.onOpen({ kind: 'event', id })}
          onPoint={setPointed}
        />
      </div>
      <div className={styles.axis} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick.at} className={styles.tick} style={{ '--x': `${scale.x(tick.at)}px` }}>
            {formatTimeTick(tick)}
          </span>
        ))}
      </div>
      <Strip
        story={story}
        scale={timeScale(whole, room)}
        window={dragged ?? window}
        onDrag={setDragged}
        onWindow={(next) => {
          setDragged(undefined);
          on.onWindow(next);
        }}
      />
    </div>
  );
}
