import type { Hedge } from '../../story/story.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { HedgeSign } from './instrument/ClaimGlyph.tsx';
import styles from './SignKey.module.css';

const HEDGES = ['over', 'under', 'about', 'almost', 'expected'] as const satisfies readonly Hedge[];

/** What the signs on and beside a mark mean, said once. */
export function SignKey() {
  return (
    <ul aria-label={laterWords.record.signs} className={styles.signs} data-print="never">
      {HEDGES.map((hedge) => (
        <li key={hedge} className={styles.sign}>
          <svg viewBox="-9 -17 18 34" width={14} height={26} aria-hidden="true">
            {hedge !== 'expected' && <circle r={3} className={styles.dot} />}
            <HedgeSign hedge={hedge} />
          </svg>
          {laterWords.record.signNames[hedge]}
        </li>
      ))}
      <li className={styles.sign}>{laterWords.record.weak}</li>
      <li className={styles.disputed}>{laterWords.record.disputedSign}</li>
      <li className={styles.sign}>{laterWords.record.barSign}</li>
      <li className={styles.sign}>{laterWords.record.reportsSign}</li>
    </ul>
  );
}
