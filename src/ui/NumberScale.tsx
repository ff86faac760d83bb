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
  const part = (value: number) => `${(100 * value) / greatest}%`;
  const amounts = held.map(({ position: { value = 0, max, hedge } }) =>
    formatAmount({ value, max, unit, hedge }, numbers),
  );
  return (
    <div role="img" aria-label={words.disagreements.scale(words.list.and(amounts))} className={styles.scale}>
      {held.map(({ position, from, until }, index) => (
        <div key={position.answer} className={styles.row}>
          <span className={styles.amount}>{amounts[index]}</span>
          <span
            className={styles.track}
            style={{ '--from': part(from), '--until': part(until) }}
            data-hedge={position.hedge}
          />
        </div>
      ))}
    </div>
  );
}
