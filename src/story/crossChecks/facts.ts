/** The figures of a story as the rules look at them, sorted and indexed once. */
import { compareDates } from '../date.ts';
import { groupBy } from '../groupBy.ts';
import { lookUp, type Claim, type Figure, type Story } from '../story.ts';
import type { MetricId } from '../storySchema.ts';

export interface Facts {
  readonly story: Story;
  /** Every claim in time, whatever the order of the file. */
  readonly claims: readonly Claim[];
  /** The claims that say how much there was: no forecasts and no growth. */
  readonly levels: readonly Claim[];
  /** The levels of one metric in one place and unit, in time; without those that only rewrites tell. */
  readonly counts: ReadonlyMap<string, readonly Claim[]>;
  /** The same, whatever the unit, by metric and place. */
  readonly ofMetric: ReadonlyMap<string, readonly Claim[]>;
  /** The metrics that count everyone. */
  readonly populations: readonly MetricId[];
  /** The claims of each statement or report that the story ties together. */
  readonly occasions: readonly (readonly Claim[])[];
  /** The figures of each source, in time. */
  readonly pages: readonly (readonly Figure[])[];
  /** The claims of each source. */
  readonly sources: readonly (readonly Claim[])[];
  /** The metrics that a metric is within, directly or through others. */
  readonly wholesOf: (metric: MetricId) => ReadonlySet<MetricId>;
}

export function gatherFacts(story: Story): Facts {
  const claims = story.claims.toSorted((a, b) => inTime(a.first, b.first));
  const levels = claims.filter(({ first }) => first.hedge !== 'expected' && !first.growth);
  const witnessed = levels.filter(({ reports }) => reports.length > 0);
  return {
    story,
    claims,
    levels,
    counts: groupBy(witnessed, ({ first }) => countKey(first)),
    ofMetric: groupBy(witnessed, ({ first }) => `${first.metric} ${first.place}`),
    populations: story.metrics
      .filter(({ population }) => population)
      .map(({ id }) => id)
      .toSorted(),
    occasions: gather(claims, ({ occasion }) => occasion),
    pages: [...groupBy(story.figures.toSorted(inTime), ({ citation }) => citation.source).values()],
    sources: gather(claims, ({ citation }) => citation.source),
    wholesOf: wholesIn(story),
  };
}

/** By date; two of one date by their ids, so that the order of the file never matters. */
export function inTime(a: Figure, b: Figure): number {
  return compareDates(a.asOf, b.asOf) || byId(a, b);
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** What is counted, where and in what: figures of different places or units never meet. */
export function countKey({ metric, place, unit }: Pick<Figure, 'metric' | 'place' | 'unit'>): string {
  return `${metric} ${place} ${unit}`;
}

/** What a figure is of; growth is of what is to grow. */
export function subjectOf({ metric, place, growth }: Figure): string {
  return `${growth ? `growth of ${growth.of}` : metric} ${place}`;
}

function gather(claims: readonly Claim[], keyOf: (figure: Figure) => string | undefined): Claim[][] {
  const pairs = claims.flatMap((claim) =>
    [...new Set(claim.figures.map(keyOf))].map((key) => ({ key, claim })),
  );
  return [...groupBy(pairs, ({ key }) => key)]
    .filter(([, members]) => members.length > 1)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => members.map(({ claim }) => claim));
}

function wholesIn({ metricById }: Story): Facts['wholesOf'] {
  const known = new Map<MetricId, ReadonlySet<MetricId>>();
  const wholesOf = (metric: MetricId): ReadonlySet<MetricId> => {
    const found = known.get(metric);
    if (found) return found;
    const direct = lookUp(metricById, metric).within ?? [];
    const all = new Set(direct.flatMap((whole) => [whole, ...wholesOf(whole)]));
    known.set(metric, all);
    return all;
  };
  return wholesOf;
}
