import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { Timeline } from '../../../src/features/timeline/Timeline.tsx';
import { selectFacts } from '../../../src/story/filter.ts';
import { selectTimeline, type Order } from '../../../src/story/timeline.ts';
import { makeFilter, makeStory, type FilterJson, type StoryJson } from '../../support/makeStory.ts';

/** Shows the timeline of a made story. */
export function renderTimeline(
  overrides: Partial<StoryJson>,
  filter: FilterJson = {},
  order: Order = 'oldest',
) {
  const story = makeStory({ figures: [], ...overrides });
  const actions = { onOrder: vi.fn(), onOpen: vi.fn(), onToggle: vi.fn() };
  /** The timeline under a filter, with what that one or another marks in its events. */
  const timelineUnder = (chosen: FilterJson, marking = chosen) => {
    const selection = selectFacts(story, makeFilter(chosen));
    return (
      <Timeline
        story={story}
        selection={selection}
        years={selectTimeline(story, selection, order)}
        marked={selectFacts(story, makeFilter(marking))}
        order={order}
        {...actions}
      />
    );
  };
  const { rerender } = render(timelineUnder(filter));
  const choose = (...filters: Parameters<typeof timelineUnder>) => rerender(timelineUnder(...filters));
  return { user: userEvent.setup(), choose, ...actions };
}
