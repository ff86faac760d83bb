import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LongTimeline } from '../../../src/features/timeline/LongTimeline.tsx';
import { makeEvent } from '../../support/makeStory.ts';
import { codeArrives, scrollPage } from '../../support/scroll.ts';
import { articleHeadings, articleOf } from '../articleOf.ts';
import { renderTimeline } from './renderTimeline.tsx';

/** So many events, evenly over the years 2001 to 2010; the lead event is the first. */
function manyEvents(count: number) {
  return Array.from({ length: count }, (_, index) =>
    makeEvent({ id: `event-${index}`, date: `${2001 + Math.floor((index * 10) / count)}` }),
  );
}

async function renderLong(count: number, filter: Parameters<typeof renderTimeline>[1] = {}) {
  const rendered = renderTimeline({ events: manyEvents(count) }, filter);
  await codeArrives();
  return rendered;
}

function list() {
  return within(screen.getByRole('list', { name: 'Events in order of time' }));
}

function yearButton(year: number): HTMLElement {
  return list().getByRole('button', { name: String(year) });
}

const ALL = { entities: ['minister'] };

describe(LongTimeline, () => {
  it('does not stand in for a timeline of 500 events: all of it is in the page', async () => {
    await renderLong(500, ALL);

    expect(articleHeadings()).toHaveLength(500);
    expect(screen.queryByText(/built as you scroll/)).toBeNull();
  });

  it('has more than 500 events only as far as they are near, and says so, with the exact count', async () => {
    await renderLong(600, ALL);

    expect(articleHeadings().length).toBeLessThan(100);
    expect(screen.getByText(/^600 events: the list is built as you scroll/)).toBeVisible();
    const items = list().getAllByRole('listitem');
    expect(items.map((item) => item.getAttribute('aria-posinset'))).toEqual(
      items.map((_, index) => String(index + 1)),
    );
    for (const item of items) expect(item).toHaveAttribute('aria-setsize', '600');
  });

  it('counts parts too: an event with 500 parts makes a timeline long', async () => {
    const parts = Array.from({ length: 500 }, (_, index) =>
      makeEvent({ id: `part-${index}`, partOf: 'meeting' }),
    );
    renderTimeline({ events: [makeEvent({ id: 'meeting' }), ...parts] });
    await codeArrives();

    expect(screen.getByText(/^501 events: the list is built as you scroll/)).toBeVisible();
    expect(within(articleOf('Headline of meeting')).getByText('500 things reported of it')).toBeVisible();
  });

  it('heads each year, with its count, and folds those without the lead event', async () => {
    const { user } = await renderLong(600);

    expect(list().getAllByRole('heading', { level: 3 })[0]).toHaveTextContent(/^2001$/);
    expect(list().getAllByText('60 events')[0]).toBeVisible();
    expect(yearButton(2001)).toHaveAttribute('aria-expanded', 'true');

    await user.click(yearButton(2001));
    expect(yearButton(2001)).toHaveAttribute('aria-expanded', 'false');
    expect(yearButton(2001)).toHaveFocus();
    expect(articleHeadings()).toEqual([]);
    expect(list().getAllByRole('listitem')).toHaveLength(10);
    expect(list().getAllByText('60 events')).toHaveLength(10);

    await user.click(yearButton(2010));
    expect(articleHeadings()[0]).toBe('Headline of event-540');
    expect(articleOf('Headline of event-541').closest('li')).toHaveAttribute('aria-posinset', '542');
  });

  it('opens the evidence of what is scrolled to', async () => {
    const { user, onOpen } = await renderLong(600, ALL);

    scrollPage(100_000);
    const last = articleHeadings().at(-1) ?? '';
    expect(last).toBe('Headline of event-599');
    await user.click(screen.getByRole('button', { name: `Evidence for “${last}”` }));

    expect(onOpen).toHaveBeenCalledExactlyOnceWith({ kind: 'event', id: 'event-599' });
  });

  it('is printed whole, folded or not, and then is as it was', async () => {
    await renderLong(501);
    const before = articleHeadings();

    fireEvent(window, new Event('beforeprint'));
    expect(articleHeadings()).toHaveLength(501);
    fireEvent(window, new Event('afterprint'));
    expect(articleHeadings()).toEqual(before);
  });
});
