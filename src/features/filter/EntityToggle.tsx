import { memo } from 'react';
import type { Entity } from '../../story/story.ts';
import type { EntityId } from '../../story/storySchema.ts';
import { EntityDisc } from '../../ui/EntityDisc.tsx';
import { shortName } from '../../ui/formatClaim.ts';
import { words } from '../../ui/words.ts';
import styles from './EntityToggle.module.css';

interface Props {
  readonly entity: Entity;
  /** How many events would be left if this were chosen. */
  readonly events: number;
  /** And how many figures. */
  readonly figures: number;
  readonly colour: number | undefined;
  readonly pressed: boolean;
  readonly onToggle: (id: EntityId) => void;
}

/** Chooses an entity, or lets it go. Drawn anew only when it says something else: the bar and its sheet have dozens. */
export const EntityToggle = memo(function EntityToggle({
  entity,
  events,
  figures,
  colour,
  pressed,
  onToggle,
}: Props) {
  const name = shortName(entity);
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={pressed}
      aria-label={words.filter.countInFull(name, events, figures)}
      onClick={() => onToggle(entity.id)}
    >
      <EntityDisc entity={entity} colour={colour} />
      <bdi>{name}</bdi> <span className={styles.count}>{words.counted.number(events)}</span>
    </button>
  );
});
