/** Where the reports differ: the questions that the selection leaves, the weightiest first. */
import type { Selection } from './filter.ts';
import { remembered } from './remembered.ts';
import {
  findFact,
  lookUp,
  type Disagreement,
  type Fact,
  type FactRef,
  type Figure,
  type Position,
  type Source,
  type Story,
  type StoryEvent,
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
export function selectDisagreements(story: Story, { has }: Selection): readonly DisagreementView[] {
  return ranked(story)
    .filter(({ facts }) => facts.some((fact) => isSelectable(fact) && has(fact)))
    .map(({ view }) => view);
}

interface Ranked {
  readonly view: DisagreementView;
  /** What it is about or cites. */
  readonly facts: readonly Fact[];
}

/** No filter changes how much a disagreement weighs. */
const ranked = remembered((story: Story): readonly Ranked[] =>
  story.disagreements
    .map((disagreement) => {
      const view = toView(story, disagreement);
      return { view, weight: weigh(story, view), facts: factsOf(story, disagreement) };
    })
    .toSorted((a, b) => b.weight - a.weight),
);

function factsOf(story: Story, { about, positions }: Disagreement): readonly Fact[] {
  const cited = positions.flatMap(({ figures }) => figures.map((id) => lookUp(story.figureById, id)));
  return [...about.flatMap((ref) => findFact(story, ref)?.fact ?? []), ...cited];
}

/** Ties are left or not with the entities that they join, not by a filter of their own. */
function isSelectable(fact: Fact): fact is StoryEvent | Figure {
  return !('from' in fact);
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
