import { useState, useSyncExternalStore, type ReactNode } from 'react';

const never = () => () => {};

/** Whether a script draws this: false in the build, and while the page is being taken over from it. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Whether this part of the page stands as the build wrote it, and was not drawn in the browser first. */
export function useFromBuild(): boolean {
  const hydrated = useHydrated();
  // As it began: the answer above is another as soon as the page has been taken over.
  const [fromBuild] = useState(!hydrated);
  return fromBuild;
}

interface Props {
  /** Drawn by the build alone. */
  readonly children: ReactNode;
  /** Drawn where the build wrote nothing, or where that is gone: after a fault, say. */
  readonly otherwise?: ReactNode;
}

/** What the build wrote, left in the page as it stands, with no script of its own, until something takes its place. */
export function AsBuilt({ children, otherwise }: Props) {
  const fromBuild = useFromBuild();
  if (typeof window === 'undefined') return <div>{children}</div>;
  if (!fromBuild) return otherwise;
  // React leaves alone what it is told to be set as HTML. It finds it set, so this text, always empty, is never used.
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}

/** For readers without a script alone, who can open no evidence: the build writes it, and no script draws it. */
export function WithoutScript({ children }: Props) {
  return (
    useFromBuild() && (
      <div data-without="script">
        <AsBuilt>{children}</AsBuilt>
      </div>
    )
  );
}
