/** All that can be checked of one fact: who said it, in which report, and which report disagrees. */
import { fold, foldedWords } from './search.ts';
import {
  isDisputed,
  lookUp,
  type Citation,
  type Claim,
  type Disagreement,
  type Entity,
  type Fact,
  type FactRef,
  type Figure,
  type Metric,
  type Relation,
  type Series,
  type Source,
  type Story,
  type StoryEvent,
} from './story.ts';

export interface CitedSource {
  readonly citation: Citation;
  readonly source: Source;
  /** The page this one rewrites: it is listed, but no further witness. */
  readonly original: Source | undefined;
  /** Where to go; undefined when the page must not be linked. Points at the passage where that is safe. */
  readonly href: string | undefined;
  /** The figure as this report has it: reports of one claim may differ in hedge, date or attribution. */
  readonly figure?: Figure;
}

interface Common {
  readonly disputed: boolean;
  readonly disagreements: readonly Disagreement[];
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
      }
    | {
        readonly kind: 'figure';
        readonly figure: Figure;
        readonly claim: Claim;
        readonly metric: Metric;
        readonly series: Series;
        readonly place: Entity;
        readonly statedAt: StoryEvent | undefined;
        /** Other claims of the same statement or report. */
        readonly saidWith: readonly Claim[];
      }
    | {
        readonly kind: 'relation';
        readonly relation: Relation;
        readonly label: string;
        readonly from: Entity;
        readonly to: Entity;
      }
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
    claims: story.claims.filter(({ first }) => first.statedAt !== undefined && events.has(first.statedAt)),
    citations: citedSources(story, event.citations),
    ...common(story, [event]),
  };
}

function figureEvidence(story: Story, figure: Figure): Evidence {
  const claim = lookUp(story.claimOf, figure.id);
  const { first } = claim;
  return {
    kind: 'figure',
    figure,
    claim,
    metric: lookUp(story.metricById, first.metric),
    series: lookUp(story.seriesById, first.series),
    place: lookUp(story.entityById, first.place),
    statedAt: first.statedAt === undefined ? undefined : lookUp(story.eventById, first.statedAt),
    saidWith: story.claims.filter(
      (other) => other !== claim && first.occasion !== undefined && other.first.occasion === first.occasion,
    ),
    citations: inOrder(claim.figures.map((own) => ({ ...citedSource(story, own.citation), figure: own }))),
    ...common(story, claim.figures),
  };
}

function relationEvidence(story: Story, relation: Relation): Evidence {
  return {
    kind: 'relation',
    relation,
    label: lookUp(story.relationTypeById, relation.type).label,
    from: lookUp(story.entityById, relation.from),
    to: lookUp(story.entityById, relation.to),
    citations: citedSources(story, relation.citations),
    ...common(story, [relation]),
  };
}

function common(story: Story, facts: readonly Fact[]): Omit<Common, 'citations'> {
  const disagreements = new Set(facts.flatMap((fact) => story.disagreementsOn.get(fact) ?? []));
  return {
    disputed: facts.some((fact) => isDisputed(story, fact)),
    disagreements: story.disagreements.filter((disagreement) => disagreements.has(disagreement)),
  };
}

/** The citations with their sources, rewrites after the pages that are no rewrites. */
function citedSources(story: Story, citations: readonly Citation[]): CitedSource[] {
  return inOrder(citations.map((citation) => citedSource(story, citation)));
}

function citedSource(story: Story, citation: Citation): CitedSource {
  const source = lookUp(story.sourceById, citation.source);
  return {
    citation,
    source,
    original: source.rewriteOf === undefined ? undefined : lookUp(story.sourceById, source.rewriteOf),
    href: linkTo(story, source, citation.asStated),
  };
}

function inOrder(cited: readonly CitedSource[]): CitedSource[] {
  return cited.toSorted((a, b) => Number(a.original !== undefined) - Number(b.original !== undefined));
}

/**
 * The address of a page, pointing at the passage by a text fragment where the words are distinctive.
 * https://wicg.github.io/scroll-to-text-fragment/ – a comma, hyphen or ampersand in the words must be escaped.
 */
function linkTo(story: Story, source: Source, asStated: string | undefined): string | undefined {
  if (source.linkable === false) return undefined;
  if (asStated === undefined || !isDistinctive(story, asStated)) return source.url;
  const words = encodeURIComponent(asStated.toWellFormed()).replaceAll('-', '%2D');
  return `${source.url}${source.url.includes('#') ? '' : '#'}:~:text=${words}`;
}

const FEWEST_DISTINCTIVE_WORDS = 4;
/** Shorter words of names (“of”, “the”) stand on every page. */
const SHORTEST_NAME = 4;

/** Four words or more with a name of the story or a number: fewer could stand anywhere on a page. */
function isDistinctive(story: Story, fragment: string): boolean {
  if (fragment.split(/\s+/u).filter((word) => word !== '').length < FEWEST_DISTINCTIVE_WORDS) return false;
  if (/\p{N}/u.test(fragment)) return true;
  const names = new Set(
    story.entities
      .flatMap(({ name, nameUrdu = '' }) => foldedWords(`${name} ${nameUrdu}`))
      .filter((word) => word.length >= SHORTEST_NAME),
  );
  // Latin names stand capitalised; the word alone ("parliament") is no name.
  const named = fragment.match(/\p{Lu}[\p{L}\p{M}]+|\p{Lo}[\p{L}\p{M}]+/gu) ?? [];
  return named.some((word) => names.has(fold(word)));
}
