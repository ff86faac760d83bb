import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { TimeSpan } from '../../../story/date.ts';
import type { Lane, LaneMark } from '../../../story/lanes.ts';
import type { PlacedMark } from '../../../story/markLayout.ts';
import type { RecordOptions, RecordPlot } from '../../../story/record.ts';
import type { FactRef, Story } from '../../../story/story.ts';
import type { EntityId, SeriesId } from '../../../story/storySchema.ts';
import { inside } from '../../../story/timeWindow.ts';
import { useNumberStyle } from '../../../ui/useNumberStyle.ts';
import { laterWords } from '../../../ui/laterWords.ts';
import { Drawing } from './Drawing.tsx';
import { drawRecord } from './drawRecord.ts';
import { Gathered } from './Gathered.tsx';
import { gatheredIn, spanOfClaims, spanOfEvents, type GatheringMark } from './gatheredFacts.ts';
import styles from './Instrument.module.css';
import { labelOfEvents } from './LaneRow.tsx';
import { detailsOf, labelOfClaims } from './markWords.ts';
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
  readonly onHold: (window: TimeSpan | undefined) => void;
  readonly onWindow: (window: TimeSpan, step: 'push' | 'replace') => void;
  /** Shows a span as it is, to the day: none of what it was asked for is cut off. */
  readonly onSpan: (span: TimeSpan) => void;
  readonly onOpen: (fact: FactRef) => void;
}

interface Opened {
  readonly mark: GatheringMark;
  readonly opener: Element | null;
  /** Counts what was opened: each begins anew, even the same once more. */
  readonly number: number;
}

interface Pointed {
  readonly date: TimeSpan;
  readonly words: readonly string[];
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
  // What is drawn first stands where its picture stood: nothing has come in, and nothing is to be seen coming.
  const [first] = useState(drawing);
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
    const { key } = event;
    // Back, the address bar, the ends of the page: those are the browser’s.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Where there is no mark to go to, the arrows move the window without Shift too.
    const shiftKey = event.shiftKey || !focus.hasMarks;
    const next = windowByKey({ key, shiftKey }, drawing.scale, focus.x, whole);
    if (next) {
      focus.keepFocus();
      rest.onWindow(next, 'replace');
    }
    if (next || focus.moveBy(key)) event.preventDefault();
  }

  const gathered = opened && gatheredIn({ story, plot, lanes, numbers, onOpen: rest.onOpen }, opened.mark);
  // What it was opened for may have gone by another choice: the list would go on saying what the page no longer does.
  if (opened && !gathered) setOpened(undefined);
  const open = (mark: GatheringMark) =>
    setOpened({ mark, opener: document.activeElement, number: (opened?.number ?? 0) + 1 });

  function openClaims(mark: PlacedMark<DrawnClaim>) {
    const [first, ...others] = mark.items;
    if (others.length > 0) open(mark);
    else rest.onOpen({ kind: 'figure', id: first.mark.claim.first.id });
  }

  function openEvents(mark: LaneMark) {
    const [first, second] = mark.events;
    if (second) open(mark);
    else if (first) rest.onOpen({ kind: 'event', id: first.id });
  }

  return (
    <>
      <Readout
        words={pointed?.words}
        otherwise={drawing.plot?.marks.length ? laterWords.record.explanation : laterWords.record.noMarks}
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
        data-first={drawing === first || undefined}
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
                    date: spanOfClaims(mark),
                    words: [labelOfClaims(story, mark, plot, numbers), ...detailsOf(mark, plot, numbers)],
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
        {laterWords.record.help}
      </p>
      {opened && gathered && (
        <Gathered
          key={opened.number}
          title={gathered.title}
          items={gathered.items}
          opener={opened.opener}
          onClose={() => setOpened(undefined)}
          onZoom={() => {
            setOpened(undefined);
            rest.onSpan(inside(gathered.span, whole));
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
