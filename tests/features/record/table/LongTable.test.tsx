import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LongTable } from '../../../../src/features/record/table/LongTable.tsx';
import { makeFigure } from '../../../support/makeStory.ts';
import { openApp } from '../../../support/renderApp.tsx';
import { codeArrives } from '../../../support/scroll.ts';
import { makeRecordFile } from '../recordFile.ts';

const ROW = 36;
const FRAME = 640;

// No layout: what scrolls has a height, and more in it than it shows.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(FRAME);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(600 * ROW);
});

/** Opens a story of so many claims, from one to as many millions. */
async function openClaims(count: number, search: string): Promise<void> {
  const figures = Array.from({ length: count }, (_, index) =>
    makeFigure({ id: `figure-${index}`, value: (index + 1) * 1_000_000 }),
  );
  await openApp(search, makeRecordFile({ figures, disagreements: [] }));
  await codeArrives();
}

function table() {
  return within(screen.getByRole('region', { name: 'The record' })).getByRole('table');
}

/** The rows in the page, the head left out. */
function rows(): HTMLElement[] {
  return within(table()).getAllByRole('row').slice(1);
}

function places(): number[] {
  return rows().map((row) => Number(row.getAttribute('aria-rowindex')));
}

function scrollTable(to: number): void {
  const frame = screen.getByRole('region', { name: 'Facebook: the claims in the chart' });
  frame.scrollTop = to;
  fireEvent.scroll(frame);
}

describe(LongTable, () => {
  it('is whole in the page with 200 claims', async () => {
    await openClaims(200, '?view=table&sort=amount');

    expect(rows()).toHaveLength(200);
  });

  it('has above it only the rows near what is in sight, and says of each which of how many it is', async () => {
    await openClaims(600, '?view=table&sort=amount');

    expect(rows().length).toBeLessThan(60);
    expect(table()).toHaveAttribute('aria-rowcount', '601');
    expect(places()).toEqual(rows().map((_, index) => index + 2));
    expect(rows()[0]).toHaveTextContent('1 million');
  });

  it('shows the rows that are scrolled to, to the very end', async () => {
    await openClaims(600, '?view=table&sort=amount');

    scrollTable(300 * ROW);
    expect(places()).toContain(302);
    expect(places()).not.toContain(2);
    expect(rows().length).toBeLessThan(60);

    scrollTable(600 * ROW - FRAME);
    expect(places().at(-1)).toBe(601);
    expect(rows().at(-1)).toHaveTextContent('600 million');
  });

  it.each(['table', 'chart'])('is printed whole, in the view as %s', async (view) => {
    await openClaims(600, `?view=${view}&sort=amount`);

    fireEvent(window, new Event('beforeprint'));
    expect(rows()).toHaveLength(600);

    fireEvent(window, new Event('afterprint'));
    expect(
      within(screen.getByRole('region', { name: 'The record' })).queryAllByRole('row').length,
    ).toBeLessThan(60);
  });
});
