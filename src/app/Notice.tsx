import type { IgnoredPart } from '../data/address.ts';
import { words } from '../ui/words.ts';
import styles from './Notice.module.css';

interface Props {
  readonly ignored: readonly IgnoredPart[];
  readonly onTidy: () => void;
}

/** Says which parts of the address this story does not know. */
export function Notice({ ignored, onTidy }: Props) {
  if (ignored.length === 0) return null;
  const parts = ignored.map(({ key, value }) => words.address.part(words.address.keys[key] ?? key, value));
  return (
    <div role="alert" className={styles.notice}>
      <p>{words.address.ignored(parts)}</p>
      <button type="button" className={styles.tidy} onClick={onTidy}>
        {words.address.dismiss}
      </button>
    </div>
  );
}
