import { useState, type ReactNode } from 'react';
import type { Filter } from '../../story/filter.ts';
import { Popover } from '../../ui/Popover.tsx';
import { words } from '../../ui/words.ts';
import styles from './FilterSheet.module.css';
import { PeriodFields } from './PeriodFields.tsx';

/** With more names than this the sheet has them only while it is open. */
const MOST_IN_PAGE = 200;

interface Props {
  readonly filter: Filter;
  /** How many names only the sheet has. */
  readonly outsideBar: number;
  /** A toggle for every name: none leaves its place, or the focus, by being chosen. */
  readonly names: readonly ReactNode[];
  readonly onFilter: (filter: Filter) => void;
}

/** The rest of the choices. */
export function FilterSheet({ filter, outsideBar, names, onFilter }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      shape="pill"
      label={words.filter.more(outsideBar)}
      labelInFull={words.filter.moreInFull(outsideBar)}
      title={words.filter.sheet}
      onToggle={setOpen}
    >
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
        {(isOpen || names.length <= MOST_IN_PAGE) && names}
      </div>
    </Popover>
  );
}
