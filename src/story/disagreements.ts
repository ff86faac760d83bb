/** Where the reports differ: the questions that the selection leaves, the weightiest first. */
import type { Selection } from './filter.ts';
import {
  findFact,
  lookUp,
  type Disagreement,
  type FactRef,
  type Position,
  type Source,
  type Story,
} from './story.ts';

export interface HeldPosition {
  readonly position: Position;
  /** The reports that hold it; rewrites are no further witnesses and stand apart. */
  readonly reports: readonly Source[];
  readonly rewrites: readonly Source[];
}

export interface DisagreementView {
  readonly disagreement: Disagreement;
  /** By number of independent reports, most first. */
  readonly positions: readonly HeldPosition[];
  /** The fact whose evidence shows the disagreement. */
  readonly about: FactRef | undefined;
}

/** The disagreements on facts of the selection, by weight. */
export function selectDisagreements(story: Story, selection: Selection): readonly DisagreementView[] {
  const left = new Set(
    [...selection.events, ...selection.figures].flatMap((fact) => story.disagreementsOn.get(fact) ?? []),
  );
  return story.disagreements
    .filter((disagreement) => left.has(disagreement))
    .map((disagreement) => toView(story, disagreement))
    .map((view) => ({ view, weight: weigh(story, view) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ view }) => view);
}

function toView(story: Story, disagreement: Disagreement): DisagreementView {
  const [about] = disagreement.about;
  return {
    disagreement,
    positions: disagreement.positions
      .map((position) => hold(story, position))
      .toSorted((a, b) => b.reports.length - a.reports.length),
    about: findFact(story, about)?.ref,
  };
}

function hold(story: Story, position: Position): HeldPosition {
  const sources = [...new Set(position.citations.map(({ source }) => lookUp(story.sourceById, source)))];
  return {
    position,
    reports: sources.filter(({ rewriteOf }) => rewriteOf === undefined),
    rewrites: sources.filter(({ rewriteOf }) => rewriteOf !== undefined),
  };
}

/** A question about the lead event outweighs any other; then one that gives different numbers; then witnesses. */
const LEAD_WEIGHT = 10_000;
const NUMBERS_WEIGHT = 1000;

function weigh(story: Story, { disagreement, positions }: DisagreementView): number {
  const witnesses = new Set(positions.flatMap(({ reports }) => reports)).size;
  return (
    (isAboutLead(story, disagreement) ? LEAD_WEIGHT : 0) +
    (givesNumbers(disagreement) ? NUMBERS_WEIGHT : 0) +
    witnesses
  );
}

function isAboutLead(story: Story, { about }: Disagreement): boolean {
  return about.some((ref) => {
    const fact = findFact(story, ref)?.fact;
    return fact && 'headline' in fact && [fact.id, fact.partOf].includes(story.leadEvent);
  });
}

/** Different numbers of the same thing; factors of growth are told in words. */
function givesNumbers({ positions }: Disagreement): boolean {
  const values = positions.filter(({ value, unit }) => value !== undefined && unit !== 'multiplier');
  return new Set(values.map(({ value }) => value)).size > 1;
}
