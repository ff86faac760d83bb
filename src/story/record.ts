/** The reported figures of one metric group as marks on a time axis: one mark a claim. */
import type { TimeSpan } from './date.ts';
import type { Selection } from './filter.ts';
import { groupBy } from './groupBy.ts';
import { selectGrowth, type GrowthMark } from './growth.ts';
import { remembered } from './remembered.ts';
import { isDisputed, lookUp, type Claim, type Metric, type Series, type Story, type Unit } from './story.ts';
import type { EntityId, EventId, GroupId, MetricId } from './storySchema.ts';
import { wholeYears } from './timeAxis.ts';

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
export interface RecordLine {
  readonly series: Series;
  readonly from: RecordMark;
  readonly to: RecordMark;
}

/** Neighbouring marks of a joined series that no line joins, since the count broke off or changed between them. */
interface RecordBreak extends RecordLine {
  readonly why: string;
}

/** Marks that share a value axis: one unit, one place. */
export interface RecordPlot {
  readonly unit: Unit;
  readonly place: EntityId;
  /** The series that have marks here, in the order of the story. */
  readonly series: readonly Series[];
  /** What the filter leaves at any time, by date: the window decides what of it is seen. */
  readonly marks: readonly RecordMark[];
  /** Claims that the filter leaves out: they stay as a faint trace. */
  readonly traces: readonly RecordMark[];
  readonly lines: readonly RecordLine[];
  readonly breaks: readonly RecordBreak[];
  /** Claims that a number counted here will grow, each with the number it starts from. */
  readonly growth: readonly GrowthMark[];
  /** The population of the place, by date, as a reference for counts of people there. */
  readonly population: readonly Claim[];
}

/** A metric of the group and how many of its claims the filter leaves at any time. */
export interface MetricChoice {
  readonly metric: Metric;
  readonly claims: number;
  readonly shown: boolean;
}

export interface RecordView {
  readonly plots: readonly RecordPlot[];
  /** Claims of growth by a factor: they have no value axis of their own. */
  readonly growth: readonly RecordMark[];
  /** Every mark that the filter leaves, growth among them, by date: the rows of the table. */
  readonly rows: readonly RecordMark[];
  readonly metrics: readonly MetricChoice[];
  /** How many claims of the group the filter leaves out. */
  readonly hidden: number;
  /** How many of those that it leaves the options hide: weak ones, and those of metrics switched off. */
  readonly weakHidden: number;
  readonly switchedOff: number;
}

/** A zoom step or a choice changes none of it, and with ten thousand figures it takes longer than a frame. */
const marksByGroup = remembered((story: Story) =>
  groupBy(
    story.claimsInTime.map((claim) => markOf(story)(claim)),
    ({ series }) => series.group,
  ),
);

type Shown = Pick<RecordOptions, 'weak' | 'without'>;

/** The claims of a metric group that the selection leaves. A claim is left if any figure of it is. */
export function selectRecord(
  story: Story,
  selection: Selection,
  group: GroupId,
  shown: Shown = { weak: 'shown', without: [] },
): RecordView {
  const { all, plots, metrics } = drawable(story)(selection.atAnyTime)(group, shown);
  const left = all.filter(({ claim }) => claim.figures.some(selection.has));
  const rows = left.filter((mark) => isShown(mark, shown));
  return {
    plots,
    growth: rows.filter(({ claim }) => claim.first.unit === 'multiplier'),
    rows,
    metrics,
    hidden: all.length - left.length,
    weakHidden: left.filter((mark) => isOn(mark, shown) && !isStrong(mark, shown)).length,
    switchedOff: left.filter((mark) => !isOn(mark, shown)).length,
  };
}

interface Drawable extends Pick<RecordView, 'plots' | 'metrics'> {
  /** Whatever the filter and the options. */
  readonly all: readonly RecordMark[];
}

/** What of a group can be drawn, in whatever window: worked out once for a filter and its options. */
const drawable = remembered((story: Story) =>
  remembered(({ has }: Selection) => {
    const known = new Map<string, Drawable>();
    return (group: GroupId, shown: Shown): Drawable => {
      const key = [group, shown.weak, ...shown.without].join(' ');
      const value = known.get(key) ?? workOut(group, shown);
      known.set(key, value);
      return value;
    };

    function workOut(group: GroupId, shown: Shown): Drawable {
      const all = marksByGroup(story).get(group) ?? [];
      const left = new Set(all.filter(({ claim }) => claim.figures.some(has)));
      const visible = all.filter((mark) => isShown(mark, shown));
      return {
        all,
        plots: toPlots(story, visible, joinsOf(all), left),
        metrics: countMetrics(all, left, (mark) => isOn(mark, shown)),
      };
    }
  }),
);

function isShown(mark: RecordMark, shown: Shown): boolean {
  return isOn(mark, shown) && isStrong(mark, shown);
}

function isOn({ metric }: RecordMark, { without }: Shown): boolean {
  return !without.includes(metric.id);
}

function isStrong({ claim }: RecordMark, { weak }: Shown): boolean {
  return weak === 'shown' || claim.first.grade !== 'C';
}

/** The claims that the selection leaves in each group, for the switch between groups. */
export function countGroups(story: Story, selection: Selection): ReadonlyMap<GroupId, number> {
  const counts = new Map(story.groups.map(({ id }) => [id, 0]));
  for (const { first, figures } of story.claims) {
    if (!figures.some(selection.has)) continue;
    const { group } = lookUp(story.seriesById, first.series);
    counts.set(group, lookUp(counts, group) + 1);
  }
  return counts;
}

/** All the time that the story speaks of, in whole years. */
export const wholeOf = remembered((story: Story): TimeSpan =>
  wholeYears([...story.events.map(({ date }) => date), ...story.figures.map(({ asOf }) => asOf)]),
);

/** The mark of a claim: the same object wherever the claim is drawn. */
export const markOf = remembered((story: Story) =>
  remembered((claim: Claim): RecordMark => {
    const series = lookUp(story.seriesById, claim.first.series);
    return {
      claim,
      series,
      metric: lookUp(story.metricById, claim.first.metric),
      disputed: claim.figures.some((figure) => isDisputed(story, figure)),
    };
  }),
);

function countMetrics(
  all: readonly RecordMark[],
  left: ReadonlySet<RecordMark>,
  isOn: (mark: RecordMark) => boolean,
): MetricChoice[] {
  const choices = new Map<Metric, { claims: number; shown: boolean }>();
  for (const mark of all) {
    const { claims = 0 } = choices.get(mark.metric) ?? {};
    choices.set(mark.metric, { claims: claims + Number(left.has(mark)), shown: isOn(mark) });
  }
  return [...choices].map(([metric, choice]) => ({ metric, ...choice }));
}

interface Joins {
  readonly lines: readonly RecordLine[];
  readonly breaks: readonly RecordBreak[];
}

/**
 * The lines and breaks of the whole group, before any filter or option: a line joins neighbours of the series in
 * one place as they are, so that hiding a claim never draws a new line over where it stood. Takes marks by date.
 */
function joinNeighbours(marks: readonly RecordMark[]): Joins {
  const lastOf = new Map<string, RecordMark>();
  const lines: RecordLine[] = [];
  const breaks: RecordBreak[] = [];
  for (const mark of marks) {
    const { series, claim } = mark;
    if (!series.joined) continue;
    const key = `${series.id} ${claim.first.place}`;
    const from = lastOf.get(key);
    lastOf.set(key, mark);
    if (!from) continue;
    const why = breakBetween(series, from.claim, claim);
    if (why === undefined) lines.push({ series, from, to: mark });
    else breaks.push({ series, from, to: mark, why });
  }
  return { lines, breaks };
}

/** Worked out once for each list of marks. */
export const joinsOf = remembered(joinNeighbours);

function breakBetween(series: Series, from: Claim, to: Claim): string | undefined {
  const { after, before } = reasonsOf(series);
  const reasons = [
    ...from.figures.map(({ id }) => after.get(id)),
    ...to.figures.map(({ id }) => before.get(id)),
  ];
  return reasons.find((why) => why !== undefined);
}

/** Why the series breaks off, by the figure after which or before which it does. */
const reasonsOf = remembered(({ breaks }: Series) => ({
  after: new Map(breaks.map(({ after, why }) => [after, why])),
  before: new Map(breaks.map(({ before, why }) => [before, why])),
}));

/** Plots by how much the group has for them, so that no filter changes their order; an empty one stays if first. */
function toPlots(
  story: Story,
  all: readonly RecordMark[],
  joins: Joins,
  left: ReadonlySet<RecordMark>,
): RecordPlot[] {
  const growth = selectGrowth(
    story,
    all.filter((mark) => left.has(mark) && mark.claim.first.growth),
  );
  return groupByAxis(all)
    .toSorted((a, b) => b.length - a.length)
    .map((own): RecordPlot => {
      const marks = own.filter((mark) => left.has(mark));
      const here = new Set(marks);
      const isHere = ({ from, to }: RecordLine) => here.has(from) && here.has(to);
      const series = new Set(marks.map((mark) => mark.series));
      const [{ claim }] = own;
      const { unit, place } = claim.first;
      return {
        unit,
        place,
        series: story.series.filter((one) => series.has(one)),
        marks,
        traces: own.filter((mark) => !left.has(mark)),
        lines: joins.lines.filter(isHere),
        breaks: joins.breaks.filter(isHere),
        growth: growth.filter(({ base }) => base.first.unit === unit && base.first.place === place),
        population: unit === 'people' ? (populations(story).get(place) ?? []) : [],
      };
    })
    .filter(({ marks }, index) => index === 0 || marks.length > 0);
}

/** For each place, by date. */
const populations = remembered((story: Story) => {
  const isPopulation = ({ first: { metric, unit } }: Claim) =>
    unit === 'people' && lookUp(story.metricById, metric).population;
  return groupBy(story.claimsInTime.filter(isPopulation), ({ first }) => first.place);
});

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
