import type { Entity } from '../story/story.ts';
import styles from './EntityDisc.module.css';
import { shortName } from './formatClaim.ts';

interface Props {
  readonly entity: Entity;
  /** The place of its colour, if it has one of its own (entityColours). */
  readonly colour: number | undefined;
}

/** Initials in the entity’s colour, the same wherever it is met. */
export function EntityDisc({ entity, colour }: Props) {
  return (
    <span className={styles.disc} style={{ '--own': colourOf(colour) }} aria-hidden="true">
      {initials(shortName(entity))}
    </span>
  );
}

/** A token, as a CSS value. */
export function colourOf(colour: number | undefined): string {
  return colour === undefined ? 'var(--entity-other)' : `var(--entity-${colour + 1})`;
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const [first = name] = words;
  const last = words.length > 1 ? words.at(-1) : undefined;
  return `${first.at(0) ?? ''}${last?.at(0) ?? ''}`.toUpperCase();
}
