import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Disagreements } from '../../../src/features/disagreements/Disagreements.tsx';
import {
  makeDisagreement,
  makeEvent,
  makePosition,
  makeSource,
  makeStoryFile,
} from '../../support/makeStory.ts';
import { openApp } from '../../support/renderApp.tsx';

/** Seven questions, the first of them with numbers and about the lead event, the last settled. */
function story() {
  const others = ['two', 'three', 'four', 'five', 'six'].map((id) =>
    makeDisagreement({ id, question: `Question ${id}?`, about: ['event:aside'] }),
  );
  return makeStoryFile({
    sources: [
      makeSource({ id: 'geo', outlet: 'Geo News', published: '2022-09-28' }),
      makeSource({ id: 'echo', outlet: 'Echo', rewriteOf: 'geo' }),
    ],
    events: [
      makeEvent({ id: 'meeting', headline: 'They meet' }),
      makeEvent({ id: 'aside', headline: 'Something else', date: '2019', entities: ['country'] }),
    ],
    disagreements: [
      makeDisagreement({
        id: 'settled',
        question: 'When was it?',
        about: ['event:aside'],
        settledBy: [{ source: 'geo' }],
      }),
      ...others,
      makeDisagreement({
        id: 'how-many',
        question: 'How many users?',
        positions: [
          makePosition({
            answer: 'Over 45 million',
            value: 45_000_000,
            hedge: 'over',
            unit: 'people',
            citations: [{ source: 'geo', asStated: 'more than 45 million' }, { source: 'echo' }],
          }),
          makePosition({ answer: '40 million', value: 40_000_000, unit: 'people' }),
        ],
        note: 'Two numbers, one meeting.',
      }),
    ],
  });
}

function panel() {
  return within(screen.getByRole('region', { name: 'Disagreements' }));
}

function questions(): (string | null)[] {
  return panel()
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
}

describe(Disagreements, () => {
  it('has the weightiest question first, what is settled last, and says how many there are', async () => {
    await openApp('', story());

    expect(questions()).toHaveLength(7);
    expect(questions()[0]).toBe('How many users?');
    expect(questions().at(-1)).toBe('When was it?');
    expect(panel().getByText('7 questions on which the reports differ; 1 settled by a page')).toBeVisible();
    expect(panel().getByText('All 2 other questions')).toBeVisible();
    expect(panel().getByText('40 m or 45 m')).toBeVisible();
  });

  it('opens to the positions side by side, with who says so, the report, its words, and the numbers on one scale', async () => {
    const { user } = await openApp('', story());

    await user.click(panel().getByRole('heading', { name: 'How many users?' }));

    const positions = panel()
      .getAllByText(/^Said by /)
      .slice(0, 2)
      .map((who) => who.closest('li'));
    expect(positions[0]).toHaveTextContent('Over 45 million');
    expect(positions[0]).toHaveTextContent('Repeated by Echo: a rewrite, no further witness');
    const [first] = positions;
    expect(first && within(first).getByRole('link', { name: 'Geo News' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/example\.org\/geo/),
    );
    expect(first && within(first).getByText('more than 45 million')).toBeVisible();
    expect(positions[1]).toHaveTextContent('40 million');
    expect(
      panel().getByRole('img', { name: 'On one scale from nothing: over 45 million and 40 million' }),
    ).toBeVisible();
    expect(panel().getByText('Two numbers, one meeting.')).toBeVisible();
  });

  it('leads to the evidence of what a question is about, and is copied as text with its citations', async () => {
    const { user } = await openApp('', story());
    await user.click(panel().getByRole('heading', { name: 'How many users?' }));

    await user.click(panel().getByRole('button', { name: 'Copy as text: How many users?' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^How many users\?\n\nOver 45 million \(over 45 million\)\. Said by a reporter/);
    expect(copied).toContain('- Geo News, “Title of geo”, 28 September 2022, https://example.org/geo');
    expect(copied).toContain('(a rewrite, no further witness)');
    expect(copied).toContain('Two numbers, one meeting.');

    await user.click(panel().getAllByRole('button', { name: 'They meet' })[0] as HTMLElement);
    expect(screen.getByRole('dialog', { name: 'They meet' })).toBeVisible();
  });

  it('follows the filter', async () => {
    await openApp('?entity=country', story());

    expect(questions()).toHaveLength(6);
    expect(questions()).not.toContain('How many users?');
    expect(panel().getByText(/^6 of 7 questions on which the reports differ/)).toBeVisible();
  });

  it('is reached from the cards and the reports that a question concerns', async () => {
    const { user } = await openApp('', story());
    const sources = within(screen.getByRole('region', { name: 'Sources' }));

    await user.click(sources.getAllByText('2 questions on which reports differ')[0] as HTMLElement);
    await user.click(sources.getAllByRole('button', { name: 'How many users?' })[0] as HTMLElement);

    const evidence = within(screen.getByRole('dialog', { name: 'They meet' }));
    expect(evidence.getByRole('heading', { name: 'How many users?' })).toBeVisible();

    const people = within(screen.getByRole('region', { name: 'Who is who' }));
    expect(people.getAllByText(/questions? on which reports differ$/)).not.toEqual([]);
  });
});
