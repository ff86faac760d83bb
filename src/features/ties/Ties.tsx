import { useId } from 'react';
import type { RelationId, EntityId } from '../../story/storySchema.ts';
import type { TiePicture, TieRow } from '../../story/ties.ts';
import { Button } from '../../ui/Button.tsx';
import { colourOf } from '../../ui/EntityDisc.tsx';
import { shortName } from '../../ui/formatClaim.ts';
import { formatShortDate } from '../../ui/formatDate.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';
import styles from './Ties.module.css';

interface Props {
  readonly picture: TiePicture;
  readonly colours: ReadonlyMap<EntityId, number>;
  readonly onOpen: (id: RelationId) => void;
}

/**
 * The ties as a picture that is a list as well: each entity that is asked about is a rail, each tie a row from its
 * rail to the neighbour’s name. No line ever crosses a word, at any width.
 */
export function Ties({ picture, colours, onOpen }: Props) {
  const heading = useId();
  const { hubs, rows, left } = picture;
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={styles.ties} style={{ '--rails': hubs.length }}>
      <h3 id={heading} className={styles.heading}>
        {laterWords.ties.title(words.list.and(hubs.map(shortName)))}
      </h3>
      <ol className={styles.hubs}>
        {hubs.map((hub, rail) => (
          <li
            key={hub.id}
            className={styles.hub}
            style={{ '--rail': rail, '--own': colourOf(colours.get(hub.id)) }}
          >
            {shortName(hub)}
          </li>
        ))}
      </ol>
      <ul>
        {rows.map((row) => (
          <li key={row.relation.id} className={styles.row}>
            {hubs.map((hub, rail) => (
              <span
                key={hub.id}
                className={styles.rail}
                data-touched={row.rails.includes(rail) || undefined}
                style={{ '--rail': rail, '--own': colourOf(colours.get(hub.id)) }}
              />
            ))}
            <span
              className={styles.line}
              style={{
                '--rail': row.rails[0] ?? 0,
                '--to': row.neighbour ? hubs.length : (row.rails[1] ?? 0),
              }}
            />
            <Button kind="plain" onPress={() => onOpen(row.relation.id)}>
              <TieWords row={row} />
            </Button>
          </li>
        ))}
      </ul>
      {left.length > 0 && <p className={styles.left}>{laterWords.ties.left(left.length)}</p>}
    </section>
  );
}

/** The tie in words, with its beginning where that is known. */
function TieWords({ row }: { readonly row: TieRow }) {
  const { from, to, label, relation } = row;
  const when = relation.start && formatShortDate(relation.start);
  return (
    <>
      <span className={styles.from}>{shortName(from)}</span> <span className={styles.label}>{label}</span>{' '}
      <span className={styles.to}>{shortName(to)}</span>
      {when && <span className={styles.when}> {when}</span>}
    </>
  );
}
