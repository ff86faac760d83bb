import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Lane, LaneMark } from '../../story/lanes.ts';
import type { PlacedMark } from '../../story/markLayout.ts';
import type { RecordOptions, RecordPlot } from '../../story/record.ts';
import type { FactRef, Story } from '../../story/story.ts';
import type { EntityId, SeriesId } from '../../story/storySchema.ts';
import type { TimeSpan } from '../../story/timeAxis.ts';
import { inside } from '../../story/timeWindow.ts';
import { formatClaim } from '../../ui/formatClaim.ts';
import { formatDate } from '../../ui/formatDate.ts';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { words } from '../../ui/words.ts';
import { Drawing } from './Drawing.tsx';
import { drawRecord } from './drawRecord.ts';
import { Gathered, type GatheredItem } from './Gathered.tsx';
import styles from './Instrument.module.css';
import { labelOf as labelOfEvents } from './LaneRow.tsx';
import { detailsOf, labelOf } from './markWords.ts';
import type { Moment } from './moments.ts';
import { navRows } from './navRows.ts';
import type { DrawnClaim } from './plotDrawing.ts';
import { Readout } from './Readout.tsx';
import { useGestures } from './useGestures.ts';
import { useNavigation } from './useNavigation.ts';
import { windowByKey } from './windowByKey.ts';

export interface InstrumentProps {
  readonly story: Story;
  readonly plot: RecordPlot | undefined;
  readonly title: string;
  readonly lanes: readonly Lane[];
  readonly moments: readonly Moment[];
  readonly options: RecordOptions;
  readonly colours: ReadonlyMap<EntityId, number>;
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
  /** Of the drawing, labels included, in pixels. */
  readonly width: number;
  /** All the time of the story, and the part of it that the filter’s period leaves. */
  readonly whole: TimeSpan;
  readonly window: TimeSpan;
  /** The window while it is held elsewhere, by its strip. */
  readonly held: TimeSpan | undefined;
  readonly onHold: (window: TimeSpan) => void;
  readonly onWindow: (window: TimeSpan, step: 'push' | 'replace') => void;
  /** Shows a span as it is, to the day: none of what it was asked for is cut off. */
  readonly onSpan: (span: TimeSpan) => void;
  readonly onOpen: (fact: FactRef) => void;
}

interface Pointed {
  readonly date: TimeSpan;
  readonly words: readonly string[];
}

interface Opened {
  readonly title: string;
  readonly items: readonly GatheredItem[];
  readonly span: TimeSpan;
}

/** Figures above, events in lanes below, on one axis of time: looked at, moved and read by hand, by keys or by ear. */
export function Instrument({
  story,
  plot,
  title,
  lanes,
  moments,
  options,
  width,
  whole,
  window,
  held,
  ...rest
}: InstrumentProps) {
  const frame = useRef<HTMLDivElement>(null);
  const help = useId();
  const numbers = useNumberStyle();
  const [pointed, setPointed] = useState<Pointed | undefined>(undefined);
  const [opened, setOpened] = useState<Opened | undefined>(undefined);

  const drawing = drawRecord({ plot, lanes, moments }, options, held ?? window, window, width);
  const focus = useNavigation(frame, navRows(drawing, plot), drawing.scale, (date) =>
    rest.onWindow(windowAround(date, window, whole), 'replace'),
  );
  const { tapped, onDoubleClick } = useGestures(frame, {
    whole,
    scale: drawing.scale,
    onHold: rest.onHold,
    onLetGo: rest.onWindow,
  });

  function onKeyDown(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey, altKey } = event;
    // Back, the address bar, the ends of the page: those are the browser’s.
    if (ctrlKey || metaKey || altKey) return;
    // Where there is no mark to go to, the arrows move the window without Shift too.
    const shiftKey = event.shiftKey || !focus.hasMarks;
    const next = windowByKey({ key, shiftKey, ctrlKey, metaKey, altKey }, drawing.scale, focus.x, whole);
    if (next) {
      focus.keepFocus();
      rest.onWindow(next, 'replace');
    }
    if (next || focus.moveBy(event.key)) event.preventDefault();
  }

  function openClaims(mark: PlacedMark<DrawnClaim>) {
    const [first, ...others] = mark.items;
    if (others.length === 0) return rest.onOpen({ kind: 'figure', id: first.mark.claim.first.id });
    return setOpened({
      title: plot ? labelOf(story, mark, plot, numbers) : '',
      span: spanOf(mark),
      items: mark.items.map(({ mark: { claim } }) => ({
        id: claim.first.id,
        content: formatClaim(story, claim, numbers),
        onOpen: () => rest.onOpen({ kind: 'figure', id: claim.first.id }),
      })),
    });
  }

  function openEvents(mark: LaneMark) {
    const [first, second] = mark.events;
    if (first && !second) return rest.onOpen({ kind: 'event', id: first.id });
    return setOpened({
      title: labelOfEvents(mark),
      span: spanOfEvents(mark),
      items: mark.events.map(({ id, date, headline }) => ({
        id,
        content: words.record.event(formatDate(date), headline),
        onOpen: () => rest.onOpen({ kind: 'event', id }),
      })),
    });
  }

  return (
    <>
      <Readout
        words={pointed?.words}
        otherwise={drawing.plot?.marks.length ? words.record.explanation : words.record.noMarks}
      />
      {/* Keys reach it from the marks inside, or where it shows none. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={frame}
        role="group"
        aria-label={title}
        aria-describedby={help}
        // Time runs from left to right in every language.
        dir="ltr"
        tabIndex={focus.hasMarks ? undefined : 0}
        data-print="never"
        data-held={held ? true : undefined}
        data-tapped={tapped || undefined}
        className={styles.instrument}
        onKeyDown={onKeyDown}
        onDoubleClick={onDoubleClick}
      >
        <Drawing
          story={story}
          drawing={drawing}
          plot={plot}
          options={options}
          colours={rest.colours}
          seriesIndex={rest.seriesIndex}
          pointed={pointed?.date}
          focus={focus}
          onOpenClaims={openClaims}
          onOpenEvents={openEvents}
          onPointClaims={(mark) =>
            setPointed(
              mark && plot
                ? {
                    date: spanOf(mark),
                    words: [labelOf(story, mark, plot, numbers), ...detailsOf(mark, plot, numbers)],
                  }
                : undefined,
            )
          }
          onPointEvents={(mark) =>
            setPointed(mark && { date: spanOfEvents(mark), words: [labelOfEvents(mark)] })
          }
        />
      </div>
      <p id={help} className={styles.help}>
        {words.record.help}
      </p>
      {opened && (
        <Gathered
          title={opened.title}
          items={opened.items}
          onClose={() => setOpened(undefined)}
          onZoom={() => {
            setOpened(undefined);
            rest.onSpan(inside(opened.span, whole));
          }}
        />
      )}
    </>
  );
}

/** The window, as long as it is, with a date in its middle. */
function windowAround({ from, until }: TimeSpan, window: TimeSpan, whole: TimeSpan): TimeSpan {
  const middle = (Math.max(from, whole.from) + Math.min(until, whole.until)) / 2;
  const half = (window.until - window.from) / 2;
  return inside({ from: middle - half, until: middle + half }, whole);
}

function spanOf({ items }: PlacedMark<DrawnClaim>): TimeSpan {
  const dates = items.map(({ mark }) => mark.claim.first.asOf);
  return hull(dates);
}

function spanOfEvents({ events }: LaneMark): TimeSpan {
  return hull(events.map(({ date }) => date));
}

function hull(dates: readonly TimeSpan[]): TimeSpan {
  return {
    from: Math.min(...dates.map(({ from }) => from)),
    until: Math.max(...dates.map(({ until }) => until)),
  };
}
