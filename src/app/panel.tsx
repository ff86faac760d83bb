/** What every panel of the page has: its part of the state, and a boundary that its faults do not cross. */
import { memo, Suspense, type ComponentType } from 'react';
import type { Selection } from '../story/filter.ts';
import type { Story } from '../story/story.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { words } from '../ui/words.ts';
import type { Actions } from './actions.ts';

export interface PanelProps {
  readonly story: Story;
  readonly selection: Selection;
  readonly actions: Actions;
}

/**
 * A panel in its own error boundary, drawn anew only when its part of the state changes. Each is taken over from the built
 * page on its own, between the reader’s actions; one whose code is still to come stands as the build wrote it.
 */
export function panel<Props extends object>(part: string, Panel: ComponentType<Props>) {
  return memo(function Bounded(props: Props) {
    return (
      <ErrorBoundary message={words.broken.message(part)}>
        <Suspense>
          <Panel {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  });
}
