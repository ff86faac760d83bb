/** All that can be checked of one fact: who said it, in which report, and which report disagrees. */
import { citedSource, citedSources, rewritesLast, type CitedSource } from './citations.ts';
import { selectContested, type Contested } from './disagreements.ts';
import { selectMatrix, type Matrix } from './matrix.ts';
import {
  isDisputed,
  lookUp,
  occasionsOf,
  type Claim,
  type Fact,
  type FactRef,
  type Figure,
  type Metric,
  type Relation,
  type Series,
  type Story,
  type StoryEvent,
} from './story.ts';
import { tieEnds, type TieEnds } from './tieEnds.ts';

interface Common {
  readonly disputed: boolean;
  /** The weightiest first. */
  readonly contested: readonly Contested[];
  readonly citations: readonly CitedSource[];
}

export type Evidence = Common &
  (
    | {
        readonly kind: 'event';
        readonly event: StoryEvent;
        readonly whole: StoryEvent | undefined;
        readonly parts: readonly StoryEvent[];
        /** Claims with a number that were made at this event or a part of it. */
        readonly claims: readonly Claim[];
        /** Who reports which part of it, where it has parts. */
        readonly matrix: Matrix | undefined;
      }
    | {
        readonly kind: 'figure';
        readonly figure: Figure;
        readonly claim: Claim;
        readonly metric: Metric;
        readonly series: Series;
        /** Where it was said, by any report of it. */
        readonly statedAt: readonly StoryEvent[];
        /** Other claims of the same statement or report. */
        readonly saidWith: readonly Claim[];
      }
    | ({ readonly kind: 'relation' } & TieEnds)
  );

/** The evidence of a fact that the story has; opening any figure of a claim shows the whole claim. */
export function selectEvidence(story: Story, ref: FactRef): Evidence {
  switch (ref.kind) {
    case 'event':
      return eventEvidence(story, lookUp(story.eventById, ref.id));
    case 'figure':
      return figureEvidence(story, lookUp(story.figureById, ref.id));
    case 'relation':
      return relationEvidence(story, lookUp(story.relationById, ref.id));
  }
}

function eventEvidence(story: Story, event: StoryEvent): Evidence {
  const parts = story.partsOfEvent.get(event.id) ?? [];
  const events = new Set([event.id, ...parts.map(({ id }) => id)]);
  return {
    kind: 'event',
    event,
    whole: event.partOf === undefined ? undefined : lookUp(story.eventById, event.partOf),
    parts,
    claims: story.claims.filter(({ figures }) =>
      figures.some(({ statedAt }) => statedAt !== undefined && events.has(statedAt)),
    ),
    matrix: selectMatrix(story, event),
    citations: citedSources(story, event.citations),
    ...common(story, [event]),
  };
}

function figureEvidence(story: Story, figure: Figure): Evidence {
  const claim = lookUp(story.claimOf, figure.id);
  const { first } = claim;
  const occasions = new Set(occasionsOf(claim));
  return {
    kind: 'figure',
    figure,
    claim,
    metric: lookUp(story.metricById, first.metric),
    series: lookUp(story.seriesById, first.series),
    statedAt: [...new Set(claim.figures.flatMap(({ statedAt }) => statedAt ?? []))].map((id) =>
      lookUp(story.eventById, id),
    ),
    saidWith: story.claims.filter(
      (other) => other !== claim && occasionsOf(other).some((occasion) => occasions.has(occasion)),
    ),
    citations: rewritesLast(
      claim.figures.map((own) => ({ ...citedSource(story, own.citation), figure: own })),
    ),
    ...common(story, claim.figures),
  };
}

function relationEvidence(story: Story, relation: Relation): Evidence {
  return {
    kind: 'relation',
    ...tieEnds(story, relation),
    citations: citedSources(story, relation.citations),
    ...common(story, [relation]),
  };
}

function common(story: Story, facts: readonly Fact[]): Omit<Common, 'citations'> {
  return {
    disputed: facts.some((fact) => isDisputed(story, fact)),
    contested: selectContested(story, facts),
  };
}
