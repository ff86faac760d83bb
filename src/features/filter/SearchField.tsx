import { words } from '../../ui/words.ts';
import styles from './SearchField.module.css';

interface Props {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** Searches while the reader types; the address keeps up without a step for each letter. */
export function SearchField({ text, onSearch }: Props) {
  return (
    <input
      type="search"
      className={styles.search}
      data-needs="script"
      aria-label={words.filter.search}
      placeholder={words.filter.search}
      value={text}
      onChange={(event) => onSearch(event.currentTarget.value)}
      // As browsers do that have a cross to clear it with; then nothing else is closed by the same press.
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || text === '') return;
        event.preventDefault();
        onSearch('');
      }}
    />
  );
}
