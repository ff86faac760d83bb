/** How the reported numbers of those who use something have grown: claims of people, series by series. */
import { compareDates } from './date.ts';
import type { Selection } from './filter.ts';
import { joinsOf, markOf, type RecordLine, type RecordMark } from './record.ts';
import { remembered } from './remembered.ts';
import { indexOfSeries } from './seriesIndex.ts';
import { lookUp, type Claim, type Entity, type Metric, type Series, type Story } from './story.ts';
import type { EntityId } from './storySchema.ts';

export interface GrowthSeries {
  readonly series: Series;
  readonly metric: Metric;
  /** Its place in its group, which gives colour and shape wherever the series is drawn. */
  readonly index: number;
  /** By date. */
  readonly marks: readonly RecordMark[];
  /** Between neighbours of a joined series, and never across a break. */
  readonly lines: readonly RecordLine[];
}

/** The claims of one metric: two metrics are never one, so a growth from the one to the other is never told. */
export interface GrowthOfMetric {
  readonly metric: Metric;
  readonly count: number;
  /** In how many series. */
  readonly kinds: number;
  /** All claims of the earliest date, and all of the latest: where they differ, none is preferred. */
  readonly first: readonly Claim[];
  readonly last: readonly Claim[];
}

export interface UserGrowth {
  /** In the order of the story. */
  readonly series: readonly GrowthSeries[];
  /** The one with the most claims first. */
  readonly metrics: readonly GrowthOfMetric[];
}

/** Fewer claims than this show no growth. */
const FEWEST_CLAIMS = 3;

/**
 * The claims that the selection leaves of people who use the entity or its parts, in the story’s place.
 * Undefined when they are too few for a chart.
 */
export function selectUserGrowth(story: Story, selection: Selection, id: EntityId): UserGrowth | undefined {
  const { metrics, marks } = countedUsers(story)(lookUp(story.entityById, id));
  const left = marks.filter(
    ({ claim: { first, figures } }) =>
      first.unit === 'people' && first.place === story.place && figures.some(selection.has),
  );
  if (left.length < FEWEST_CLAIMS) return undefined;
  return {
    series: toSeries(story, marks, left),
    metrics: metrics
      .map((metric) => toGrowth(metric, left))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
  };
}

/**
 * The metrics about an entity or its parts, and their marks by date: whole series, whatever their units, so that lines
 * run here as they do in the record.
 */
const countedUsers = remembered((story: Story) =>
  remembered(({ id }: Entity) => {
    const counted = new Set([id, ...(story.partsOfEntity.get(id) ?? [])]);
    const metrics = story.metrics.filter(({ about }) => about.some((entity) => counted.has(entity)));
    const ids = new Set(metrics.map((metric) => metric.id));
    const claims = ids.size === 0 ? [] : story.claimsInTime.filter(({ first }) => ids.has(first.metric));
    return { metrics, marks: claims.map((claim) => markOf(story)(claim)) };
  }),
);

function toSeries(story: Story, all: readonly RecordMark[], left: readonly RecordMark[]): GrowthSeries[] {
  const shown = new Set(left);
  const lines = joinsOf(all).lines.filter(({ from, to }) => shown.has(from) && shown.has(to));
  return story.series
    .map((series) => ({ series, marks: left.filter((mark) => mark.series === series) }))
    .filter(({ marks }) => marks.length > 0)
    .map(({ series, marks }) => ({
      series,
      metric: lookUp(story.metricById, series.metric),
      index: lookUp(indexOfSeries(story), series.id),
      marks,
      lines: lines.filter((line) => line.series === series),
    }));
}

function toGrowth(metric: Metric, marks: readonly RecordMark[]): GrowthOfMetric {
  const own = marks.filter((mark) => mark.metric === metric);
  const claims = own.map(({ claim }) => claim);
  return {
    metric,
    count: claims.length,
    kinds: new Set(own.map(({ series }) => series)).size,
    first: claims.filter((claim) => isOfDate(claim, claims[0])),
    last: claims.filter((claim) => isOfDate(claim, claims.at(-1))),
  };
}

function isOfDate({ first }: Claim, other: Claim | undefined): boolean {
  return other !== undefined && compareDates(first.asOf, other.first.asOf) === 0;
}
