import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Instrument } from '../../../../src/features/record/instrument/Instrument.tsx';
import { openApp } from '../../../support/renderApp.tsx';
import { makeGatheredFile, makeInstrumentFile } from '../instrumentFile.ts';

const FILE = makeInstrumentFile();
const SAID_2015 = /^1 March 2015: 10 million, Users in country, said by a reporter; 1 report$/;
const LISTED_2016 = /^2016: 20 million, /;
const LISTED_2018 = /^2 May 2018: 38 million, /;
const SAID_2019 = /^2019: 25 million, /;
const SAID_2022 = /^28 September 2022: over 45 million, Users in country, said by minister; 2 reports$/;
const LISTED_2023 = /^12 January 2023: 61\.5 million, /;
const MONTHLY = /^June 2024: 30 million, Monthly users in country, /;
const DOUBLE = /^28 September 2022: × 2, Users in country, said by minister; 1 report\. From /;

function record() {
  return within(screen.getByRole('region', { name: 'The record' }));
}

function group(): HTMLElement {
  return record().getByRole('group', { name: /^Users\s· Monthly users, country: people, as reported$/ });
}

function drawing() {
  return within(group());
}

function mark(name: RegExp): HTMLElement {
  return record().getByRole('button', { name });
}

/** Of the address, as it stands there. */
function period(): string | null {
  return new URLSearchParams(window.location.search).get('period');
}

/** By the tab key, from the button that stands before the drawing. */
async function enter(user: UserEvent): Promise<void> {
  act(() => record().getByRole('button', { name: 'Download' }).focus());
  await user.tab();
}

async function press(user: UserEvent, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await user.keyboard(key);
}

async function stepBack(): Promise<void> {
  const before = window.location.search;
  window.history.back();
  await waitFor(() => expect(window.location.search).not.toBe(before));
}

describe(Instrument, () => {
  it('has a button for each claim, named by its sentence, and for each event of a lane', async () => {
    await openApp('', FILE);

    for (const name of [
      SAID_2015,
      LISTED_2016,
      LISTED_2018,
      SAID_2019,
      SAID_2022,
      LISTED_2023,
      MONTHLY,
      DOUBLE,
    ]) {
      expect(drawing().getByRole('button', { name })).toBeVisible();
    }
    const lane = within(drawing().getByRole('group', { name: 'company: 2 events' }));
    expect(lane.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
      '1 February 2016: Headline of launch',
      '28 September 2022: Headline of meeting',
    ]);
    expect(screen.queryByRole('application')).toBeNull();
  });

  it('tells how to use it by keys', async () => {
    await openApp('', FILE);

    expect(
      record().getByRole('group', { name: /^Users\s· Monthly users, country/ }),
    ).toHaveAccessibleDescription(/^Arrow keys go from mark to mark/);
  });

  it('says of a growth what it starts from, on what ground, and where that would lead', async () => {
    await openApp('', FILE);

    expect(mark(DOUBLE)).toHaveAccessibleName(
      /From over 45 million, said on the same occasion, that would be 90 million$/,
    );
  });

  describe('by the tab key', () => {
    it('is one stop, and the strip and the buttons below are stops of their own', async () => {
      const { user } = await openApp('', FILE);

      await enter(user);
      expect(mark(SAID_2015)).toHaveFocus();
      const stops: (string | null)[] = [];
      for (let count = 0; count < 5; count += 1) {
        await user.tab();
        stops.push(document.activeElement?.getAttribute('aria-label') ?? null);
      }
      expect(stops).toEqual([
        'Beginning of the period',
        'Move the period',
        'End of the period',
        'Zoom out',
        'Zoom in',
      ]);
    });

    it('comes back to where the arrow keys had gone', async () => {
      const { user } = await openApp('', FILE);
      await enter(user);
      await press(user, '{ArrowRight}');
      expect(mark(SAID_2019)).toHaveFocus();

      await user.tab();
      await user.tab({ shift: true });

      expect(mark(SAID_2019)).toHaveFocus();
    });
  });

  describe('by the arrow keys', () => {
    it('goes from claim to claim of a series, in time', async () => {
      const { user } = await openApp('', FILE);
      await enter(user);

      await press(user, '{ArrowRight}', '{ArrowRight}');
      expect(mark(SAID_2022)).toHaveFocus();
      await press(user, '{ArrowRight}');
      expect(mark(SAID_2022)).toHaveFocus();
      await press(user, '{ArrowLeft}');
      expect(mark(SAID_2019)).toHaveFocus();
      await press(user, '{Home}');
      expect(mark(SAID_2015)).toHaveFocus();
      await press(user, '{End}');
      expect(mark(SAID_2022)).toHaveFocus();
      await expect.poll(() => window.location.search).toBe('');
    });

    it('goes up and down between series and lanes, to what is nearest in time', async () => {
      const { user } = await openApp('', FILE);
      await enter(user);

      await press(user, '{ArrowDown}');
      expect(mark(LISTED_2016)).toHaveFocus();
      await press(user, '{ArrowRight}', '{ArrowRight}');
      expect(mark(LISTED_2023)).toHaveFocus();
      await press(user, '{ArrowDown}', '{ArrowDown}', '{ArrowDown}');
      const minister = within(drawing().getByRole('group', { name: 'minister: 2 events' }));
      expect(minister.getByRole('button', { name: '2 February 2024: Headline of speech' })).toHaveFocus();
      await press(user, '{ArrowUp}', '{ArrowUp}', '{ArrowUp}', '{ArrowUp}');
      expect(mark(SAID_2022)).toHaveFocus();
    });

    it('brings what comes next outside the window into it, and goes there', async () => {
      const { user } = await openApp('?period=2015/2019', FILE);
      await enter(user);
      await press(user, '{ArrowRight}');
      expect(mark(SAID_2019)).toHaveFocus();
      expect(record().queryByRole('button', { name: SAID_2022 })).toBeNull();

      await press(user, '{ArrowRight}');

      expect(mark(SAID_2022)).toHaveFocus();
      await expect.poll(period).not.toBe('2015/2019');
      await press(user, '{Home}');
      expect(mark(SAID_2015)).toHaveFocus();
    });

    it('leaves the keys of the browser alone', async () => {
      const { user } = await openApp('', FILE);
      await enter(user);

      await press(user, '{Alt>}{ArrowRight}{/Alt}', '{Control>}{End}{/Control}', '{Meta>}{ArrowDown}{/Meta}');

      expect(mark(SAID_2015)).toHaveFocus();
      await expect.poll(() => window.location.search).toBe('');
    });
  });

  it.each(['{Enter}', ' '])('opens the evidence on %j, and closing it gives the focus back', async (key) => {
    const { user } = await openApp('', FILE);
    await enter(user);
    await press(user, '{ArrowRight}', '{ArrowRight}', key);
    expect(screen.getByRole('dialog', { name: 'Users in country: over 45 million' })).toBeVisible();
    await expect.poll(() => window.location.search).toBe('?fact=figure:said-2022');

    await press(user, '{Escape}');

    expect(screen.queryByRole('dialog', { name: 'Users in country: over 45 million' })).toBeNull();
    expect(mark(SAID_2022)).toHaveFocus();
  });

  it('opens the evidence of an event from its lane', async () => {
    const { user } = await openApp('', FILE);

    await user.click(drawing().getByRole('button', { name: '2 February 2024: Headline of speech' }));

    expect(screen.getByRole('dialog', { name: 'Headline of speech' })).toBeVisible();
  });

  describe('the window, by keys', () => {
    it('comes nearer on + and goes further on -, about the mark that keeps the focus', async () => {
      const { user } = await openApp('', FILE);
      await enter(user);
      await press(user, '{ArrowRight}');

      await press(user, '+');
      await expect.poll(period).not.toBeNull();
      const near = period();
      expect(mark(SAID_2019)).toHaveFocus();
      await press(user, '+');
      await expect.poll(period).not.toBe(near);
      expect(record().queryByRole('button', { name: SAID_2015 })).toBeNull();
      expect(mark(SAID_2019)).toHaveFocus();
      await press(user, '-', '-', '-');
      await expect.poll(period).toBeNull();
      expect(mark(SAID_2019)).toHaveFocus();
    });

    it('shows the whole on 0', async () => {
      const { user } = await openApp('?period=2019', FILE);
      await enter(user);
      expect(mark(SAID_2019)).toHaveFocus();

      await press(user, '0');

      await expect.poll(period).toBeNull();
      expect(mark(SAID_2019)).toHaveFocus();
    });

    it('moves by Shift and an arrow, and with Home and End as far as the story goes', async () => {
      const { user } = await openApp('?period=2018/2021', FILE);
      await enter(user);

      await press(user, '{Shift>}{ArrowRight}{/Shift}');
      await expect.poll(period).toBe('2019/2022');
      await press(user, '{Shift>}{ArrowLeft}{/Shift}');
      await expect.poll(period).toBe('2018/2021');
      await press(user, '{Shift>}{End}{/Shift}');
      await expect.poll(period).toBe('2021/2024');
      await press(user, '{Shift>}{Home}{/Shift}');
      await expect.poll(period).toBe('2015/2018');
    });

    it('keeps the focus in the drawing when the mark that had it moves out of the window', async () => {
      const { user } = await openApp('?period=2018/2021', FILE);
      await enter(user);
      expect(mark(SAID_2019)).toHaveFocus();

      await press(user, '{Shift>}{End}{/Shift}');

      expect(record().queryByRole('button', { name: SAID_2019 })).toBeNull();
      expect(mark(SAID_2022)).toHaveFocus();
      await press(user, '{ArrowRight}', '{ArrowDown}');
      expect(mark(LISTED_2023)).toHaveFocus();
    });

    it('makes no step of its own for Back', async () => {
      const { user } = await openApp('', FILE);
      const steps = window.history.length;
      await enter(user);

      await press(user, '+', '+', '{Shift>}{ArrowRight}{/Shift}');

      expect(window.history.length).toBe(steps);
    });
  });

  describe('the window, by buttons', () => {
    it('comes nearer and goes further, each a step that Back undoes', async () => {
      const { user } = await openApp('', FILE);

      await user.click(record().getByRole('button', { name: 'Zoom in' }));
      await expect.poll(period).not.toBeNull();
      const near = period();
      await user.click(record().getByRole('button', { name: 'Zoom in' }));
      await expect.poll(period).not.toBe(near);
      const nearer = period();
      await user.click(record().getByRole('button', { name: 'Zoom out' }));
      await expect.poll(period).not.toBe(nearer);

      await stepBack();
      await expect.poll(period).toBe(nearer);
      await stepBack();
      await expect.poll(period).toBe(near);
      await stepBack();
      await expect.poll(period).toBeNull();
      expect(mark(SAID_2015)).toBeVisible();
    });

    it('goes to the whole story, the week of its lead, and its last years', async () => {
      const { user } = await openApp('', FILE);
      const periods = within(record().getByRole('group', { name: 'Periods' }));
      expect(periods.getByRole('button', { name: 'Whole story', pressed: true })).toBeVisible();

      await user.click(periods.getByRole('button', { name: 'Week of the meeting', pressed: false }));
      await expect.poll(period).toBe('2022-09-26/2022-10-02');
      expect(periods.getByRole('button', { name: 'Week of the meeting', pressed: true })).toBeVisible();
      expect(mark(SAID_2022)).toBeVisible();
      expect(record().queryByRole('button', { name: SAID_2015 })).toBeNull();

      await user.click(periods.getByRole('button', { name: 'Last 3 years', pressed: false }));
      await expect.poll(period).toBe('2023-11-23/2026-11-23');

      await user.click(periods.getByRole('button', { name: 'Whole story', pressed: false }));
      await expect.poll(period).toBeNull();
      await stepBack();
      await expect.poll(period).toBe('2023-11-23/2026-11-23');
    });
  });

  it('says so where the window shows events and no claim', async () => {
    await openApp('?period=2024-02', FILE);

    expect(
      record().getByText('No figure of this group is left by the filter in this window of time.'),
    ).toBeVisible();
    expect(mark(/^2 February 2024: Headline of speech$/)).toBeVisible();
  });

  describe('in a window with nothing in it', () => {
    const EMPTY = '?period=2020-02';

    it('stays, and says that there is nothing', async () => {
      await openApp(EMPTY, FILE);

      expect(
        record().getByText('No figure of this group is left by the filter in this window of time.'),
      ).toBeVisible();
      expect(record().getByRole('button', { name: 'Zoom out' })).toBeVisible();
      expect(drawing().queryByRole('button')).toBeNull();
    });

    it('is left by the arrow keys and by -, which give the focus to what comes', async () => {
      const { user } = await openApp(EMPTY, FILE);
      await enter(user);
      expect(group()).toHaveFocus();

      await press(user, '{ArrowRight}');
      await expect.poll(period).toBe('2020-02-08/2020-03-07');
      expect(group()).toHaveFocus();
      await press(user, '{ArrowLeft}', '{ArrowLeft}');
      await expect.poll(period).toBe('2020-01-25/2020-02-22');
      await press(user, '-', '-');
      expect(mark(SAID_2019)).toHaveFocus();
    });

    it('keeps the focus when the last mark moves out', async () => {
      const { user } = await openApp('?period=2019-12', FILE);
      await enter(user);
      expect(mark(SAID_2019)).toHaveFocus();

      await press(user, ...Array.from({ length: 5 }, () => '{Shift>}{ArrowRight}{/Shift}'));

      expect(group()).toHaveFocus();
      await press(user, ...Array.from({ length: 2 }, () => '{ArrowLeft}'));
      expect(mark(SAID_2019)).toHaveFocus();
    });
  });

  describe('a mark that has gathered others', () => {
    const GATHERED = /^130 claims, 28 September 2022: 45 million$/;

    it('opens a list, the next sixty at a time, and takes the focus there', async () => {
      const { user } = await openApp('', makeGatheredFile(130));
      await user.click(mark(GATHERED));
      const list = within(record().getByRole('region', { name: GATHERED }));

      expect(list.getByRole('heading', { name: GATHERED })).toHaveFocus();
      expect(list.getAllByRole('listitem')).toHaveLength(60);
      await user.click(list.getByRole('button', { name: 'Show 60 of 70 more' }));
      expect(list.getAllByRole('listitem')).toHaveLength(120);
      await user.click(list.getByRole('button', { name: 'Show 10 of 10 more' }));
      expect(list.getAllByRole('listitem')).toHaveLength(130);
      expect(list.queryByRole('button', { name: /more$/ })).toBeNull();
      for (const speaker of [1, 61, 130]) {
        expect(list.getByRole('button', { name: new RegExp(`said by speaker ${speaker};`) })).toBeVisible();
      }
    });

    it('opens each of them from there', async () => {
      const { user } = await openApp('', makeGatheredFile(3));
      await user.click(mark(/^3 claims, /));

      await user.click(
        within(record().getByRole('region', { name: /^3 claims, / })).getByRole('button', {
          name: /said by speaker 2;/,
        }),
      );

      expect(screen.getByRole('dialog', { name: 'Users in country: 45 million' })).toBeVisible();
      await expect.poll(() => window.location.search).toBe('?fact=figure:claim-1');
    });

    it('closes by Escape or its button, and gives the focus back', async () => {
      const { user } = await openApp('', makeGatheredFile(3));
      await enter(user);
      await press(user, '{ArrowRight}');
      for (const close of ['{Escape}', '{Enter}']) {
        await press(user, '{Enter}');
        const region = record().getByRole('region', { name: /^3 claims, / });
        if (close === '{Escape}') await press(user, close);
        else await user.click(within(region).getByRole('button', { name: 'Close' }));
        expect(region).not.toBeInTheDocument();
        expect(mark(/^3 claims, /)).toHaveFocus();
      }
    });

    it('closes when a choice takes any of them away, and leaves the focus with the choice', async () => {
      const { user } = await openApp('', makeGatheredFile(3));
      await user.click(mark(/^3 claims, /));
      expect(record().getByRole('region', { name: /^3 claims, / })).toBeVisible();
      const search = screen.getByRole('searchbox');
      await user.type(search, 'speaker 2');

      await waitFor(() =>
        expect(record().queryByRole('region', { name: /claims, / })).not.toBeInTheDocument(),
      );
      expect(search).toHaveFocus();
    });

    it('tells what it holds in the numbers that the reader chooses', async () => {
      const { user } = await openApp('', makeGatheredFile(3));
      await user.click(mark(/^3 claims, /));
      await user.click(record().getByRole('button', { name: 'Options' }));
      await user.click(record().getByRole('button', { name: /crore/i }));

      expect(record().getByRole('region', { name: /^3 claims, .*4\.5 crore$/ })).toBeVisible();
    });

    it('takes the window to their time', async () => {
      const { user } = await openApp('', makeGatheredFile(3));
      await user.click(mark(/^3 claims, /));

      await user.click(record().getByRole('button', { name: 'Zoom to these' }));

      await expect.poll(period).toBe('2022-09-28');
      expect(record().queryByRole('region', { name: /^3 claims, / })).toBeNull();
      await stepBack();
      await expect.poll(period).toBeNull();
    });
  });

  it('tells at the edge of a break why the line stops there, and in the key', async () => {
    const { user } = await openApp('', FILE);
    const reason = /The line stops here: Another method\.$/;
    await enter(user);
    await press(user, '{ArrowDown}');
    expect(mark(LISTED_2016)).toHaveFocus();
    const readout = () =>
      record().getByText(/^A mark is a claim or an event|^2016: |^2 May 2018: |^12 January 2023: /, {
        selector: 'p',
      });
    expect(readout()).toHaveTextContent(/^2016: 20 million, .*20,000,000$/);

    await press(user, '{ArrowRight}');
    expect(mark(LISTED_2018)).toHaveFocus();
    expect(readout()).toHaveTextContent(reason);
    await press(user, '{ArrowRight}');
    expect(mark(LISTED_2023)).toHaveFocus();
    expect(readout()).toHaveTextContent(reason);

    expect(record().getByText('Where a line stops: Another method.')).toBeInTheDocument();
  });
});
