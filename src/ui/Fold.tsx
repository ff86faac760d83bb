import { useState, type ReactNode } from 'react';
import { usePrinting } from './usePrinting.ts';

interface Props {
  readonly summary: ReactNode;
  readonly className: string | undefined;
  readonly summaryClassName: string | undefined;
  readonly open?: boolean;
  /** Whether what is folded is in the page all the same, as it should be unless there is very much of it. */
  readonly built: 'always' | 'when-open';
  readonly children: ReactNode;
}

/** A `<details>` whose content, where it is long, comes into the page only when it is opened or printed. */
export function Fold({ summary, className, summaryClassName, open = false, built, children }: Props) {
  // The browser opens and closes it; this only follows.
  const [isOpen, setOpen] = useState(open);
  const printing = usePrinting();
  return (
    <details className={className} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={summaryClassName}>{summary}</summary>
      {(built === 'always' || isOpen || printing) && children}
    </details>
  );
}
