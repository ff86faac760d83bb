import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { StoryEvent } from '../../story/story.ts';
import type { EventId } from '../../story/storySchema.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { words } from '../../ui/words.ts';
import styles from './Gathered.module.css';

interface Props {
  readonly title: string;
  readonly events: readonly StoryEvent[];
  readonly onOpen: (id: EventId) => void;
  readonly onClose: () => void;
}

/** The events of a gathered mark, one by one. Takes the focus and gives it back. */
export function Gathered({ title, events, onOpen, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();

  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  function closeByEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // Evidence that stands beside the page closes by Escape too: one press, one thing.
    event.nativeEvent.stopPropagation();
    onClose();
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-labelledby={headingId} className={styles.gathered} onKeyDown={closeByEscape}>
      <header className={styles.header}>
        <h3 ref={heading} id={headingId} tabIndex={-1} className={styles.title}>
          {title}
        </h3>
        <Button kind="link" onPress={onClose}>
          {words.evidence.close}
        </Button>
      </header>
      <ol className={styles.events}>
        {events.map(({ id, date, headline }) => (
          <li key={id}>
            <Button kind="plain" onPress={() => onOpen(id)}>
              <span className={styles.date}>
                <DateText date={date} form="short" />
              </span>{' '}
              {headline}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
