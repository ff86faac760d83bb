import type { RecordMark } from '../../story/record.ts';
import type { Story } from '../../story/story.ts';
import { formatClaim } from '../../ui/formatClaim.ts';
import { words } from '../../ui/words.ts';
import styles from './Readout.module.css';

interface Props {
  readonly story: Story;
  /** The mark that is pointed at or has the focus. */
  readonly mark: RecordMark | undefined;
}

/** One line of fixed height below a chart, so that nothing is ever covered or moved by it. */
export function Readout({ story, mark }: Props) {
  return (
    <p className={styles.readout} aria-hidden="true" data-empty={mark === undefined || undefined}>
      {mark ? formatClaim(story, mark.claim) : words.record.explanation}
    </p>
  );
}
