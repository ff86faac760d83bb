import type { ComparedNumbers } from '../story/disagreements.ts';
import { formatAmount } from './formatAmount.ts';
import styles from './NumberScale.module.css';
import { useNumberStyle } from './useNumberStyle.ts';
import { words } from './words.ts';

interface Props {
  readonly compared: ComparedNumbers;
}

/** The numbers of the positions on one scale from nothing to the greatest; the positions below say the same in words. */
export function NumberScale({ compared: { unit, held, greatest } }: Props) {
  const numbers = useNumberStyle();
  const part = (value: number) => `${Math.round((10_000 * value) / greatest) / 100}%`;
  const amounts = held.map(({ position: { value = 0, max, hedge } }) =>
    formatAmount({ value, max, unit, hedge }, numbers),
  );
  return (
    <div role="img" aria-label={words.disagreements.scale(words.list.and(amounts))} className={styles.scale}>
      {held.map(({ position, from, until }, index) => (
        <div key={position.answer} className={styles.row}>
          <span className={styles.amount}>{amounts[index]}</span>
          {/* Attributes, not styles: the build would have to write a rule for each place. */}
          <svg className={styles.track}>
            <line x2="100%" y1="50%" y2="50%" className={styles.ground} />
            <line x1={part(from)} x2={part(until)} y1="50%" y2="50%" className={styles.held} />
          </svg>
        </div>
      ))}
    </div>
  );
}
