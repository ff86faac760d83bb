import { useState, type ReactNode } from 'react';
import { AsBuilt, useFromBuild } from './AsBuilt.tsx';
import { usePrinting } from './usePrinting.ts';

interface Props {
  readonly summary: ReactNode;
  readonly className: string | undefined;
  readonly summaryClassName: string | undefined;
  readonly open?: boolean;
  /** Whether what is folded is in the page all the same, as it should be unless there is very much of it. */
  readonly built: 'always' | 'when-open';
  /** What the content follows from, if the build is to write it though the browser draws it only when it is opened. */
  readonly inBuild?: object | undefined;
  readonly children: ReactNode;
}

/** A `<details>` whose content, where it is long, comes into the page only when it is opened or printed. */
export function Fold({
  summary,
  className,
  summaryClassName,
  open = false,
  built,
  inBuild,
  children,
}: Props) {
  // The browser opens and closes it; this only follows.
  const [isOpen, setOpen] = useState(open);
  const printing = usePrinting();
  const isDrawn = built === 'always' || isOpen || printing;
  const asBuilt = useAsBuilt(inBuild, isDrawn);
  const isInPage = built === 'always' || inBuild !== undefined;
  return (
    <details
      className={className}
      open={open}
      {...(!isInPage && { 'data-needs': 'script' })}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={summaryClassName}>{summary}</summary>
      {asBuilt ? <AsBuilt>{children}</AsBuilt> : isDrawn && children}
    </details>
  );
}

/** Whether what the build wrote still stands: until it is drawn for the first time, or no longer holds. */
function useAsBuilt(inBuild: object | undefined, isDrawn: boolean): boolean {
  const fromBuild = useFromBuild();
  const [first] = useState(inBuild);
  const [stands, setStands] = useState(fromBuild && inBuild !== undefined);
  const holds = stands && !isDrawn && inBuild === first;
  if (stands && !holds) setStands(false);
  return holds;
}
