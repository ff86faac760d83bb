import type { EntityCards } from '../../story/entities.ts';
import type { FactRef, Story } from '../../story/story.ts';
import type { EntityId } from '../../story/storySchema.ts';
import { anchors } from '../../ui/anchors.ts';
import { Fold } from '../../ui/Fold.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { shortName } from '../../ui/formatClaim.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';
import { EntityCard } from './EntityCard.tsx';
import styles from './WhoIsWho.module.css';

/** With more names than this, not all of their cards are in the page at once. */
const MOST_IN_PAGE = 200;
/** What a folded name takes, in pixels. */
const ROW_HEIGHT = 37;

interface Props {
  readonly story: Story;
  readonly cards: EntityCards;
  readonly colours: ReadonlyMap<EntityId, number>;
  readonly words: readonly string[];
  readonly chosen: readonly EntityId[];
  readonly onToggle: (id: EntityId) => void;
  readonly onOpen: (fact: FactRef) => void;
}

/** Everyone and everything the story names: first the chosen or leading ones, the others folded. */
export function WhoIsWho({ story, cards, colours, words: found, chosen, ...actions }: Props) {
  const card = (one: EntityCards['open'][number]) => (
    <EntityCard
      story={story}
      card={one}
      colour={colours.get(one.entity.id)}
      words={found}
      chosen={chosen.includes(one.entity.id)}
      {...actions}
    />
  );
  return (
    <Panel id={anchors.entities} title={words.titles.entities}>
      <ul>
        {cards.open.map((one) => (
          <li key={one.entity.id} className={styles.open}>
            {card(one)}
          </li>
        ))}
      </ul>
      {cards.folded.length > 0 && (
        <Fold
          className={styles.others}
          summaryClassName={styles.othersSummary}
          summary={laterWords.entities.others(cards.folded.length)}
          open={chosen.length > 0}
          built={cards.folded.length > MOST_IN_PAGE ? 'when-open' : 'always'}
        >
          <LongList
            kind="ul"
            items={cards.folded}
            keyOf={({ entity }) => entity.id}
            limit={MOST_IN_PAGE}
            heightOf={() => ROW_HEIGHT}
          >
            {(one) => (
              <details className={styles.folded}>
                <summary className={styles.summary}>
                  <span className={styles.name}>{shortName(one.entity)}</span>
                  <span className={styles.kind}>{laterWords.entityKinds[one.entity.kind]}</span>
                  <span className={styles.count}>{words.counted.events(one.counts.events)}</span>
                </summary>
                {card(one)}
              </details>
            )}
          </LongList>
        </Fold>
      )}
    </Panel>
  );
}
