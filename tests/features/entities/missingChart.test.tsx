import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { GrowthFigure } from '../../../src/features/entities/GrowthFigure.tsx';
import { makeFigure, makeMetric, makeStoryFile } from '../../support/makeStory.ts';
import { openApp } from '../../support/renderApp.tsx';

// As when the network is lost before the chart was loaded.
vi.mock('../../../src/features/entities/UserGrowth.tsx', () => {
  throw new Error('The chart does not come');
});

const FILE = makeStoryFile({
  metrics: [makeMetric({ id: 'users', about: ['company'] })],
  figures: ['2020', '2021', '2022'].map((asOf) => makeFigure({ id: `in-${asOf}`, asOf })),
});

describe(GrowthFigure, () => {
  it('leaves the card, its sentence and its numbers when the chart does not come', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { user } = await openApp('', FILE);

    expect(screen.getByRole('alert')).toHaveTextContent('The chart of reported users could not be shown.');
    expect(screen.getByText(/^Users: from 45 \(2020\) to 45 \(2022\), in 3 claims/)).toBeVisible();
    await user.click(screen.getByText('3 reported numbers'));
    await user.click(screen.getByRole('button', { name: '45 Users in country, 2021 · Reports' }));
    expect(screen.getByRole('dialog', { name: 'Users in country: 45' })).toBeVisible();
    expect(console.error).toHaveBeenCalled();
  });
});
