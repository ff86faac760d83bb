import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { laterWords } from '../../../ui/laterWords.ts';
import { words } from '../../../ui/words.ts';
import styles from './Gathered.module.css';

/** A gathering of thousands opens step by step. */
const AT_ONCE = 60;

export interface GatheredItem {
  readonly id: string;
  readonly content: string;
  readonly onOpen: () => void;
}

interface Props {
  readonly title: string;
  readonly items: readonly GatheredItem[];
  /** What was pressed to open it, which gets the focus back. */
  readonly opener: Element | null;
  readonly onClose: () => void;
  /** Moves the window to the time of what is gathered. */
  readonly onZoom: () => void;
}

/** What a mark has gathered, one by one. Takes the focus and gives it back, unless the reader has taken it elsewhere. */
export function Gathered({ title, items, opener, onClose, onZoom }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const [shown, setShown] = useState(AT_ONCE);

  useEffect(() => {
    heading.current?.focus();
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && opener instanceof SVGElement && opener.isConnected) opener.focus();
    };
  }, [opener]);

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
        <Button kind="link" onPress={onZoom}>
          {laterWords.record.zoomHere}
        </Button>
        <Button kind="link" onPress={onClose}>
          {words.close}
        </Button>
      </header>
      <ol className={styles.items}>
        {items.slice(0, shown).map(({ id, content, onOpen }) => (
          <li key={id}>
            <Button kind="plain" onPress={onOpen}>
              {content}
            </Button>
          </li>
        ))}
      </ol>
      {items.length > shown && (
        <Button kind="link" onPress={() => setShown(shown + AT_ONCE)}>
          {laterWords.record.showMore(Math.min(AT_ONCE, items.length - shown), items.length - shown)}
        </Button>
      )}
    </section>
  );
}
