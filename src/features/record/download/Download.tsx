import { useState, type RefObject } from 'react';
import type { RecordForm } from '../../../story/record.ts';
import { Button } from '../../../ui/Button.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { laterWords } from '../../../ui/laterWords.ts';
import styles from './Download.module.css';
import type { FileKind, ShownRecord } from './saveRecord.ts';

interface Props {
  readonly form: RecordForm;
  readonly shown: ShownRecord;
  /** Where the drawing stands. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** What the record shows, as files to take away. */
export function Download({ form, shown, frame }: Props) {
  const texts = laterWords.record.download;
  const [outcome, setOutcome] = useState<'idle' | 'failed'>('idle');
  const kinds: readonly FileKind[] = form === 'chart' ? ['svg', 'png', 'csv'] : ['csv'];

  async function save(kind: FileKind) {
    setOutcome('idle');
    try {
      // With its fonts and tables it is of use to few: it comes when it is asked for.
      const { saveRecord } = await import('./saveRecord.ts');
      await saveRecord(kind, shown, frame.current);
    } catch {
      // The network is gone, or the browser draws no picture from another.
      setOutcome('failed');
    }
  }

  return (
    <Popover shape="box" label={texts.title} onToggle={() => setOutcome('idle')}>
      <p className={styles.what}>{texts.what}</p>
      {kinds.map((kind) => (
        <Button key={kind} kind="pill" onPress={() => void save(kind)}>
          {texts[kind]}
        </Button>
      ))}
      {form === 'table' && <p className={styles.what}>{texts.pictureOnly}</p>}
      <p role="status">{outcome === 'failed' ? texts.failed : ''}</p>
    </Popover>
  );
}
