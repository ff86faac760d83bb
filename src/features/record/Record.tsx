import { readDate, type EdtfDate } from '../../story/date.ts';
import type { Lane } from '../../story/lanes.ts';
import type { RecordForm, RecordView } from '../../story/record.ts';
import type { FactRef, MetricGroup, Story } from '../../story/story.ts';
import type { EntityId, FigureId, GroupId, SeriesId } from '../../story/storySchema.ts';
import { spanToEdtf, windowOf, type TimeSpan } from '../../story/timeAxis.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { words } from '../../ui/words.ts';
import { GrowthList } from './GrowthList.tsx';
import { Instrument } from './Instrument.tsx';
import { OtherPlots } from './OtherPlots.tsx';
import { plotTitle } from './plotTitle.ts';
import { Presets } from './Presets.tsx';
import styles from './Record.module.css';
import { RecordTable } from './RecordTable.tsx';
import { SeriesKey } from './SeriesKey.tsx';
import { SignKey } from './SignKey.tsx';
import { summarise } from './summarise.ts';

interface Props {
  readonly story: Story;
  readonly view: RecordView;
  readonly lanes: readonly Lane[];
  readonly group: MetricGroup;
  /** Claims left in each group. */
  readonly counts: ReadonlyMap<GroupId, number>;
  readonly colours: ReadonlyMap<EntityId, number>;
  readonly form: RecordForm;
  /** All the time of the story. */
  readonly whole: TimeSpan;
  readonly period: EdtfDate | undefined;
  readonly onGroup: (group: GroupId) => void;
  readonly onForm: (form: RecordForm) => void;
  readonly onPeriod: (period: EdtfDate | undefined, step: 'push' | 'replace') => void;
  readonly onOpen: (fact: FactRef) => void;
}

/** Reported figures and events on one axis of time, or the figures as a table of the same rows. */
export function Record({ story, view, group, counts, form, whole, period, ...rest }: Props) {
  const { rows, plots, growth, hidden } = view;
  const [main, ...others] = plots;
  const window = windowOf(period, whole);
  const caption = words.record.caption(group.label);
  const seriesIndex = new Map<SeriesId, number>(
    story.series.filter((series) => series.group === group.id).map(({ id }, index) => [id, index]),
  );
  const openFigure = (id: FigureId) => rest.onOpen({ kind: 'figure', id });
  const setWindow = (next: TimeSpan, step: 'push' | 'replace') => {
    const isWhole = next.from <= whole.from && next.until >= whole.until;
    rest.onPeriod(isWhole ? undefined : readDate(spanToEdtf(next)), step);
  };

  return (
    <Panel
      title={words.record.title}
      controls={
        <>
          <Choices
            label={words.record.groups}
            choices={story.groups.map(({ id, label }) => ({
              value: id,
              label,
              detail: String(counts.get(id) ?? 0),
            }))}
            chosen={group.id}
            onChoose={rest.onGroup}
          />
          <Choices
            label={words.record.view}
            choices={[
              { value: 'chart', label: words.record.chart },
              { value: 'table', label: words.record.table },
            ]}
            chosen={form}
            onChoose={rest.onForm}
          />
        </>
      }
    >
      <p className={styles.summary}>{summarise(story, view, group)}</p>
      {form === 'table' ? (
        <div role="region" aria-label={caption} className={styles.scroll}>
          {rows.length > 0 && <RecordTable story={story} caption={caption} rows={rows} onOpen={openFigure} />}
        </div>
      ) : (
        <>
          {main && <h3 className={styles.plotTitle}>{plotTitle(story, main)}</h3>}
          <Instrument
            story={story}
            plot={main}
            title={main ? plotTitle(story, main) : group.label}
            lanes={rest.lanes}
            colours={rest.colours}
            seriesIndex={seriesIndex}
            whole={whole}
            window={window}
            onWindow={(next) => setWindow(next, 'replace')}
            onOpen={rest.onOpen}
          />
          <Presets story={story} whole={whole} window={window} onWindow={(next) => setWindow(next, 'push')} />
          <OtherPlots
            story={story}
            plots={others}
            window={window}
            seriesIndex={seriesIndex}
            onOpen={openFigure}
          />
          <GrowthList story={story} marks={growth} onOpen={openFigure} />
          <SignKey />
          {main && <SeriesKey story={story} plots={plots} seriesIndex={seriesIndex} />}
          {/* What a screen reader gets, and paper: a drawing measured for a screen would be cut there. */}
          <div className="visually-hidden" data-print="only">
            <RecordTable story={story} caption={caption} rows={rows} />
          </div>
        </>
      )}
      {hidden > 0 && <p className={styles.hidden}>{words.record.hidden(hidden)}</p>}
    </Panel>
  );
}
