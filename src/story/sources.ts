/** The reports of the collection: by outlet or by date, each with what it is cited for. */
import { compareDates } from './date.ts';
import { disagreementsBySource, isLeft, type DisagreementView } from './disagreements.ts';
import { isEmptyFilter, leavesTie, type Selection } from './filter.ts';
import { groupBy } from './groupBy.ts';
import { remembered } from './remembered.ts';
import { lookUp, type Figure, type Source, type Story, type StoryEvent } from './story.ts';
import { tieEnds, type TieEnds } from './tieEnds.ts';

export type SourceOrder = 'outlet' | 'date';

export interface SourceItem {
  readonly source: Source;
  /** Facts of the selection that cite the page. */
  readonly events: readonly StoryEvent[];
  readonly figures: readonly Figure[];
  /** Ties that cite it, and that are left. */
  readonly ties: readonly TieEnds[];
  /** The questions on which it takes a position or which it settles, of those on facts of the selection, the weightiest first. */
  readonly disagreements: readonly DisagreementView[];
  /** Pages that rewrite this one, listed under it. */
  readonly rewrites: readonly SourceItem[];
}

export interface SourceGroup {
  readonly name: string;
  readonly items: readonly SourceItem[];
  /** Pages in the group, rewrites among them. */
  readonly count: number;
}

/**
 * The pages that facts of the selection cite; with nothing filtered, every page that anything in the story rests on.
 * A page that nothing cites supports nothing, and what it is about may have nothing to do with the story.
 */
export function selectSources(story: Story, selection: Selection): readonly SourceItem[] {
  const cited = citedFor(selection);
  const everything = isEmptyFilter(selection.filter);
  const restedOn = everything ? story.citedSources : cited;
  const keeps = (source: Source) => restedOn.has(source.id);
  const kept = story.sources.filter(keeps);
  const toItem = (source: Source): SourceItem => ({
    source,
    events: cited.get(source.id)?.events ?? [],
    figures: cited.get(source.id)?.figures ?? [],
    ties: (tiesBySource(story).get(source.id) ?? []).filter(({ relation }) =>
      leavesTie(story, selection, relation),
    ),
    disagreements: (disagreementsBySource(story).get(source.id) ?? []).filter((view) =>
      isLeft(story, view, selection),
    ),
    rewrites: (story.rewritesOf.get(source.id) ?? []).filter(keeps).map(toItem),
  });
  // A rewrite stands under its original wherever that is left, and alone where it is not.
  const standsUnder = ({ rewriteOf }: Source) =>
    rewriteOf !== undefined && keeps(lookUp(story.sourceById, rewriteOf));
  return kept.filter((source) => !standsUnder(source)).map(toItem);
}

const tiesBySource = remembered((story: Story): ReadonlyMap<Source['id'], readonly TieEnds[]> => {
  const pairs = story.relations.flatMap((relation) =>
    [...new Set(relation.citations.map(({ source }) => source))].map((source) => ({ source, relation })),
  );
  return new Map(
    [...groupBy(pairs, ({ source }) => source)].map(([source, of]) => [
      source,
      of.map(({ relation }) => tieEnds(story, relation)),
    ]),
  );
});

interface CitedFor {
  readonly events: StoryEvent[];
  readonly figures: Figure[];
}

function citedFor({ events, figures }: Selection): ReadonlyMap<Source['id'], CitedFor> {
  const cited = new Map<Source['id'], CitedFor>();
  const of = (id: Source['id']): CitedFor => {
    const found = cited.get(id) ?? { events: [], figures: [] };
    cited.set(id, found);
    return found;
  };
  for (const event of events) {
    for (const id of new Set(event.citations.map(({ source }) => source))) of(id).events.push(event);
  }
  for (const figure of figures) of(figure.citation.source).figures.push(figure);
  return cited;
}

/** Every page of some items, rewrites among them. */
export function countPages(items: readonly SourceItem[]): number {
  return items.reduce((count, { rewrites }) => count + 1 + countPages(rewrites), 0);
}

/** Outlets with most reports first, or years from the newest; the undated last. */
export function groupSources(
  items: readonly SourceItem[],
  order: SourceOrder,
  undated: string,
): readonly SourceGroup[] {
  const nameOf = ({ source }: SourceItem) =>
    order === 'outlet' ? source.outlet : (source.published?.start?.year.toString() ?? undated);
  return [...groupBy(items.toSorted(byDate), nameOf)]
    .map(([name, own]) => ({ name, items: own, count: countPages(own) }))
    .toSorted((a, b) =>
      order === 'outlet'
        ? b.count - a.count || a.name.localeCompare(b.name, 'en')
        : Number(a.name === undated) - Number(b.name === undated) || Number(b.name) - Number(a.name),
    );
}

function byDate(a: SourceItem, b: SourceItem): number {
  if (a.source.published && b.source.published) return compareDates(a.source.published, b.source.published);
  return Number(a.source.published === undefined) - Number(b.source.published === undefined);
}
