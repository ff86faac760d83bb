import type { Contested, HeldPosition } from '../../story/disagreements.ts';
import type { Story } from '../../story/story.ts';
import type { FigureId } from '../../story/storySchema.ts';
import { Positions } from '../../ui/Positions.tsx';
import { Settlement } from '../../ui/Settlement.tsx';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';
import styles from './Disagreements.module.css';
import { Section } from './Section.tsx';

/** More questions than this are folded, each under its own line. */
const OPEN = 3;

interface Props {
  readonly story: Story;
  readonly contested: readonly Contested[];
  readonly onOpen: (id: FigureId) => void;
}

/** The questions on which reports of this fact differ: who says so beside who says otherwise. */
export function Disagreements({ story, contested, onOpen }: Props) {
  if (contested.length === 0) return null;
  return (
    <Section title={laterWords.evidence.disagreements} kind="disputed">
      {contested.map((one, index) => {
        const { id, question } = one.view.disagreement;
        return (
          <article key={id} className={styles.disagreement}>
            {index < OPEN ? (
              <>
                <h4 className={styles.question}>{question}</h4>
                <SideBySide story={story} contested={one} onOpen={onOpen} />
              </>
            ) : (
              <details>
                <summary>
                  <h4 className={styles.question}>{question}</h4>
                </summary>
                <SideBySide story={story} contested={one} onOpen={onOpen} />
              </details>
            )}
          </article>
        );
      })}
    </Section>
  );
}

interface OneProps extends Pick<Props, 'story' | 'onOpen'> {
  readonly contested: Contested;
}

function SideBySide({ story, contested: { view, saysSo, saysOtherwise }, onOpen }: OneProps) {
  const list = (positions: readonly HeldPosition[]) => (
    <Positions story={story} positions={positions} onOpen={onOpen} />
  );
  return (
    <div className={styles.body}>
      {saysOtherwise.length === 0 ? (
        list(saysSo)
      ) : (
        <div className={styles.sides}>
          <div>
            <h5 className={styles.side}>{words.disagreements.saysSo}</h5>
            {list(saysSo)}
          </div>
          <div>
            <h5 className={styles.side} data-side="otherwise">
              {words.disagreements.saysOtherwise}
            </h5>
            {list(saysOtherwise)}
          </div>
        </div>
      )}
      {view.disagreement.note && <p className={styles.note}>{view.disagreement.note}</p>}
      <Settlement settledBy={view.settledBy} />
    </div>
  );
}
