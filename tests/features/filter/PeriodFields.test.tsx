import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PeriodFields } from '../../../src/features/filter/PeriodFields.tsx';
import { makeEvent, makeStoryFile } from '../../support/makeStory.ts';
import { openApp } from '../../support/renderApp.tsx';

const FILE = makeStoryFile({
  events: ['2019', '2021', '2022-09-28'].map((date) => makeEvent({ id: `in-${date}`, date })),
});

/** Opens a page, and in it the sheet that holds the fields. */
async function openFields(search: string) {
  const { user } = await openApp(search, FILE);
  await user.click(screen.getByRole('button', { name: /^More filters/ }));
  return user;
}

/** The fields as they are: another period puts others in their place. */
function fields() {
  const period = screen.getByRole('group', { name: 'Period' });
  return {
    from: within(period).getByRole('textbox', { name: 'From' }),
    to: within(period).getByRole('textbox', { name: 'To' }),
    set: within(period).getByRole('button', { name: 'Set' }),
  };
}

describe(PeriodFields, () => {
  it.each([
    ['2021', '2022-09', '?period=2021/2022-09'],
    ['2021', '', '?period=2021/..'],
    ['', '2021', '?period=../2021'],
    ['2021', '2021', '?period=2021'],
    [' 2022-09-28 ', '', '?period=2022-09-28/..'],
  ])('sets the period from “%s” to “%s”: %s', async (start, end, search) => {
    const user = await openFields('');
    const { from, to, set } = fields();

    if (start !== '') await user.type(from, start);
    if (end !== '') await user.type(to, end);
    await user.click(set);

    await expect.poll(() => window.location.search).toBe(search);
  });

  it('narrows the page when set by the Enter key', async () => {
    const user = await openFields('');

    await user.type(fields().to, '2020{Enter}');

    const timeline = within(screen.getByRole('region', { name: 'Timeline' }));
    expect(timeline.getAllByRole('article')).toHaveLength(1);
    expect(timeline.getByText('Headline of in-2019')).toBeVisible();
    expect(fields().to).toHaveFocus();
  });

  it.each([
    ['?period=2021/2022-09', '2021', '2022-09'],
    ['?period=2021/..', '2021', ''],
    ['?period=../2021', '', '2021'],
    ['?period=2021', '2021', '2021'],
  ])('shows the period of the address %s', async (search, start, end) => {
    await openFields(search);

    expect(fields().from).toHaveValue(start);
    expect(fields().to).toHaveValue(end);
  });

  it('is emptied at once when the period is lifted elsewhere', async () => {
    const user = await openFields('?period=2021/2022');

    await user.click(within(screen.getByRole('search')).getByRole('button', { name: 'Clear' }));

    expect(fields().from).toHaveValue('');
    expect(fields().to).toHaveValue('');
  });

  it('lifts the period when both are emptied', async () => {
    const user = await openFields('?period=2021/2022');

    await user.clear(fields().from);
    await user.clear(fields().to);
    await user.click(fields().set);

    await expect.poll(() => window.location.search).toBe('');
  });

  it('says what is wrong with a date and what to write, and keeps what was set before', async () => {
    const user = await openFields('?period=2021');
    const { from, set } = fields();

    await user.clear(from);
    await user.type(from, '2021-13');
    await user.click(set);

    expect(screen.getByRole('alert')).toHaveTextContent(/2021-13|month/i);
    expect(from).toBeInvalid();
    expect(from).toHaveAccessibleDescription(/^A year, month or day/);
    await expect.poll(() => window.location.search).toBe('?period=2021');
    expect(from).toHaveValue('2021-13');
  });

  it('takes the fault back once the date is right', async () => {
    const user = await openFields('');
    const { from, set } = fields();
    await user.type(from, 'soon');
    await user.click(set);
    expect(screen.getByRole('alert')).toBeVisible();

    await user.clear(from);
    await user.type(from, '2022');
    await user.click(set);

    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says how a date is written', async () => {
    await openFields('');

    expect(screen.getByText('A year, month or day: 2022, 2022-09 or 2022-09-28')).toBeVisible();
  });
});
