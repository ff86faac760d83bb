import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Timeline } from '../../../src/features/timeline/Timeline.tsx';
import { makeEvent } from '../../support/makeStory.ts';
import { articleHeadings, articleOf } from '../articleOf.ts';
import { renderTimeline } from './renderTimeline.tsx';

const PARTS = [
  makeEvent({ id: 'meeting', date: '2022-09-28' }),
  makeEvent({ id: 'request', date: '2022-09-28', partOf: 'meeting' }),
  makeEvent({ id: 'answer', date: '2022-09-29', partOf: 'meeting', entities: ['company'] }),
  makeEvent({ id: 'later', date: '2022-12', entities: ['country'] }),
];

describe(Timeline, () => {
  it('is a named part of the page with a named list in it', () => {
    renderTimeline({});

    const panel = screen.getByRole('region', { name: 'Timeline' });
    expect(within(panel).getByRole('heading', { level: 2, name: 'Timeline' })).toBeVisible();
    expect(within(panel).getByRole('list', { name: 'Events in order of time' })).toBeVisible();
  });

  it('stands each event under the year in which it begins', () => {
    const dates = ['2021-12/2022-01', '2022', '../2019', '2021'];
    renderTimeline({ events: dates.map((date, index) => makeEvent({ id: `event-${index}`, date })) });

    const list = within(screen.getByRole('list', { name: 'Events in order of time' }));
    const order = list.getAllByRole('heading').map((heading) => heading.textContent);
    expect(order).toEqual([
      'Open start',
      'Headline of event-2',
      '2021',
      'Headline of event-3',
      'Headline of event-0',
      '2022',
      'Headline of event-1',
    ]);
    expect(list.getAllByRole('heading', { level: 3 })).toHaveLength(3);
  });

  it('keeps the order that it is given', () => {
    const events = ['2021', '2023', '2022'].map((date) => makeEvent({ id: `in-${date}`, date }));
    renderTimeline({ events }, {}, 'newest');

    expect(articleHeadings()).toEqual(['Headline of in-2023', 'Headline of in-2022', 'Headline of in-2021']);
  });

  it('switches between the oldest and the newest first', async () => {
    const { user, onOrder } = renderTimeline({});
    const order = within(screen.getByRole('group', { name: 'Order' }));

    expect(order.getByRole('button', { name: 'Oldest first', pressed: true })).toBeVisible();
    await user.click(order.getByRole('button', { name: 'Newest first', pressed: false }));

    expect(onOrder).toHaveBeenCalledExactlyOnceWith('newest');
  });

  it('has the parts of an event inside its article, folded until asked for', async () => {
    const { user } = renderTimeline({ events: PARTS });
    const meeting = within(articleOf('Headline of meeting'));

    expect(meeting.getAllByRole('article')).toHaveLength(2);
    expect(articleOf('Headline of later')).not.toContainElement(screen.getByText('Headline of answer'));
    expect(meeting.getByText('Headline of answer')).not.toBeVisible();
    await user.click(meeting.getByText('2 things reported of it'));
    expect(meeting.getByText('Headline of answer')).toBeVisible();
  });

  it('sets the headline of a part one level below that of its event', () => {
    renderTimeline({ events: PARTS });
    const meeting = within(articleOf('Headline of meeting'));

    expect(meeting.getAllByRole('heading', { level: 4 })).toHaveLength(1);
    expect(meeting.getAllByRole('heading', { level: 5 })).toHaveLength(2);
  });

  it('unfolds parts under a filter, says why their event is shown, and counts those left out', () => {
    renderTimeline({ events: PARTS }, { entities: ['company'] });

    expect(articleHeadings()).toEqual(['Headline of meeting', 'Headline of answer']);
    expect(screen.getByText('Headline of answer')).toBeVisible();
    expect(within(articleOf('Headline of meeting')).getByText('shown for its parts')).toBeVisible();
    expect(within(articleOf('Headline of answer')).queryByText('shown for its parts')).toBeNull();
    expect(screen.getByText('1 further part left out by the filter')).toBeVisible();
  });

  it('takes what a filter leaves out from sight, and shows the same again where it was', () => {
    const { choose } = renderTimeline({ events: PARTS });
    const later = articleOf('Headline of later');

    choose({ entities: ['company'] });
    expect(articleHeadings()).toEqual(['Headline of meeting', 'Headline of answer']);
    expect(screen.queryByRole('button', { name: /Headline of later/ })).toBeNull();
    expect(screen.getByText('1 event')).toBeVisible();
    choose({ entities: ['country'] });
    expect(articleHeadings()).toEqual(['Headline of later']);
    choose({});

    expect(articleHeadings()).toHaveLength(4);
    expect(articleOf('Headline of later')).toBe(later);
  });

  it('takes the parts that a filter leaves out from sight, and shows the same again', () => {
    const { choose } = renderTimeline({ events: PARTS });
    const meeting = within(articleOf('Headline of meeting'));
    const request = articleOf('Headline of request');
    choose({ entities: ['company'] });
    expect(meeting.getAllByRole('article')).toEqual([articleOf('Headline of answer')]);
    expect(request).not.toBeVisible();

    choose({ entities: ['company', 'minister'] });

    expect(meeting.getAllByRole('article')).toContain(request);
    expect(request).toBeVisible();
  });

  it('builds nothing that no filter has left yet', () => {
    const { choose } = renderTimeline({ events: PARTS }, { entities: ['company'] });
    expect(screen.queryByText('Headline of later')).toBeNull();
    choose({ entities: ['company', 'country'] });

    expect(screen.getByText('Headline of later')).toBeVisible();
  });

  it('shows the right events, with their right parts, before it marks in them who was chosen', () => {
    const { choose } = renderTimeline({ events: PARTS });
    const company = { name: /company$/i };
    choose({ entities: ['company'] }, {});

    expect(articleHeadings()).toEqual(['Headline of meeting', 'Headline of answer']);
    expect(screen.getByText('Headline of answer')).toBeVisible();
    expect(screen.getByText('1 further part left out by the filter')).toBeVisible();
    expect(screen.queryByRole('button', { ...company, pressed: true })).toBeNull();
    choose({ entities: ['company'] });

    expect(screen.getByRole('button', { ...company, pressed: true })).toBeVisible();
  });

  it('folds what is far from the lead event, but not under a filter', () => {
    const { choose } = renderTimeline({ events: PARTS });
    const fold = () => screen.getByText('December 2022: 1 event');
    expect(fold()).toBeVisible();
    expect(screen.getByText('Headline of later')).not.toBeVisible();

    choose({ entities: ['country'] });
    expect(fold()).not.toBeVisible();
    expect(screen.getByText('Headline of later')).toBeVisible();
    choose({});

    expect(fold()).toBeVisible();
    expect(screen.getByText('Headline of later')).not.toBeVisible();
  });

  it('unfolds under a filter what the reader has folded', async () => {
    const { user, choose } = renderTimeline({ events: PARTS });
    await user.click(screen.getByRole('heading', { name: '2022' }));
    expect(screen.getByText('Headline of answer')).not.toBeVisible();
    choose({ entities: ['company'] });

    expect(screen.getByText('Headline of answer')).toBeVisible();
  });

  it('says when the filter leaves no event', () => {
    renderTimeline({}, { entities: ['company'] });

    expect(screen.getByText('No event is left by the filter.')).toBeVisible();
    expect(articleHeadings()).toEqual([]);
  });
});
