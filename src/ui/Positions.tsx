import type { CitedSource } from '../story/citations.ts';
import type { HeldPosition } from '../story/disagreements.ts';
import type { Story } from '../story/story.ts';
import type { FigureId } from '../story/storySchema.ts';
import styles from './Positions.module.css';
import { Button } from './Button.tsx';
import { formatClaimAmount, formatSpeakers } from './formatClaim.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { useNumberStyle } from './useNumberStyle.ts';
import { words } from './words.ts';

interface Props {
  readonly story: Story;
  readonly positions: readonly HeldPosition[];
  readonly onOpen: (id: FigureId) => void;
}

/** The positions on one question side by side: each answer large, with who says so, through which reports, in which words. */
export function Positions({ story, positions, onOpen }: Props) {
  return (
    <ul className={styles.positions}>
      {positions.map((held) => (
        <li key={held.position.answer} className={styles.item}>
          <PositionItem story={story} held={held} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

interface ItemProps extends Pick<Props, 'story' | 'onOpen'> {
  readonly held: HeldPosition;
}

function PositionItem({ story, held: { position, citations, rewrites, claims }, onOpen }: ItemProps) {
  const numbers = useNumberStyle();
  const reports = citations.filter(({ original }) => original === undefined);
  const outlets = [...new Set(rewrites.map(({ outlet }) => outlet))];
  return (
    <>
      <p className={styles.answer}>{position.answer}</p>
      <p className={styles.who}>{words.disagreements.saidBy(formatSpeakers(story, position.saidBy))}</p>
      {reports.length > 0 && (
        <ul className={styles.reports}>
          {reports.map((cited, index) => (
            <li key={index}>
              <Report cited={cited} />
            </li>
          ))}
        </ul>
      )}
      {outlets.length > 0 && (
        <p className={styles.aside}>
          {words.disagreements.rewrites(words.list.and(outlets), outlets.length)}
        </p>
      )}
      {claims.length > 0 && (
        <ul className={styles.claims}>
          {claims.map((claim) => (
            <li key={claim.first.id}>
              <Button kind="link" onPress={() => onOpen(claim.first.id)}>
                {words.disagreements.claim(
                  formatClaimAmount(claim, numbers),
                  formatSpeakers(story, claim.first.saidBy),
                )}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** “Geo News: “more than 45 million Facebook users””, the outlet leading to the passage. */
function Report({ cited: { citation, source, href } }: { readonly cited: CitedSource }) {
  return (
    <>
      {href === undefined ? (
        source.outlet
      ) : (
        <OutsideLink href={href} title={source.title}>
          {source.outlet}
        </OutsideLink>
      )}
      {citation.asStated !== undefined && (
        <>
          {' '}
          <q lang={source.language} dir="auto" className={styles.stated}>
            {citation.asStated}
          </q>
        </>
      )}
    </>
  );
}
