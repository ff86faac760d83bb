import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RecordPlot } from '../../../src/features/record/RecordPlot.tsx';
import { makeEntity, makeFigure, makeSeries, makeStoryFile } from '../../support/makeStory.ts';
import { openApp } from '../../support/renderApp.tsx';

const FILE = makeStoryFile({
  figures: [
    makeFigure({ id: 'third', asOf: '2022', value: 46 }),
    makeFigure({ id: 'first', asOf: '2018', value: 30, hedge: 'over', saidBy: [{ entity: 'minister' }] }),
    makeFigure({ id: 'second', asOf: '2020-03', value: 35, max: 38 }),
  ],
});

const SENTENCES = [
  '2018: over 30, Users in country, said by minister; 1 report',
  'March 2020: 35 to 38, Users in country, said by a reporter; 1 report',
  '2022: 46, Users in country, said by a reporter; 1 report',
] as const;

/** The chart whose name begins with these words. */
function chart(title: RegExp): HTMLElement {
  return screen.getByRole('group', { name: title });
}

/** The marks of the chart of the users of the country. */
function marks(): HTMLElement[] {
  return within(chart(/^Users, country/)).getAllByRole('button');
}

function namesOf(buttons: readonly HTMLElement[]): (string | null)[] {
  return buttons.map((button) => button.getAttribute('aria-label'));
}

describe(RecordPlot, () => {
  it('draws each claim as a mark, a button named by its sentence, in order of time', async () => {
    await openApp('', FILE);

    expect(namesOf(marks())).toEqual(SENTENCES);
  });

  it('tells its keys in its name', async () => {
    await openApp('', FILE);

    expect(chart(/^Users, country.*: arrow keys .*Enter opens the evidence$/)).toBeVisible();
  });

  it('is one stop for the tab key', async () => {
    const { user } = await openApp('', FILE);
    const [first] = marks();
    act(() => first?.focus());

    await user.tab();
    expect(marks()).not.toContain(document.activeElement);
    await user.tab({ shift: true });
    expect(first).toHaveFocus();
    await user.tab({ shift: true });
    expect(marks()).not.toContain(document.activeElement);
  });

  it('is gone through by the arrow keys, Home and End, and stays where the reader left it', async () => {
    const { user } = await openApp('', FILE);
    const [first, second, third] = marks();
    act(() => first?.focus());

    await user.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(first).toHaveFocus();
    await user.keyboard('{End}{ArrowRight}');
    expect(third).toHaveFocus();
    await user.keyboard('{Home}{ArrowDown}');
    expect(second).toHaveFocus();
    await user.tab();
    await user.tab({ shift: true });
    expect(second).toHaveFocus();
  });

  it.each(['{Enter}', ' '])('opens the evidence of the mark in focus by the key “%s”', async (key) => {
    const { user } = await openApp('', FILE);
    act(() => marks()[0]?.focus());

    await user.keyboard(`{ArrowRight}${key}`);

    expect(screen.getByRole('dialog', { name: 'Users in country: 35 to 38' })).toBeVisible();
  });

  it('gives the focus back to the mark when the evidence is closed', async () => {
    const { user } = await openApp('', FILE);
    act(() => marks()[0]?.focus());

    await user.keyboard('{ArrowRight}{Enter}{Escape}');

    expect(screen.queryByRole('dialog', { name: /^Users/ })).toBeNull();
    expect(document.activeElement).toHaveAccessibleName(SENTENCES[1]);
  });

  it('opens the evidence of a mark by a click', async () => {
    const { user } = await openApp('', FILE);

    await user.click(screen.getByRole('button', { name: SENTENCES[2] }));

    expect(screen.getByRole('dialog', { name: 'Users in country: 46' })).toBeVisible();
  });

  it('keeps its marks in place while they are pointed at, so that a press ends where it began', async () => {
    const { user } = await openApp('', FILE);
    const before = marks();

    for (const mark of before) await user.hover(mark);

    for (const mark of before) expect(mark).toBeInTheDocument();
  });

  it('never shares an axis between places or units: each has a chart of its own', async () => {
    const figures = [
      makeFigure({ id: 'here' }),
      makeFigure({ id: 'there', place: 'elsewhere' }),
      makeFigure({ id: 'accounts', unit: 'accounts' }),
    ];
    await openApp('', makeStoryFile({ figures, entities: [makeEntity({ id: 'elsewhere', kind: 'place' })] }));

    for (const [title, words] of [
      [/^Users, country.*people/, '45, Users in country'],
      [/^Users, country.*accounts/, '45 accounts, Users in country'],
      [/^Users, elsewhere/, '45, Users in elsewhere'],
    ] as const) {
      expect(namesOf(within(chart(title)).getAllByRole('button'))).toEqual([expect.stringContaining(words)]);
    }
  });

  it('says how each kind of count is founded, and where its line stops and why', async () => {
    const series = makeSeries({
      id: 'series',
      label: 'The company',
      method: 'Counted by the company.',
      joined: true,
      breaks: [{ after: 'first', before: 'second', why: 'The method changed.' }],
    });
    const { user } = await openApp('', { ...FILE, series: [series] });

    await user.click(screen.getByText('1 kind of count: how each is founded'));

    expect(screen.getByRole('term')).toHaveTextContent('The company');
    expect(screen.getByRole('definition')).toBeVisible();
    expect(screen.getByRole('definition')).toHaveTextContent('Counted by the company.');
    expect(screen.getByText('Where a line stops: The method changed.')).toBeVisible();
  });

  it('leaves out the marks outside the period', async () => {
    await openApp('?period=2019/2021', FILE);

    expect(namesOf(marks())).toEqual([SENTENCES[1]]);
  });
});
