import { useState } from 'react';
import type { EntityCard as Card, Tie } from '../../story/entities.ts';
import type { FactRef, Story } from '../../story/story.ts';
import type { EntityId, FigureId } from '../../story/storySchema.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { EntityDisc } from '../../ui/EntityDisc.tsx';
import { shortName } from '../../ui/formatClaim.ts';
import { leavingFocus } from '../../ui/focusStatus.ts';
import { Marked } from '../../ui/Marked.tsx';
import { NameButton } from '../../ui/NameButton.tsx';
import { QuestionList } from '../../ui/QuestionList.tsx';
import { laterWords } from '../../ui/laterWords.ts';
import { words as ui } from '../../ui/words.ts';
import styles from './EntityCard.module.css';
import { EntityNumbers } from './EntityNumbers.tsx';
import { GrowthFigure } from './GrowthFigure.tsx';

/** How many ties a card shows before the rest are folded. */
const TIES_SHOWN = 5;

interface Props {
  readonly story: Story;
  readonly card: Card;
  readonly colour: number | undefined;
  readonly words: readonly string[];
  readonly chosen: boolean;
  readonly onToggle: (id: EntityId) => void;
  readonly onOpen: (fact: FactRef) => void;
}

/** Who it is, what ties it to the others, and how often the story names it. */
export function EntityCard({ story, card, colour, words, chosen, onToggle, onOpen }: Props) {
  const { entity, ties, parts, counts, claims, disagreements, growth } = card;
  const openFigure = (id: FigureId) => onOpen({ kind: 'figure', id });
  const [pointed, setPointed] = useState<FigureId | undefined>(undefined);
  const tie = (one: Tie) => (
    <TieItem
      key={one.relation.id}
      tie={one}
      onOpen={() => onOpen({ kind: 'relation', id: one.relation.id })}
    />
  );
  return (
    // A card that goes to the other list, or away, takes along the button that has the focus.
    <article ref={leavingFocus} className={styles.card}>
      <h3 className={styles.name}>
        <Marked text={entity.name} words={words} />
        <EntityDisc entity={entity} colour={colour} />
      </h3>
      <p>
        <span className={styles.kind}>{laterWords.entityKinds[entity.kind]}</span> · <bdi>{entity.role}</bdi>
      </p>
      {entity.nameUrdu && (
        <p lang="ur" dir="rtl" className={styles.urdu}>
          <Marked text={entity.nameUrdu} words={words} />
        </p>
      )}
      {entity.otherNames.length > 0 && (
        <p className={styles.aside}>
          {laterWords.entities.also} <Marked text={ui.list.and(entity.otherNames)} words={words} />
        </p>
      )}
      {parts.length > 0 && (
        <p className={styles.aside}>{laterWords.entities.parts(ui.list.and(parts.map(shortName)))}</p>
      )}
      {ties.length > 0 && <ul className={styles.ties}>{ties.slice(0, TIES_SHOWN).map(tie)}</ul>}
      {ties.length > TIES_SHOWN && (
        <details>
          <summary className={styles.more}>{laterWords.entities.moreTies(ties.length - TIES_SHOWN)}</summary>
          <ul className={styles.ties}>{ties.slice(TIES_SHOWN).map(tie)}</ul>
        </details>
      )}
      {growth && <GrowthFigure story={story} growth={growth} pointed={pointed} onOpen={openFigure} />}
      {claims.length > 0 && (
        <EntityNumbers
          story={story}
          claims={claims}
          growth={growth}
          onOpen={openFigure}
          onPoint={setPointed}
        />
      )}
      <QuestionList disagreements={disagreements} onOpen={onOpen} />
      <p className={styles.counts}>
        {laterWords.entities.counts(counts.events, counts.figures)}
        <span data-needs="script" data-print="never">
          {' · '}
          <NameButton
            pressed={chosen}
            label={ui.follow(shortName(entity))}
            onPress={() => onToggle(entity.id)}
          >
            <span>{laterWords.entities.followShort}</span>
            {chosen && ` ${laterWords.entities.followed}`}
          </NameButton>
        </span>
      </p>
    </article>
  );
}

/** “met Meta, 28 September 2022”: the tie in words, which opens its evidence. */
function TieItem({ tie, onOpen }: { readonly tie: Tie; readonly onOpen: () => void }) {
  return (
    <li>
      <Button kind="plain" onPress={onOpen}>
        <span className={styles.label}>{tie.label}</span> <bdi>{shortName(tie.other)}</bdi>
        {tie.when && (
          <>
            , <DateText date={tie.when} />
          </>
        )}
      </Button>
    </li>
  );
}
