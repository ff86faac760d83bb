import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GrowthTooltip } from '../../../src/features/entities/GrowthTooltip.tsx';
import { markOf, type RecordMark } from '../../../src/story/record.ts';
import type { Story } from '../../../src/story/story.ts';
import { makeDisagreement, makeFigure, makeStory } from '../../support/makeStory.ts';

/** A story of one claim, and that claim as it is drawn. */
function madeMark(overrides: Parameters<typeof makeStory>[0]): { story: Story; mark: RecordMark } {
  const story = makeStory(overrides);
  const [claim] = story.claims;
  if (!claim) throw new Error('The story has no claim');
  return { story, mark: markOf(story)(claim) };
}

describe(GrowthTooltip, () => {
  it('tells the claim in words, and its signs', () => {
    const { story, mark } = madeMark({
      figures: [makeFigure({ id: 'claim', grade: 'C', hedge: 'over' })],
      disagreements: [makeDisagreement({ id: 'how-many', about: ['figure:claim'] })],
    });
    const { container } = render(<GrowthTooltip story={story} active payload={[{ payload: { mark } }]} />);

    expect(container).toHaveTextContent(
      /^28 September 2022: over 45, Users in country, said by a reporter; 1 report; weakly founded \(grade C\); disputed$/,
    );
  });

  it('tells nothing while no claim is pointed at', () => {
    const { story, mark } = madeMark({});
    const { container } = render(
      <>
        <GrowthTooltip story={story} />
        <GrowthTooltip story={story} active payload={[]} />
        <GrowthTooltip story={story} active={false} payload={[{ payload: { mark } }]} />
      </>,
    );

    expect(container).toBeEmptyDOMElement();
  });
});
