/** What the record shows, as a file. All that only downloads need hangs on this module, which is loaded for them. */
import { writeCsv } from '../../../story/csv.ts';
import type { TimeSpan } from '../../../story/date.ts';
import type { Selection } from '../../../story/filter.ts';
import type { Lane } from '../../../story/lanes.ts';
import type { RecordMark, RecordOptions, RecordPlot } from '../../../story/record.ts';
import { recordTable } from '../../../story/recordTable.ts';
import type { MetricGroup, Story } from '../../../story/story.ts';
import { fileName } from './fileName.ts';
import type { Picture } from './pictureOf.ts';
import { saveFile } from './saveFile.ts';

export type FileKind = 'svg' | 'png' | 'csv';

export interface ShownRecord {
  readonly story: Story;
  readonly selection: Selection;
  readonly group: MetricGroup;
  /** In the order of the table. */
  readonly rows: readonly RecordMark[];
  /** What the drawing shows, in what window. */
  readonly plot: RecordPlot | undefined;
  readonly lanes: readonly Lane[];
  readonly options: Pick<RecordOptions, 'population'>;
  readonly window: TimeSpan;
}

export async function saveRecord(kind: FileKind, shown: ShownRecord, frame: Element | null): Promise<void> {
  const { story, selection, group } = shown;
  const name = fileName([story.id, group.id, selection.filter.period?.edtf], kind);
  saveFile(await contentOf(kind, shown, frame), name);
}

async function contentOf(kind: FileKind, shown: ShownRecord, frame: Element | null): Promise<Blob> {
  switch (kind) {
    case 'csv':
      return new Blob([writeCsv(recordTable(shown.story, shown.rows))], { type: 'text/csv;charset=utf-8' });
    case 'svg':
      return new Blob([(await drawnIn(frame, shown)).svg], { type: 'image/svg+xml;charset=utf-8' });
    case 'png':
      return (await import('./pngOf.ts')).pngOf(await drawnIn(frame, shown));
  }
}

/** A table is written without what only pictures need. */
async function drawnIn(frame: Element | null, shown: ShownRecord): Promise<Picture> {
  const drawing = frame?.querySelector<SVGSVGElement>('svg[data-drawing]');
  if (!drawing) throw new Error('There is no drawing yet');
  const [{ pictureOf }, { pictureWords }] = await Promise.all([
    import('./pictureOf.ts'),
    import('./pictureWords.ts'),
  ]);
  return pictureOf(drawing, pictureWords(shown, window.location.href));
}
