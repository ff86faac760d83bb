import { useId, type ReactNode } from 'react';
import type { Filter } from '../../story/filter.ts';
import { words } from '../../ui/words.ts';
import styles from './FilterSheet.module.css';
import { PeriodFields } from './PeriodFields.tsx';

interface Props {
  readonly filter: Filter;
  /** How many names only the sheet has. */
  readonly outsideBar: number;
  /** A toggle for every name: none leaves its place, or the focus, by being chosen. */
  readonly names: readonly ReactNode[];
  readonly onFilter: (filter: Filter) => void;
}

/** The rest of the choices: a popover beside the bar, a sheet on a phone. The browser opens and closes it. */
export function FilterSheet({ filter, outsideBar, names, onFilter }: Props) {
  const sheet = useId();
  const title = useId();
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        popoverTarget={sheet}
        aria-label={words.filter.moreInFull(outsideBar)}
        aria-haspopup="dialog"
      >
        {words.filter.more(outsideBar)} <span aria-hidden="true">▾</span>
      </button>
      <div id={sheet} popover="auto" role="dialog" aria-labelledby={title} className={styles.sheet}>
        <header className={styles.header}>
          <h2 id={title} className={styles.title}>
            {words.filter.sheet}
          </h2>
          <button type="button" className={styles.close} popoverTarget={sheet} popoverTargetAction="hide">
            {words.filter.close}
          </button>
        </header>
        <PeriodFields period={filter.period} onPeriod={(period) => onFilter({ ...filter, period })} />
        <button
          type="button"
          className={styles.disputed}
          aria-pressed={filter.disputed}
          onClick={() => onFilter({ ...filter, disputed: !filter.disputed })}
        >
          {words.filter.disputed}
        </button>
        <div role="group" aria-label={words.filter.entityGroups} className={styles.names}>
          {names}
        </div>
      </div>
    </>
  );
}
