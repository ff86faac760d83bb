/** A tie with what stands at its ends: “Meta owns Facebook”. */
import { lookUp, type Entity, type Relation, type Story } from './story.ts';

export interface TieEnds {
  readonly relation: Relation;
  /** The words between the two, read from the first. */
  readonly label: string;
  readonly from: Entity;
  readonly to: Entity;
}

export function tieEnds(story: Story, relation: Relation): TieEnds {
  return {
    relation,
    label: lookUp(story.relationTypeById, relation.type).label,
    from: lookUp(story.entityById, relation.from),
    to: lookUp(story.entityById, relation.to),
  };
}
