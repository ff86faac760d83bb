/** The cards of Who is who: each entity, what ties it to others, and what the selection says of it. */
import type { EdtfDate } from './date.ts';
import { disagreementsByEntity, isLeft, type DisagreementView } from './disagreements.ts';
import { isEmptyFilter, type Counts, type Selection } from './filter.ts';
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
  /** The questions on facts of the selection that name the entity or its parts, the weightiest first. */
  readonly disagreements: readonly DisagreementView[];
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
  const first = new Set(chosen.length > 0 ? chosen : story.leadEntities);
  const counts = countNamed(story, selection);
  const claims = claimsNaming(story, selection);
  const cardOf = (id: EntityId): EntityCard => ({
    entity: lookUp(story.entityById, id),
    ties: tiesOf(story, id),
    parts: (story.partsOfEntity.get(id) ?? []).map((part) => lookUp(story.entityById, part)),
    counts: counts.get(id) ?? { events: 0, figures: 0 },
    claims: claims.get(id) ?? [],
    disagreements: (disagreementsByEntity(story).get(id) ?? []).filter((view) =>
      isLeft(story, view, selection),
    ),
    growth: selectUserGrowth(story, selection, id),
  });
  const everything = isEmptyFilter(selection.filter);
  const others = story.entitiesByEvents
    .map(({ id }) => id)
    .filter((id) => !first.has(id) && (everything || counts.has(id)))
    .toSorted((a, b) => (counts.get(b)?.events ?? 0) - (counts.get(a)?.events ?? 0));
  return { open: [...first].map(cardOf), folded: others.map(cardOf) };
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

/** For each entity the claims of which a figure that is left names it, in order of time. */
function claimsNaming(story: Story, selection: Selection): ReadonlyMap<EntityId, readonly Claim[]> {
  const claims = new Map<EntityId, Claim[]>();
  for (const claim of story.claimsInTime) {
    const left = claim.figures.filter((figure) => selection.has(figure));
    for (const id of new Set(left.flatMap((figure) => [...lookUp(story.namedBy, figure)]))) {
      const own = claims.get(id);
      if (own) own.push(claim);
      else claims.set(id, [claim]);
    }
  }
  return claims;
}

/** The ties of an entity: to the story’s lead entities first, then dated ones by date, then the others. */
function tiesOf(story: Story, id: EntityId): Tie[] {
  return (story.relationsOf.get(id) ?? [])
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
