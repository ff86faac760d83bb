import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { Timeline } from '../../../src/features/timeline/Timeline.tsx';
import { selectFacts } from '../../../src/story/filter.ts';
import { selectTimeline, type Order } from '../../../src/story/timeline.ts';
import { makeFilter, makeStory, type StoryJson } from '../../support/makeStory.ts';

/** Shows the timeline of a made story. */
export function renderTimeline(
  overrides: Partial<StoryJson>,
  filter: Parameters<typeof makeFilter>[0] = {},
  order: Order = 'oldest',
) {
  const story = makeStory({ figures: [], ...overrides });
  const selection = selectFacts(story, makeFilter(filter));
  const actions = { onOrder: vi.fn(), onOpen: vi.fn(), onToggle: vi.fn() };
  render(
    <Timeline
      story={story}
      selection={selection}
      years={selectTimeline(story, selection, order)}
      order={order}
      {...actions}
    />,
  );
  return { user: userEvent.setup(), ...actions };
}
