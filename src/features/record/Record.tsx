import { lazy, Suspense } from 'react';
import type { RecordForm, RecordView } from '../../story/record.ts';
import type { MetricGroup, Story } from '../../story/story.ts';
import type { FigureId, GroupId, SeriesId } from '../../story/storySchema.ts';
import type { TimeSpan } from '../../story/timeAxis.ts';
import { Choices } from '../../ui/Choices.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { words } from '../../ui/words.ts';
import { GrowthList } from './GrowthList.tsx';
import styles from './Record.module.css';
import { RecordTable } from './RecordTable.tsx';
import { SignKey } from './SignKey.tsx';
import { summarise } from './summarise.ts';

/** recharts is larger than all the rest of the page: it comes on its own, after what can be read. */
const RecordChart = lazy(async () => ({ default: (await import('./RecordChart.tsx')).RecordChart }));

interface Props {
  readonly story: Story;
  readonly view: RecordView;
  readonly group: MetricGroup;
  /** Claims left in each group. */
  readonly counts: ReadonlyMap<GroupId, number>;
  readonly form: RecordForm;
  readonly window: TimeSpan;
  readonly onGroup: (group: GroupId) => void;
  readonly onForm: (form: RecordForm) => void;
  readonly onOpen: (id: FigureId) => void;
}

/** The reported figures on their time axis, as a chart or as a table of the same rows. */
export function Record({ story, view, group, counts, form, window, onGroup, onForm, onOpen }: Props) {
  const { rows, plots, growth, hidden } = view;
  const seriesIndex = new Map<SeriesId, number>(
    story.series.filter((series) => series.group === group.id).map(({ id }, index) => [id, index]),
  );
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
            onChoose={onGroup}
          />
          <Choices
            label={words.record.view}
            choices={[
              { value: 'chart', label: words.record.chart },
              { value: 'table', label: words.record.table },
            ]}
            chosen={form}
            onChoose={onForm}
          />
        </>
      }
    >
      <p className={styles.summary}>{summarise(story, view, group)}</p>
      {rows.length > 0 && form === 'table' && (
        <div role="region" aria-label={words.record.caption(group.label)} className={styles.scroll}>
          <RecordTable
            story={story}
            caption={words.record.caption(group.label)}
            rows={rows}
            onOpen={onOpen}
          />
        </div>
      )}
      {rows.length > 0 && form === 'chart' && (
        <>
          <ErrorBoundary part={words.record.chart}>
            <Suspense fallback={<p className={styles.loading}>{words.record.loading}</p>}>
              <RecordChart
                story={story}
                plots={plots}
                window={window}
                seriesIndex={seriesIndex}
                onOpen={onOpen}
              />
            </Suspense>
          </ErrorBoundary>
          <GrowthList story={story} marks={growth} onOpen={onOpen} />
          <SignKey />
          <div className="visually-hidden">
            <RecordTable story={story} caption={words.record.caption(group.label)} rows={rows} />
          </div>
        </>
      )}
      {hidden > 0 && <p className={styles.hidden}>{words.record.hidden(hidden)}</p>}
    </Panel>
  );
}
