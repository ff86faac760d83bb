/** Where the reports differ: questions, who holds which position, and how much each question weighs. */
import { YEAR } from './calendar.ts';
import { citedSources, type CitedSource } from './citations.ts';
import type { TimeSpan } from './date.ts';
import { leavesTie, type Selection } from './filter.ts';
import { groupBy } from './groupBy.ts';
import { remembered } from './remembered.ts';
import {
  findFact,
  lookUp,
  type Claim,
  type Disagreement,
  type Fact,
  type FactRef,
  type Position,
  type Source,
  type Story,
  type Unit,
} from './story.ts';
import type { EntityId, SourceId } from './storySchema.ts';

export interface HeldPosition {
  readonly position: Position;
  readonly citations: readonly CitedSource[];
  /** The reports that hold it; rewrites are no further witnesses and stand apart. */
  readonly reports: readonly Source[];
  readonly rewrites: readonly Source[];
  /** The claims of the record that hold it. */
  readonly claims: readonly Claim[];
}

export interface DisagreementView {
  readonly disagreement: Disagreement;
  /** By number of independent reports, most first. */
  readonly positions: readonly HeldPosition[];
  /** The fact whose evidence shows the disagreement. */
  readonly about: FactRef | undefined;
  /** Everything that it is about or cites. */
  readonly facts: readonly Fact[];
  /** The pages that settle it, if any do. */
  readonly settledBy: readonly CitedSource[];
}

/** The disagreements on facts of the selection, by weight. */
export function selectDisagreements(story: Story, selection: Selection): readonly DisagreementView[] {
  return allDisagreements(story).filter((view) => isLeft(story, view, selection));
}

/** Whether the selection holds any fact that it is about or cites. Ties count where it is about nothing else. */
export function isLeft(story: Story, { facts }: DisagreementView, selection: Selection): boolean {
  const others = facts.flatMap((fact) => ('from' in fact ? [] : [fact]));
  if (others.length > 0) return others.some(selection.has);
  return facts.some((fact) => 'from' in fact && leavesTie(story, selection, fact));
}

/** All of the story, by weight; no filter changes how much one weighs. */
export const allDisagreements = remembered((story: Story): readonly DisagreementView[] =>
  story.disagreements
    .map((disagreement) => toView(story, disagreement))
    .map((view) => ({ view, weight: weigh(story, view) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ view }) => view),
);

/** For each entity the disagreements on facts that name it or its parts, by weight. */
export const disagreementsByEntity = remembered((story: Story) =>
  byEach<EntityId>(story, ({ facts }) => facts.flatMap((fact) => [...lookUp(story.namedBy, fact)])),
);

/** For each page the disagreements in which it holds a position or settles the question, by weight. */
export const disagreementsBySource = remembered((story: Story) =>
  byEach<SourceId>(story, ({ positions, settledBy }) =>
    [...positions.flatMap(({ citations }) => citations), ...settledBy].map(({ source }) => source.id),
  ),
);

function byEach<Id>(
  story: Story,
  idsOf: (view: DisagreementView) => readonly Id[],
): ReadonlyMap<Id, readonly DisagreementView[]> {
  const pairs = allDisagreements(story).flatMap((view) =>
    [...new Set(idsOf(view))].map((id) => ({ id, view })),
  );
  return new Map([...groupBy(pairs, ({ id }) => id)].map(([id, of]) => [id, of.map(({ view }) => view)]));
}

/** A disagreement beside one fact: the positions that agree with the fact, and those that say otherwise. */
export interface Contested {
  readonly view: DisagreementView;
  readonly saysSo: readonly HeldPosition[];
  /** None where the fact takes no side: a meeting is told of by all who differ over it. */
  readonly saysOtherwise: readonly HeldPosition[];
}

/** The disagreements about any of the facts or citing it, each seen from there; facts that belong to one claim go together. */
export function selectContested(story: Story, facts: readonly Fact[]): readonly Contested[] {
  const own = new Set(facts);
  const figures = new Set(facts.flatMap((fact) => ('asOf' in fact ? [fact.id] : [])));
  const pages = new Set(facts.flatMap(pagesOf));
  return allDisagreements(story)
    .filter((view) => view.facts.some((fact) => own.has(fact)))
    .map((view) => {
      const byFigure = view.positions.filter(({ position }) =>
        position.figures.some((id) => figures.has(id)),
      );
      const byPage = view.positions.filter(({ citations }) =>
        citations.some(({ source }) => pages.has(source.id)),
      );
      const saysSo = byFigure.length > 0 ? byFigure : byPage;
      const others = view.positions.filter((held) => !saysSo.includes(held));
      return saysSo.length > 0 && others.length > 0
        ? { view, saysSo, saysOtherwise: others }
        : { view, saysSo: view.positions, saysOtherwise: [] };
    });
}

function pagesOf(fact: Fact): readonly SourceId[] {
  return 'citation' in fact ? [fact.citation.source] : fact.citations.map(({ source }) => source);
}

/** Positions in numbers of one unit, to be set on one scale. */
export interface ComparedNumbers {
  readonly unit: Unit;
  readonly held: readonly { readonly position: Position; readonly from: number; readonly until: number }[];
  readonly greatest: number;
}

/** The numbers of the positions, where at least two of one unit differ. */
export function compareNumbers(positions: readonly HeldPosition[]): ComparedNumbers | undefined {
  const numbers = positions.flatMap(({ position }) => {
    const { value, max = value, unit } = position;
    return value === undefined || max === undefined || unit === undefined
      ? []
      : [{ position, from: value, until: max, unit }];
  });
  const [first] = [...groupBy(numbers, ({ unit }) => unit)].toSorted(([, a], [, b]) => b.length - a.length);
  if (!first) return undefined;
  const [unit, held] = first;
  if (new Set(held.map(({ from, until }) => `${from} ${until}`)).size < 2) return undefined;
  return { unit, held, greatest: Math.max(...held.map(({ until }) => until)) };
}

function toView(story: Story, disagreement: Disagreement): DisagreementView {
  const { about, positions, settledBy = [] } = disagreement;
  const cited = positions.flatMap(({ figures }) => figures.map((id) => lookUp(story.figureById, id)));
  return {
    disagreement,
    positions: positions
      .map((position) => hold(story, position))
      .toSorted((a, b) => b.reports.length - a.reports.length),
    about: findFact(story, about[0])?.ref,
    facts: [...new Set<Fact>([...about.flatMap((ref) => findFact(story, ref)?.fact ?? []), ...cited])],
    settledBy: citedSources(story, settledBy),
  };
}

function hold(story: Story, position: Position): HeldPosition {
  const citations = citedSources(story, position.citations);
  const pages = [...new Set(citations.map(({ source }) => source))];
  return {
    position,
    citations,
    reports: pages.filter(({ rewriteOf }) => rewriteOf === undefined),
    rewrites: pages.filter(({ rewriteOf }) => rewriteOf !== undefined),
    claims: [...new Set(position.figures.map((id) => lookUp(story.claimOf, id)))],
  };
}

/** How much it counts to be near the lead event, to give different numbers, that claims of the record hang on it, to be settled. */
const NEARNESS = 4;
const NUMBERS = 2;
const CLAIMS = 1;
const SETTLED = -3;

/** How near the lead event, how far apart, how many independent reports: in this order. */
function weigh(story: Story, { facts, positions, settledBy }: DisagreementView): number {
  const witnesses = new Set(positions.flatMap(({ reports }) => reports)).size;
  return (
    NEARNESS * nearness(story, facts) +
    NUMBERS * distance(positions) +
    (positions.some(({ claims }) => claims.length > 0) ? CLAIMS : 0) +
    Math.log2(1 + witnesses) +
    (settledBy.length > 0 ? SETTLED : 0)
  );
}

/**
 * 2 for what was said or done at the lead event, a little less for where and when that was; otherwise 1 at its time, a half
 * a year away, and so on.
 */
function nearness(story: Story, facts: readonly Fact[]): number {
  const lead = lookUp(story.eventById, story.leadEvent);
  if (facts.some((fact) => 'headline' in fact && fact.partOf === lead.id)) return 2;
  if (facts.includes(lead)) return 1.75;
  const away = facts.map((fact) => yearsAway(timeOf(fact), lead.date));
  return Math.max(0, ...away.map((years) => 1 / (1 + years)));
}

const ANY_TIME: TimeSpan = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

function timeOf(fact: Fact): TimeSpan {
  if ('date' in fact) return fact.date;
  return 'asOf' in fact ? fact.asOf : (fact.start ?? ANY_TIME);
}

/** How many years lie between the two; none where they overlap. */
function yearsAway(one: TimeSpan, other: TimeSpan): number {
  return Math.max(0, one.from - other.until, other.from - one.until) / YEAR;
}

/** 0 where the positions give no different numbers of the same thing, from 1 for close ones to 2 for a factor of ten and more. */
function distance(positions: readonly HeldPosition[]): number {
  const numbers = compareNumbers(positions);
  // Factors of growth are told in words.
  if (!numbers || numbers.unit === 'multiplier') return 0;
  const least = Math.min(...numbers.held.map(({ from }) => from));
  return 1 + Math.min(1, Math.log10(numbers.greatest / Math.max(least, Number.MIN_VALUE)));
}
