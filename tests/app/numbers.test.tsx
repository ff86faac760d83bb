/** The page of a reader who counts in crore and lakh, on the story it ships with. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { articleOf } from '../features/articleOf.ts';
import { bundledStoryFile } from '../support/makeStory.ts';
import { openApp } from '../support/renderApp.tsx';

const MINISTER = 'Syed Amin Ul Haque';
/** The page’s own ways to write millions: “45 million”, and “45 m” in large type and on an axis. */
const MILLIONS = /\d\s(?:million|m)\b/;
const CRORES = /\d\s(?:crore|cr|lakh)\b/;

describe(App, () => {
  it('writes every number of its own in crore and lakh for readers who choose them', async () => {
    const { user } = await openApp('?numbers=crore');

    const lead = within(screen.getByRole('region', { name: 'Where the reports differ' }));
    expect(lead.getByText('4 cr')).toBeVisible();
    expect(lead.getByText('4.5 cr')).toBeVisible();
    expect(lead.getByText('Over 45 million'), 'the answer as the story has it').toBeVisible();

    const record = within(screen.getByRole('region', { name: 'The record' }));
    await user.click(record.getByText(/figures of every kind, as tables$/));
    await record.findAllByRole('rowheader');
    const rows = record.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(rows).toEqual(expect.arrayContaining(['over 4.5 crore', 'over 4 crore', 'over 90 lakh']));

    const card = within(articleOf(MINISTER, screen.getByRole('region', { name: 'Who is who' })));
    await user.click(card.getByText(/reported numbers$/));
    await user.click(card.getByRole('button', { name: /^over 4\.5 crore Facebook users/ }));

    const evidence = within(
      screen.getByRole('dialog', { name: 'Facebook users in Pakistan: over 4.5 crore' }),
    );
    expect(evidence.getByText(/^28 September 2022: over 4\.5 crore, Facebook users/)).toBeVisible();
    expect(evidence.getByText('4,50,00,000')).toBeVisible();
    expect(evidence.getAllByText(/^gives over 4\.5 crore/)).not.toEqual([]);
    const otherwise = evidence.getAllByRole('button', { name: /^Evidence: over 4 crore, Meta/ });
    expect(otherwise[0]).toBeVisible();

    await expect.poll(() => window.location.search).toMatch(/numbers=crore/);
    expect(computedTexts().filter((text) => MILLIONS.test(text))).toEqual([]);
  });

  it('writes them in millions unless it is asked', async () => {
    await openApp();

    const lead = within(screen.getByRole('region', { name: 'Where the reports differ' }));
    expect(lead.getByText('45 m')).toBeVisible();
    expect(computedTexts().filter((text) => MILLIONS.test(text))).not.toEqual([]);
    expect(computedTexts().filter((text) => CRORES.test(text))).toEqual([]);
  });
});

/** All that is read or heard on the page, without the words of the story and of its reports. */
function computedTexts(): string[] {
  const authored = authoredTexts().toSorted((a, b) => b.length - a.length);
  return [...document.body.querySelectorAll('*:not(blockquote, q)')]
    .flatMap((element) => [...ownTexts(element), element.ariaLabel ?? ''])
    .map((text) => authored.reduce((rest, words) => rest.replaceAll(words, ''), text));
}

function ownTexts({ childNodes }: Element): string[] {
  return [...childNodes].flatMap((node) => (node instanceof Text ? node.data : []));
}

/** The texts of the story file with a large number in words, but for quotations: the page sets those apart. */
function authoredTexts(): string[] {
  const found = new Set<string>();
  JSON.stringify(bundledStoryFile(), (key, value: unknown) => {
    const isText = typeof value === 'string' && key !== 'asStated';
    if (isText && (MILLIONS.test(value) || CRORES.test(value))) found.add(value);
    return value;
  });
  return [...found];
}
