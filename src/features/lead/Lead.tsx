import type { DisagreementView } from '../../story/disagreements.ts';
import type { FactRef, Story } from '../../story/story.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { formatDate } from '../../ui/formatDate.ts';
import { words } from '../../ui/words.ts';
import styles from './Lead.module.css';
import { WhereReportsDiffer } from './WhereReportsDiffer.tsx';

interface Props {
  readonly story: Story;
  /** The disagreements that the filter leaves, the weightiest first. */
  readonly disagreements: readonly DisagreementView[];
  readonly onOpen: (fact: FactRef) => void;
}

/** Where and when, the headline, what it is about, and the question on which the reports differ most. */
export function Lead({ story, disagreements, onOpen }: Props) {
  const { dateline, events, figures, sources } = story;
  const languages = new Set(sources.map(({ language }) => language));
  return (
    <header className={styles.lead}>
      <div className={styles.story}>
        <p className={styles.dateline}>
          {dateline.place}, <DateText date={dateline.date} />
        </p>
        <h1 className={styles.headline}>{story.headline}</h1>
        <p className={styles.standfirst}>{story.standfirst}</p>
        <p className={styles.collection}>
          {words.lead.collection(events.length, figures.length, sources.length, languages.size)} ·{' '}
          {words.lead.checked(formatDate(story.checked))}
          <span data-needs="script" data-print="never">
            {/* No line begins with the dot. */}
            {'\u00a0· '}
            <Button kind="link" onPress={() => onOpen({ kind: 'event', id: story.leadEvent })}>
              {words.lead.evidence}
            </Button>
          </span>
        </p>
      </div>
      <WhereReportsDiffer story={story} disagreements={disagreements} onOpen={onOpen} />
    </header>
  );
}
