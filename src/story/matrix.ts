/** Who reports which part of a happening: its parts and the disagreements about it, against the pages that tell of it. */
import { allDisagreements, type DisagreementView } from './disagreements.ts';
import { lookUp, type Source, type Story, type StoryEvent } from './story.ts';
import type { SourceId } from './storySchema.ts';

/** What a page has of a part. Silence is that of the part of the page that was read. */
type PartCell = 'so' | 'otherwise' | 'silent';

export interface PartRow {
  readonly part: StoryEvent;
  /** One for each page. */
  readonly cells: readonly PartCell[];
}

export interface QuestionRow {
  readonly view: DisagreementView;
  /** For each page the places of the positions that it holds, from 0; none where it is silent. */
  readonly cells: readonly (readonly number[])[];
}

export interface Matrix {
  /** Rewrites after what is no rewrite, each by date. */
  readonly pages: readonly Source[];
  readonly parts: readonly PartRow[];
  readonly questions: readonly QuestionRow[];
}

/** With fewer parts and questions, or fewer pages, there is nothing to compare. */
const FEWEST_ROWS = 3;
const FEWEST_PAGES = 3;

/** The matrix of an event that has parts; undefined where it would compare nothing. */
export function selectMatrix(story: Story, event: StoryEvent): Matrix | undefined {
  const parts = story.partsOfEvent.get(event.id) ?? [];
  if (parts.length === 0) return undefined;
  const happening = [event, ...parts];
  const pages = pagesOf(story, happening);
  const views = allDisagreements(story).filter(({ disagreement }) =>
    happening.some(({ id }) => disagreement.about.includes(`event:${id}`)),
  );
  if (parts.length + views.length < FEWEST_ROWS || pages.length < FEWEST_PAGES) return undefined;
  return {
    pages,
    parts: parts.map((part) => ({ part, cells: pages.map((page) => cellOf(part, page, views)) })),
    questions: views
      .toSorted(
        (a, b) => story.disagreements.indexOf(a.disagreement) - story.disagreements.indexOf(b.disagreement),
      )
      .map((view) => ({ view, cells: pages.map((page) => positionsOf(view, page)) })),
  };
}

function pagesOf(story: Story, happening: readonly StoryEvent[]): readonly Source[] {
  const ids = new Set<SourceId>(happening.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return [...ids]
    .map((id) => lookUp(story.sourceById, id))
    .toSorted((a, b) => rank(a) - rank(b) || dateOf(a) - dateOf(b));
}

function rank({ rewriteOf }: Source): number {
  return rewriteOf === undefined ? 0 : 1;
}

/** What carries no date comes last. */
function dateOf({ published }: Source): number {
  return published?.from ?? Number.MAX_VALUE;
}

/**
 * A page says so where it is cited for the part, or holds on every question about it what the cited pages hold; and otherwise
 * where it holds on one of them what none of those does.
 */
function cellOf(part: StoryEvent, page: Source, views: readonly DisagreementView[]): PartCell {
  const cited = new Set(part.citations.map(({ source }) => source));
  if (cited.has(page.id)) return 'so';
  const stances = views
    .filter(({ disagreement }) => disagreement.about.includes(`event:${part.id}`))
    .map((view) => ({
      held: positionsOf(view, page),
      agreed: [...cited].flatMap((id) => positionsOf(view, { id })),
    }))
    .filter(({ held, agreed }) => held.length > 0 && agreed.length > 0);
  if (stances.length === 0) return 'silent';
  return stances.every(({ held, agreed }) => held.some((place) => agreed.includes(place)))
    ? 'so'
    : 'otherwise';
}

function positionsOf({ positions }: DisagreementView, { id }: Pick<Source, 'id'>): readonly number[] {
  return positions.flatMap(({ citations }, index) =>
    citations.some(({ source }) => source.id === id) ? [index] : [],
  );
}
