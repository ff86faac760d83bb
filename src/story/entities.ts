/** The cards of Who is who: each entity, what ties it to others, and what the selection says of it. */
import { compareDates, type EdtfDate } from './date.ts';
import { entitiesByEvents, isEmptyFilter, type Counts, type Selection } from './filter.ts';
import { lookUp, type Claim, type Entity, type Relation, type Story } from './story.ts';
import type { EntityId } from './storySchema.ts';
import { selectUserGrowth, type UserGrowth } from './userGrowth.ts';

export interface Tie {
  readonly relation: Relation;
  /** The words between this entity and the other: “met”, “is led by minister”. */
  readonly label: string;
  readonly other: Entity;
  /** From when to when the tie held, or the day of what happened once. */
  readonly when: EdtfDate | undefined;
}

export interface EntityCard {
  readonly entity: Entity;
  readonly ties: readonly Tie[];
  readonly parts: readonly Entity[];
  /** What of the selection names the entity or its parts. */
  readonly counts: Counts;
  /** The claims of the selection that name the entity itself or its parts. */
  readonly claims: readonly Claim[];
  /** For those whose users are counted. */
  readonly growth: UserGrowth | undefined;
}

export interface EntityCards {
  /** Shown open: the chosen entities, or, while none is chosen, those the story names as its lead. */
  readonly open: readonly EntityCard[];
  /** The others that the selection names, most named first. */
  readonly folded: readonly EntityCard[];
}

/** A card for every entity that the selection names; with nothing filtered, for every entity of the story. */
export function selectEntities(story: Story, selection: Selection): EntityCards {
  const { entities: chosen } = selection.filter;
  const first = chosen.length > 0 ? chosen : story.leadEntities;
  const counts = countNamed(story, selection);
  const cardOf = (id: EntityId) => toCard(story, selection, id, counts.get(id) ?? { events: 0, figures: 0 });
  const everything = isEmptyFilter(selection.filter);
  const others = entitiesByEvents(story)
    .map(({ id }) => id)
    .filter((id) => !first.includes(id) && (everything || counts.has(id)))
    .toSorted((a, b) => (counts.get(b)?.events ?? 0) - (counts.get(a)?.events ?? 0));
  return { open: first.map(cardOf), folded: others.map(cardOf) };
}

function countNamed(story: Story, { events, figures }: Selection): Map<EntityId, Counts> {
  const counts = new Map<EntityId, { events: number; figures: number }>();
  const add = (kind: keyof Counts, ids: ReadonlySet<EntityId>) => {
    for (const id of ids) {
      const count = counts.get(id) ?? { events: 0, figures: 0 };
      count[kind] += 1;
      counts.set(id, count);
    }
  };
  for (const event of events) add('events', lookUp(story.namedBy, event));
  for (const figure of figures) add('figures', lookUp(story.namedBy, figure));
  return counts;
}

function toCard(story: Story, selection: Selection, id: EntityId, counts: Counts): EntityCard {
  const claims = new Set(
    selection.figures
      .filter((figure) => lookUp(story.namedBy, figure).has(id))
      .map((figure) => lookUp(story.claimOf, figure.id)),
  );
  return {
    entity: lookUp(story.entityById, id),
    ties: selectTies(story, id),
    parts: (story.partsOfEntity.get(id) ?? []).map((part) => lookUp(story.entityById, part)),
    counts,
    claims: [...claims].toSorted((a, b) => compareDates(a.first.asOf, b.first.asOf)),
    growth: selectUserGrowth(story, selection, id),
  };
}

/** The ties of an entity: to the story’s lead entities first, then dated ones by date, then the others. */
function selectTies(story: Story, id: EntityId): Tie[] {
  return story.relations
    .filter(({ from, to }) => from === id || to === id)
    .map((relation) => {
      const type = lookUp(story.relationTypeById, relation.type);
      const outward = relation.from === id;
      return {
        relation,
        label: outward ? type.label : type.inverse,
        other: lookUp(story.entityById, outward ? relation.to : relation.from),
        when: whenOf(relation),
      };
    })
    .toSorted((a, b) => leadRank(story, a) - leadRank(story, b) || startOf(a) - startOf(b));
}

function leadRank(story: Story, { other }: Tie): number {
  return story.leadEntities.includes(other.id) ? 0 : 1;
}

function whenOf({ start, end }: Relation): EdtfDate | undefined {
  if (!end || start?.edtf === end.edtf) return start;
  // Put together, not read: either may be an interval itself.
  return {
    edtf: `${start?.edtf ?? '..'}/${end.edtf}`,
    start: start?.start ?? null,
    end: end.end,
    from: start?.from ?? Number.NEGATIVE_INFINITY,
    until: end.until,
  };
}

function startOf({ when }: Tie): number {
  if (!when) return Number.MAX_VALUE;
  return Number.isFinite(when.from) ? when.from : when.until;
}

/** How many entities have a colour of their own; the others share a quiet one. */
const COLOURED = 6;

/** The place of an entity’s colour, from 0: the story’s lead entities first, then the most named. */
export function entityColours(story: Story): ReadonlyMap<EntityId, number> {
  const ranked = entitiesByEvents(story).map(({ id }) => id);
  const ids = [...new Set([...story.leadEntities, ...ranked])].slice(0, COLOURED);
  return new Map(ids.map((id, index) => [id, index]));
}
