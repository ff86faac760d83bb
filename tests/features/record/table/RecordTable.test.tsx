import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RecordTable } from '../../../../src/features/record/table/RecordTable.tsx';
import { openApp } from '../../../support/renderApp.tsx';
import { makeInstrumentFile } from '../instrumentFile.ts';

const FILE = makeInstrumentFile();
const COLUMNS = ['As of', 'Number', 'What is counted', 'Who said it', 'Reports', 'Grade'];
const BY_DATE = [
  '10 million',
  '20 million',
  '38 million',
  '25 million',
  'over 45 million',
  '× 2',
  '61.5 million',
  '30 million',
];

function record() {
  return within(screen.getByRole('region', { name: 'The record' }));
}

function header(name: string): HTMLElement {
  return record().getByRole('columnheader', { name });
}

/** The numbers of the table, from the first row to the last. */
function numbers(): (string | null)[] {
  return record()
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);
}

/** The cells of a column, from the first row to the last. */
function cells(column: string): (string | null | undefined)[] {
  const [, ...rows] = record().getAllByRole('row');
  const index = COLUMNS.indexOf(column);
  return rows.map((row) => row.children[index]?.textContent);
}

describe(RecordTable, () => {
  it('has a button in the head of each column, and tells by which it is sorted', async () => {
    await openApp('?view=table', FILE);

    expect(
      record()
        .getAllByRole('columnheader')
        .map((one) => one.textContent?.replace(/[▲▼]/, '')),
    ).toEqual(COLUMNS);
    for (const column of COLUMNS) {
      expect(within(header(column)).getByRole('button', { name: column })).toBeVisible();
      if (column === 'As of') expect(header(column)).toHaveAttribute('aria-sort', 'ascending');
      else expect(header(column)).not.toHaveAttribute('aria-sort');
    }
    expect(numbers()).toEqual(BY_DATE);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'Number',
      'amount',
      [
        '× 2',
        '10 million',
        '20 million',
        '25 million',
        '30 million',
        '38 million',
        'over 45 million',
        '61.5 million',
      ],
    ],
    [
      'What is counted',
      'subject',
      [
        '30 million',
        '10 million',
        '20 million',
        '38 million',
        '25 million',
        'over 45 million',
        '× 2',
        '61.5 million',
      ],
    ],
    [
      'Who said it',
      'who',
      [
        '10 million',
        '20 million',
        '38 million',
        '25 million',
        '61.5 million',
        '30 million',
        'over 45 million',
        '× 2',
      ],
    ],
    [
      'Reports',
      'reports',
      [
        '10 million',
        '20 million',
        '38 million',
        '25 million',
        '× 2',
        '61.5 million',
        '30 million',
        'over 45 million',
      ],
    ],
    [
      'Grade',
      'grade',
      [
        '10 million',
        '20 million',
        '38 million',
        'over 45 million',
        '× 2',
        '61.5 million',
        '30 million',
        '25 million',
      ],
    ],
  ])(
    'is sorted by %s when that is pressed, and the other way round when pressed again',
    async (column, key, order) => {
      const { user } = await openApp('?view=table', FILE);

      await user.click(record().getByRole('button', { name: column }));
      await expect.poll(() => window.location.search).toBe(`?view=table&sort=${key}`);
      expect(header(column)).toHaveAttribute('aria-sort', 'ascending');
      expect(header('As of')).not.toHaveAttribute('aria-sort');
      expect(numbers()).toEqual(order);
      const up = cells(column);

      await user.click(record().getByRole('button', { name: column }));
      await expect.poll(() => window.location.search).toBe(`?view=table&sort=-${key}`);
      expect(header(column)).toHaveAttribute('aria-sort', 'descending');
      expect(cells(column)).toEqual(up.toReversed());
    },
  );

  it('is sorted by date, the last first, and by date again without a word in the address', async () => {
    const { user } = await openApp('?view=table', FILE);

    await user.click(record().getByRole('button', { name: 'As of' }));
    await expect.poll(() => window.location.search).toBe('?view=table&sort=-asOf');
    expect(numbers().slice(0, 2)).toEqual(['30 million', '61.5 million']);

    await user.click(record().getByRole('button', { name: 'As of' }));
    await expect.poll(() => window.location.search).toBe('?view=table');
    expect(numbers()).toEqual(BY_DATE);
  });

  it('opens sorted as its address says', async () => {
    await openApp('?view=table&sort=-amount', FILE);

    expect(header('Number')).toHaveAttribute('aria-sort', 'descending');
    expect(numbers().slice(0, 3)).toEqual(['61.5 million', 'over 45 million', '38 million']);
  });

  it('has the rows that the chart has as marks, under a filter and with options', async () => {
    const search = '?period=2016/2022&weak=hidden';
    const { unmount } = await openApp(search, FILE);
    const marks = record()
      .getAllByRole('button', { name: /, said by / })
      .map((mark) => /: (.*?), /.exec(mark.getAttribute('aria-label') ?? '')?.[1]);
    unmount();

    await openApp(`${search}&view=table`, FILE);

    expect(new Set(numbers())).toEqual(new Set(marks));
  });

  it('tells the place of each row among all', async () => {
    await openApp('?view=table', FILE);

    expect(record().getByRole('table')).toHaveAttribute('aria-rowcount', String(BY_DATE.length + 1));
    const places = record()
      .getAllByRole('row')
      .map((row) => row.getAttribute('aria-rowindex'));
    expect(places).toEqual([...BY_DATE.keys(), BY_DATE.length].map((index) => String(index + 1)));
  });
});
