/** The picture of ties: a few entities, their direct neighbours, and every tie between them as one row. */
import type { Selection } from './filter.ts';
import { lookUp, type Entity, type Relation, type Story } from './story.ts';
import type { EntityId } from './storySchema.ts';

/** More than this and the picture says less than the list. */
const MOST_NEIGHBOURS = 12;

export interface TieRow {
  readonly relation: Relation;
  /** The words between the two names, read from `from`. */
  readonly label: string;
  readonly from: Entity;
  readonly to: Entity;
  /** The places of the hubs that the row touches, in the order of the hubs. */
  readonly rails: readonly number[];
  /** The neighbour at the end of the row; undefined for a tie between two hubs. */
  readonly neighbour: Entity | undefined;
}

export interface TiePicture {
  /** The chosen entities, or those the story leads with. */
  readonly hubs: readonly Entity[];
  readonly rows: readonly TieRow[];
  /** Neighbours for which there is no room; the cards have them all. */
  readonly left: readonly Entity[];
}

/** Every tie of the hubs with one another and with their nearest neighbours; the same for the same choice. */
export function selectTies(story: Story, selection: Selection): TiePicture {
  const { entities: chosen } = selection.filter;
  const hubs = chosen.length > 0 ? chosen : story.leadEntities;
  const own = story.relations.filter(({ from, to }) => hubs.includes(from) || hubs.includes(to));
  const ranked = rankNeighbours(story, hubs, own);
  const shown = ranked.slice(0, MOST_NEIGHBOURS);
  const rows = own.flatMap((relation) => toRow(story, hubs, shown, relation));
  return {
    hubs: hubs.map((id) => lookUp(story.entityById, id)),
    rows: rows.toSorted((a, b) => rankOf(shown, a) - rankOf(shown, b)),
    left: ranked.slice(MOST_NEIGHBOURS).map((id) => lookUp(story.entityById, id)),
  };
}

/** By how many hubs they touch, then by how often the story names them. */
function rankNeighbours(
  story: Story,
  hubs: readonly EntityId[],
  relations: readonly Relation[],
): readonly EntityId[] {
  const touched = new Map<EntityId, Set<EntityId>>();
  for (const { from, to } of relations) {
    for (const [hub, other] of [
      [from, to],
      [to, from],
    ] as const) {
      if (!hubs.includes(hub) || hubs.includes(other)) continue;
      touched.set(other, (touched.get(other) ?? new Set()).add(hub));
    }
  }
  return story.entitiesByEvents
    .map(({ id }) => id)
    .filter((id) => touched.has(id))
    .toSorted((a, b) => (touched.get(b)?.size ?? 0) - (touched.get(a)?.size ?? 0));
}

function toRow(
  story: Story,
  hubs: readonly EntityId[],
  shown: readonly EntityId[],
  relation: Relation,
): TieRow[] {
  const { from, to } = relation;
  const outside = [from, to].filter((id) => !hubs.includes(id));
  if (outside.some((id) => !shown.includes(id))) return [];
  const [neighbour] = outside;
  return [
    {
      relation,
      label: lookUp(story.relationTypeById, relation.type).label,
      from: lookUp(story.entityById, from),
      to: lookUp(story.entityById, to),
      rails: hubs.flatMap((id, place) => (id === from || id === to ? [place] : [])),
      neighbour: neighbour === undefined ? undefined : lookUp(story.entityById, neighbour),
    },
  ];
}

/** Ties between hubs first; then by hub, and within a hub by neighbour, so that a neighbour’s ties stay together. */
function rankOf(shown: readonly EntityId[], row: TieRow): number {
  if (!row.neighbour) return -1;
  const [rail = 0] = row.rails;
  return rail * (shown.length + 1) + shown.indexOf(row.neighbour.id);
}
