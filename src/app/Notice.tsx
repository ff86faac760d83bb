import type { IgnoredPart } from '../data/address.ts';
import { Button } from '../ui/Button.tsx';
import { focusStatus } from '../ui/focusStatus.ts';
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
      <Button
        kind="link"
        onPress={() => {
          focusStatus();
          onTidy();
        }}
      >
        {words.address.dismiss}
      </Button>
    </div>
  );
}
