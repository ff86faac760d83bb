import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Preview } from '../../src/app/Preview.tsx';
import { makeStory } from '../support/makeStory.ts';

describe(Preview, () => {
  it('shows the name, the headline, and where and when', () => {
    const { container } = render(<Preview story={makeStory({ headline: 'A minister asks' })} />);

    expect(container).toHaveTextContent('Dateline');
    expect(screen.getByText('A minister asks')).toBeInTheDocument();
    expect(screen.getByText('BUCHAREST, 28 SEPTEMBER 2022')).toBeInTheDocument();
  });

  it('shows the record, and says what it counts', () => {
    render(<Preview story={makeStory()} />);

    expect(screen.getByText(/: people, as reported$/)).toBeInTheDocument();
    expect(screen.getAllByRole('img').length).toBeGreaterThan(0);
  });

  it('stands without a plot where nothing is counted', () => {
    render(<Preview story={makeStory({ figures: [], headline: 'A minister asks' })} />);

    expect(screen.getByText('A minister asks')).toBeInTheDocument();
    expect(screen.queryAllByRole('img')).toEqual([]);
  });
});
