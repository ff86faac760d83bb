import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TimelineEvent } from '../../../src/features/timeline/TimelineEvent.tsx';
import { makeDisagreement, makeEntity, makeEvent, makeSource } from '../../support/makeStory.ts';
import { articleOf } from '../articleOf.ts';
import { renderTimeline } from './renderTimeline.tsx';

describe(TimelineEvent, () => {
  it.each([
    ['2022-09-28', '28 Sep 2022', '2022-09-28'],
    ['2022-09', 'Sep 2022', '2022-09'],
    ['2022', '2022', '2022'],
    ['2022~', 'about 2022', '2022'],
  ])('gives the date %s as “%s”, no more precise than it was reported', (date, text, machine) => {
    renderTimeline({ events: [makeEvent({ id: 'meeting', date })] });

    const time = within(articleOf('Headline of meeting')).getByRole('time');
    expect(time).toHaveTextContent(new RegExp(`^${text}$`));
    expect(time).toHaveAttribute('datetime', machine);
  });

  it.each([
    ['2022-09-26/2022-10-14', '26 Sep – 14 Oct 2022'],
    ['2019/..', 'since 2019'],
    ['-0500', '501 BC'],
  ])('gives the date %s, which has no form in HTML, in words: “%s”', (date, text) => {
    renderTimeline({ events: [makeEvent({ id: 'meeting', date })] });
    const meeting = within(articleOf('Headline of meeting'));

    expect(meeting.getByText(text)).toBeVisible();
    expect(meeting.queryByRole('time')).toBeNull();
  });

  it.each([
    ['disputed', 'reports differ'],
    ['denied', 'a denial'],
    ['expected', 'expected'],
  ] as const)('says in words that an event is %s: “%s”', (status, text) => {
    renderTimeline({ events: [makeEvent({ id: 'sure' }), makeEvent({ id: 'unsure', status })] });

    expect(within(articleOf('Headline of unsure')).getByText(text)).toBeVisible();
    expect(within(articleOf('Headline of sure')).queryByText(text)).toBeNull();
  });

  it('says that reports differ where a disagreement is about an event, besides its status', () => {
    renderTimeline({
      events: [makeEvent({ id: 'meeting', status: 'expected' })],
      disagreements: [makeDisagreement({ id: 'when', about: ['event:meeting'] })],
    });
    const meeting = within(articleOf('Headline of meeting'));

    expect(meeting.getByText('reports differ')).toBeVisible();
    expect(meeting.getByText('expected')).toBeVisible();
  });

  it('filters by whoever it names', async () => {
    const { user, onToggle } = renderTimeline(
      { events: [makeEvent({ id: 'meeting', entities: ['minister', 'company'] })] },
      { entities: ['minister'] },
    );

    expect(screen.getByRole('button', { name: 'Follow minister', pressed: true })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Follow company', pressed: false }));

    expect(onToggle).toHaveBeenCalledExactlyOnceWith('company');
  });

  it('calls whoever it names by the short name', () => {
    const entities = [
      makeEntity({
        id: 'conference',
        name: 'Plenipotentiary Conference',
        shortName: 'PP-22',
        otherNames: ['PP-22'],
      }),
    ];
    renderTimeline({ entities, events: [makeEvent({ id: 'meeting', entities: ['conference'] })] });

    expect(screen.getByRole('button', { name: 'Follow PP-22' })).toHaveTextContent(/^PP-22$/);
  });

  it('opens its evidence by its headline', async () => {
    const { user, onOpen } = renderTimeline({
      events: [makeEvent({ id: 'meeting' }), makeEvent({ id: 'other' })],
    });

    await user.click(screen.getByRole('button', { name: /Headline of other/ }));

    expect(onOpen).toHaveBeenCalledExactlyOnceWith({ kind: 'event', id: 'other' });
  });

  it('names each outlet that reported it once', () => {
    const sources = [
      makeSource({ id: 'first', outlet: 'Geo News' }),
      makeSource({ id: 'second', outlet: 'Geo News' }),
      makeSource({ id: 'third', outlet: 'ARY News' }),
    ];
    const citations = cite('first', 'second', 'third');
    renderTimeline({ sources, events: [makeEvent({ id: 'meeting', citations })] });

    expect(screen.getByText(/^Reported by/)).toHaveTextContent(/^Reported by Geo News, ARY News$/);
  });

  it('names five outlets and counts the others', () => {
    const sources = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((id) =>
      makeSource({ id, outlet: `Outlet ${id}` }),
    );
    const citations = cite('one', 'two', 'three', 'four', 'five', 'six', 'seven');
    renderTimeline({ sources, events: [makeEvent({ id: 'meeting', citations })] });

    expect(screen.getByText(/^Reported by/)).toHaveTextContent(
      'Reported by Outlet one, Outlet two, Outlet three, Outlet four, Outlet five and 2 others',
    );
  });

  it('marks what the search found in headline, summary, names and outlets', () => {
    const sources = [makeSource({ id: 'paper', outlet: 'Officer’s Gazette' })];
    const events = [
      makeEvent({
        id: 'meeting',
        headline: 'Offices opened',
        summary: 'An OFFICE, and a coffee.',
        entities: ['office'],
      }),
    ];
    const entities = [makeEntity({ id: 'office', name: 'Head Office' })];
    renderTimeline({ sources, events, entities }, { words: 'offic' });

    const marks = within(articleOf('Offices opened')).getAllByRole('mark');
    expect(marks.map((mark) => mark.textContent)).toEqual(['Offic', 'OFFIC', 'Offic', 'Offic']);
  });

  it('marks nothing without a search', () => {
    renderTimeline({});

    expect(screen.queryByRole('mark')).toBeNull();
  });
});

function cite(first: string, ...others: readonly string[]): [{ source: string }, ...{ source: string }[]] {
  return [{ source: first }, ...others.map((source) => ({ source }))];
}
