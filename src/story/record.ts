/** The reported figures of one metric group as marks on a time axis: one mark a claim. */
import { compareDates } from './date.ts';
import type { Selection } from './filter.ts';
import { isDisputed, lookUp, type Claim, type Metric, type Series, type Story, type Unit } from './story.ts';
import type { EntityId, EventId, GroupId, MetricId } from './storySchema.ts';
import { wholeYears, type TimeSpan } from './timeAxis.ts';

export type RecordForm = 'chart' | 'table';

/** By what the rows of the table are ordered. */
export const SORT_COLUMNS = ['asOf', 'amount', 'subject', 'who', 'reports', 'grade'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export interface Sort {
  readonly by: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** How the reader wants the record; none of it changes what the filter leaves. */
export interface RecordOptions {
  readonly form: RecordForm;
  readonly group: GroupId | undefined;
  readonly scale: 'linear' | 'log';
  /** Claims of grade C. */
  readonly weak: 'shown' | 'hidden';
  /** What the filter leaves out. */
  readonly traces: 'shown' | 'hidden';
  /** Metrics that are switched off. */
  readonly without: readonly MetricId[];
  /** Whether the population is drawn as a line of reference. */
  readonly population: boolean;
  /** Events drawn as lines through the record, beside the lead event. */
  readonly eventLines: readonly EventId[];
  readonly sort: Sort;
}

export interface RecordMark {
  readonly claim: Claim;
  readonly series: Series;
  readonly metric: Metric;
  readonly disputed: boolean;
}

/** Neighbouring marks of a joined series, with no break between them. */
interface RecordLine {
  readonly series: Series;
  readonly from: RecordMark;
  readonly to: RecordMark;
}

/** Marks that share a value axis: one unit, one place. */
export interface RecordPlot {
  readonly unit: Unit;
  readonly place: EntityId;
  /** The series that have marks here, in the order of the story; their place in it gives colour and shape. */
  readonly series: readonly Series[];
  readonly marks: readonly RecordMark[];
  /** Claims that the filter leaves out: they stay as a faint trace. */
  readonly traces: readonly RecordMark[];
  readonly lines: readonly RecordLine[];
}

export interface RecordView {
  readonly plots: readonly RecordPlot[];
  /** Claims of growth by a factor: they have no value axis of their own. */
  readonly growth: readonly RecordMark[];
  /** Every mark, growth among them, by date: the rows of the table. */
  readonly rows: readonly RecordMark[];
  /** How many claims of the group the filter leaves out. */
  readonly hidden: number;
}

/** The claims of a metric group that the selection leaves. A claim is left if any figure of it is. */
export function selectRecord(story: Story, selection: Selection, group: GroupId): RecordView {
  const all = story.claims
    .filter(({ first }) => lookUp(story.seriesById, first.series).group === group)
    .map((claim) => toMark(story, claim))
    .toSorted(byDate);
  const rows = all.filter(({ claim }) => claim.figures.some((figure) => selection.has(figure)));
  return {
    plots: toPlots(story, all, new Set(rows)),
    growth: rows.filter(({ claim }) => claim.first.unit === 'multiplier'),
    rows,
    hidden: all.length - rows.length,
  };
}

/** The claims that the selection leaves in each group, for the switch between groups. */
export function countGroups(story: Story, selection: Selection): ReadonlyMap<GroupId, number> {
  const counts = new Map(story.groups.map(({ id }) => [id, 0]));
  for (const { first, figures } of story.claims) {
    if (!figures.some((figure) => selection.has(figure))) continue;
    const { group } = lookUp(story.seriesById, first.series);
    counts.set(group, lookUp(counts, group) + 1);
  }
  return counts;
}

/** All the time that the story speaks of, in whole years. */
export function wholeOf(story: Story): TimeSpan {
  return wholeYears([...story.events.map(({ date }) => date), ...story.figures.map(({ asOf }) => asOf)]);
}

function toMark(story: Story, claim: Claim): RecordMark {
  const series = lookUp(story.seriesById, claim.first.series);
  return {
    claim,
    series,
    metric: lookUp(story.metricById, claim.first.metric),
    disputed: claim.figures.some((figure) => isDisputed(story, figure)),
  };
}

function byDate(a: RecordMark, b: RecordMark): number {
  return compareDates(a.claim.first.asOf, b.claim.first.asOf);
}

/**
 * The lines of the whole group, before any filter: a line joins neighbours of the series as it is, so that
 * hiding a claim never draws a new line over the place where it stood.
 */
function joinLines(marks: readonly RecordMark[]): RecordLine[] {
  const lastOf = new Map<Series, RecordMark>();
  const lines: RecordLine[] = [];
  for (const mark of marks) {
    const { series } = mark;
    if (!series.joined) continue;
    const from = lastOf.get(series);
    lastOf.set(series, mark);
    if (from && !isBreak(series, from.claim, mark.claim)) lines.push({ series, from, to: mark });
  }
  return lines;
}

function isBreak(series: Series, from: Claim, to: Claim): boolean {
  return series.breaks.some(
    ({ after, before }) =>
      from.figures.some(({ id }) => id === after) || to.figures.some(({ id }) => id === before),
  );
}

/** Plots by how much the group has for them, so that no filter changes their order; an empty one stays if first. */
function toPlots(story: Story, all: readonly RecordMark[], left: ReadonlySet<RecordMark>): RecordPlot[] {
  const lines = joinLines(all);
  return groupByAxis(all)
    .toSorted((a, b) => b.length - a.length)
    .map((own): RecordPlot => {
      const marks = own.filter((mark) => left.has(mark));
      const [{ claim }] = own;
      return {
        unit: claim.first.unit,
        place: claim.first.place,
        series: story.series.filter((series) => marks.some((mark) => mark.series === series)),
        marks,
        traces: own.filter((mark) => !left.has(mark)),
        lines: lines.filter(({ from, to }) => marks.includes(from) && marks.includes(to)),
      };
    })
    .filter(({ marks }, index) => index === 0 || marks.length > 0);
}

type Filled = [RecordMark, ...RecordMark[]];

function groupByAxis(marks: readonly RecordMark[]): Filled[] {
  const groups = new Map<string, Filled>();
  for (const mark of marks) {
    const { unit, place } = mark.claim.first;
    if (unit === 'multiplier') continue;
    const key = `${unit} ${place}`;
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return [...groups.values()];
}
