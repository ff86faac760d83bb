import { useRef, useState } from 'react';
import { readDate, type EdtfDate, type TimeSpan } from '../../story/date.ts';
import type { Selection } from '../../story/filter.ts';
import type { Lane } from '../../story/lanes.ts';
import type { NumberStyle } from '../../story/numberStyle.ts';
import type { RecordOptions, RecordView } from '../../story/record.ts';
import { indexOfSeries } from '../../story/seriesIndex.ts';
import type { FactRef, MetricGroup, Story } from '../../story/story.ts';
import type { EntityId, FigureId, GroupId } from '../../story/storySchema.ts';
import { spanToEdtf, timeScale, windowOf } from '../../story/timeAxis.ts';
import { snapWindow } from '../../story/timeWindow.ts';
import { anchors } from '../../ui/anchors.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useKeptPlace } from '../../ui/useKeptPlace.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';
import { AllFigures } from './table/AllFigures.tsx';
import { Download } from './download/Download.tsx';
import { GrowthList } from './GrowthList.tsx';
import { LazyInstrument } from './instrument/LazyInstrument.tsx';
import { LongTable } from './table/LongTable.tsx';
import { Options } from './Options.tsx';
import { OtherPlots } from './OtherPlots.tsx';
import { Periods } from './Periods.tsx';
import { plotTitle } from './instrument/plotTitle.ts';
import styles from './Record.module.css';
import { SeriesKey } from './SeriesKey.tsx';
import { SignKey } from './SignKey.tsx';
import { sortRows } from './table/sortRows.ts';
import { SPACE } from './instrument/space.ts';
import { momentsOf } from './instrument/storyMoments.ts';
import { Strip } from './Strip.tsx';
import { summarise } from './summarise.ts';

/** Until the page is laid out, and on the server. */
const INITIAL_WIDTH = 800;

interface Props {
  readonly story: Story;
  readonly selection: Selection;
  readonly view: RecordView;
  readonly lanes: readonly Lane[];
  readonly group: MetricGroup;
  /** Claims left in each group. */
  readonly counts: ReadonlyMap<GroupId, number>;
  readonly colours: ReadonlyMap<EntityId, number>;
  readonly options: RecordOptions;
  readonly numbers: NumberStyle;
  /** All the time of the story. */
  readonly whole: TimeSpan;
  readonly period: EdtfDate | undefined;
  readonly onOptions: (change: Partial<RecordOptions>) => void;
  readonly onNumbers: (numbers: NumberStyle) => void;
  readonly onPeriod: (period: EdtfDate | undefined, step: 'push' | 'replace') => void;
  readonly onOpen: (fact: FactRef) => void;
}

/** Reported figures and events on one axis of time, or the figures as a table of the same rows. */
export function Record({ story, selection, view, group, counts, options, whole, period, ...rest }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, INITIAL_WIDTH);
  const keepPlace = useKeptPlace(frame);
  // While a hand holds the window only the record moves; the page follows when it lets go.
  const [held, setHeld] = useState<TimeSpan | undefined>(undefined);
  const { plots, growth, hidden, weakHidden, switchedOff } = view;
  const [main, ...others] = plots;
  const window = windowOf(period, whole);
  const caption = laterWords.record.caption(group.label);
  const rows = sortRows(story, view.rows, options.sort);
  const openFigure = (id: FigureId) => rest.onOpen({ kind: 'figure', id });
  const showSpan = (span: TimeSpan, step: 'push' | 'replace') => {
    setHeld(undefined);
    keepPlace();
    const isWhole = span.from <= whole.from && span.until >= whole.until;
    rest.onPeriod(isWhole ? undefined : readDate(spanToEdtf(span)), step);
  };
  const setWindow = (next: TimeSpan, step: 'push' | 'replace') =>
    showSpan(snapWindow(next, timeScale(next, width)), step);
  const shared = {
    story,
    options,
    colours: rest.colours,
    seriesIndex: indexOfSeries(story),
    width,
    whole,
    window,
    held,
    onHold: setHeld,
    onWindow: setWindow,
    onSpan: (span: TimeSpan) => showSpan(span, 'push'),
    onOpen: rest.onOpen,
  };

  return (
    <Panel
      id={anchors.record}
      title={words.titles.record}
      controls={
        <>
          <Choices
            label={laterWords.record.groups}
            choices={story.groups.map(({ id, label }) => ({
              value: id,
              label,
              detail: words.counted.number(counts.get(id) ?? 0),
            }))}
            chosen={group.id}
            onChoose={(id) => rest.onOptions({ group: id })}
          />
          <Choices
            label={laterWords.record.view}
            choices={[
              { value: 'chart', label: laterWords.record.chart },
              { value: 'table', label: laterWords.record.table },
            ]}
            chosen={options.form}
            onChoose={(form) => rest.onOptions({ form })}
          />
          <Options
            story={story}
            options={options}
            metrics={view.metrics}
            hasPopulation={plots.some(({ population }) => population.length > 0)}
            numbers={rest.numbers}
            onOptions={rest.onOptions}
            onNumbers={rest.onNumbers}
          />
          <Download
            form={options.form}
            shown={{ story, selection, group, rows, plot: main, lanes: rest.lanes, options, window }}
            frame={frame}
          />
        </>
      }
    >
      <div ref={frame} className={styles.frame} style={{ '--before': `${SPACE.before}px` }}>
        {options.form === 'table' ? (
          <LongTable
            story={story}
            caption={caption}
            rows={rows}
            controls={{ sort: options.sort, onSort: (sort) => rest.onOptions({ sort }), onOpen: openFigure }}
          />
        ) : (
          <>
            {main && <h3 className={styles.plotTitle}>{plotTitle(story, main)}</h3>}
            <LazyInstrument
              {...shared}
              plot={main}
              title={main ? plotTitle(story, main) : group.label}
              lanes={rest.lanes}
              moments={momentsOf(story, options)}
            />
            <Strip
              story={story}
              scale={timeScale(whole, Math.max(width - SPACE.before - SPACE.after, 1))}
              window={held ?? window}
              onDrag={setHeld}
              onWindow={(next) => setWindow(next, 'replace')}
            />
            <Periods
              story={story}
              whole={whole}
              window={window}
              onWindow={(next) => setWindow(next, 'push')}
              onSpan={shared.onSpan}
            />
            <OtherPlots {...shared} plots={others} />
            <GrowthList story={story} marks={growth} onOpen={openFigure} />
            <SignKey />
            {main && <SeriesKey story={story} plots={plots} seriesIndex={shared.seriesIndex} />}
          </>
        )}
      </div>
      {options.form === 'chart' && <AllFigures story={story} selection={selection} sort={options.sort} />}
      <p className={styles.summary}>{summarise(story, view, group, rest.numbers)}</p>
      <Hidden
        texts={[
          hidden > 0 && laterWords.record.hidden(hidden),
          weakHidden > 0 && laterWords.record.weakHidden(weakHidden),
          switchedOff > 0 && laterWords.record.switchedOff(switchedOff),
        ]}
      />
    </Panel>
  );
}

/** What is not shown, and why: nothing is left out in silence. */
function Hidden({ texts }: { readonly texts: readonly (string | false)[] }) {
  const said = texts.filter((text) => text !== false);
  return said.length > 0 && <p className={styles.hidden}>{said.join(' · ')}</p>;
}
