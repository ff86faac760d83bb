import type { Story } from '../../story/story.ts';
import { DateText } from '../../ui/DateText.tsx';
import { formatDate } from '../../ui/formatDate.ts';
import { words } from '../../ui/words.ts';
import styles from './Lead.module.css';

interface Props {
  readonly story: Story;
  readonly onOpenLead: () => void;
}

/** Where and when, the headline, what it is about, and what the collection holds. */
export function Lead({ story, onOpenLead }: Props) {
  const { dateline, events, figures, sources } = story;
  const languages = new Set(sources.map(({ language }) => language));
  return (
    <header className={styles.lead}>
      <p className={styles.dateline}>
        {dateline.place}, <DateText date={dateline.date} />
      </p>
      <h1 className={styles.headline}>{story.headline}</h1>
      <p className={styles.standfirst}>{story.standfirst}</p>
      <p className={styles.collection}>
        {words.lead.collection(events.length, figures.length, sources.length, languages.size)} ·{' '}
        {words.lead.checked(formatDate(story.checked))} ·{' '}
        <button type="button" className={styles.evidence} onClick={onOpenLead}>
          {words.lead.evidence}
        </button>
      </p>
    </header>
  );
}
