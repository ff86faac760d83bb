import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CrossChecks } from '../../../src/features/disagreements/CrossChecks.tsx';
import {
  makeDisagreement,
  makeFigure,
  makeMetric,
  makePosition,
  makeSeries,
  makeSource,
  makeStoryFile,
} from '../../support/makeStory.ts';
import { openApp } from '../../support/renderApp.tsx';

/** More users of the platform than people; two factors of ten apart in 2019, of which a question tells. */
function story() {
  return makeStoryFile({
    sources: [makeSource({ id: 'geo', outlet: 'Geo News' }), makeSource({ id: 'ary', outlet: 'ARY News' })],
    metrics: [
      makeMetric({ id: 'users', label: 'Users', within: ['population'] }),
      makeMetric({ id: 'population', label: 'Population', population: true }),
    ],
    series: [
      makeSeries({ id: 'series', metric: 'users' }),
      makeSeries({ id: 'everyone', metric: 'population' }),
    ],
    figures: [
      makeFigure({ id: 'users', value: 300_000_000, asOf: '2022-09-28', citation: { source: 'geo' } }),
      makeFigure({
        id: 'people',
        metric: 'population',
        series: 'everyone',
        value: 220_000_000,
        asOf: '2022-09-28',
        citation: { source: 'ary' },
      }),
      makeFigure({ id: 'few', value: 5_160_000, asOf: '2019-05-01', citation: { source: 'geo' } }),
      makeFigure({ id: 'many', value: 51_600_000, asOf: '2019-05-01', citation: { source: 'ary' } }),
    ],
    disagreements: [
      makeDisagreement({
        id: 'how-many',
        question: 'How many users in 2019?',
        about: ['figure:few'],
        positions: [
          makePosition({ answer: 'Few', figures: ['few'], citations: [{ source: 'geo' }] }),
          makePosition({ answer: 'Many', figures: ['many'], citations: [{ source: 'ary' }] }),
        ],
      }),
    ],
  });
}

async function open(user: UserEvent) {
  await user.click(panel().getByText('Cross-checks, computed from the numbers'));
  return panel().findByText(/made by arithmetic alone/);
}

function panel() {
  return within(screen.getByRole('region', { name: 'Disagreements' }));
}

function finding(text: RegExp) {
  const article = panel().getByText(text).closest('article');
  if (!article) throw new Error(`No finding has ${String(text)}`);
  return within(article);
}

describe(CrossChecks, () => {
  it('stands apart from the questions, and comes when it is asked for', async () => {
    const { user } = await openApp('', story());
    expect(panel().queryByText(/would be .* more than/)).toBeNull();

    expect(await open(user)).toHaveTextContent(
      /^\d+ findings, made by arithmetic alone; \d of them in no question/,
    );
    expect(panel().getByRole('heading', { name: 'Contradiction' })).toBeVisible();
  });

  it('has the arithmetic, what it may mean and cannot tell, and leads to the evidence', async () => {
    const { user } = await openApp('', story());
    await open(user);

    const part = finding(/^300 million \(Users in .*\) would be 80 million more than 220 million/);
    expect(part.getByText(/May mean:/).parentElement).toHaveTextContent(
      /May mean: One of the two counts.*Can’t tell: Which/,
    );
    await user.click(part.getByRole('button', { name: '300 million, Geo News' }));

    expect(screen.getByRole('dialog', { name: /300 million$/ })).toBeVisible();
  });

  it('ties a finding to the question that tells of it', async () => {
    const { user } = await openApp('', story());
    await open(user);

    const slip = finding(/the one is the other times 10/);
    await user.click(slip.getByRole('button', { name: 'In the question: How many users in 2019?' }));

    const evidence = within(screen.getByRole('dialog'));
    expect(evidence.getByRole('heading', { name: 'How many users in 2019?' })).toBeVisible();
  });

  it('follows the filter', async () => {
    const { user } = await openApp('?period=2019', story());
    await open(user);

    expect(finding(/the one is the other times 10/)).toBeDefined();
    expect(panel().queryByText(/would be 80 million more/)).toBeNull();
  });
});
