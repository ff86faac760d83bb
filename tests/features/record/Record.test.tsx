import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Record } from '../../../src/features/record/Record.tsx';
import { openApp } from '../../support/renderApp.tsx';
import { makeGrowth, makeRecordFile } from './recordFile.ts';

const ROWS = [
  /2019.*35 million.*Facebook users in country.*a reporter.*1 report.*B/,
  /28 Sep 2022.*over 45 million.*Facebook users in country.*disputed.*minister.*2 reports and 1 rewrite.*A/,
  /Oct 2022.*× 2.*Facebook users in country.*company.*1 report.*A/,
] as const;

function record() {
  return within(screen.getByRole('region', { name: 'The record' }));
}

/** The rows of the table, as far as they hold a claim. */
function rows(): (string | null)[] {
  const [, ...claims] = record().getAllByRole('row');
  return claims.map((row) => row.textContent);
}

describe(Record, () => {
  it('switches between the groups of metrics, telling how many claims each has left', async () => {
    const { user } = await openApp('?view=table', makeRecordFile());
    const groups = within(record().getByRole('group', { name: 'What is counted' }));
    const first = groups.getByRole('button', { name: /^Facebook ?3$/, pressed: true });
    const second = groups.getByRole('button', { name: /^Others ?1$/, pressed: false });

    await user.click(second);

    expect(second).toHaveAttribute('aria-pressed', 'true');
    expect(first).toHaveAttribute('aria-pressed', 'false');
    expect(rows()).toEqual([expect.stringMatching(/28 Sep 2022.*45.*a reporter/)]);
  });

  it('switches between chart and table', async () => {
    const { user } = await openApp('', makeRecordFile());
    const forms = within(record().getByRole('group', { name: 'Show as' }));
    expect(forms.getByRole('button', { name: 'Chart', pressed: true })).toBeVisible();
    expect(record().getAllByRole('button', { name: /, said by / })).not.toEqual([]);

    await user.click(forms.getByRole('button', { name: 'Table', pressed: false }));

    expect(forms.getByRole('button', { name: 'Table', pressed: true })).toBeVisible();
    expect(record().queryByRole('button', { name: /, said by / })).toBeNull();
  });

  it('has the claims as the rows of a table, by date', async () => {
    await openApp('?view=table', makeRecordFile());

    expect(record().getByRole('table', { name: /^Facebook/ })).toBeVisible();
    expect(rows()).toEqual(ROWS.map((row) => expect.stringMatching(row)));
  });

  it('has every figure that the filter leaves, of every group, as tables under the chart', async () => {
    const { user } = await openApp('?entity=minister', makeRecordFile());
    expect(record().queryByRole('table')).toBeNull();

    await user.click(record().getByText(/^\d+ figures of every kind, as tables$/));

    expect(await record().findByRole('table', { name: 'Facebook: every claim' })).toBeVisible();
    expect(rows()).toEqual([expect.stringMatching(ROWS[1])]);
  });

  it('names each row of the table by its number', async () => {
    await openApp('?view=table', makeRecordFile());

    const names = record().getAllByRole('rowheader');
    expect(names.map((name) => name.textContent)).toEqual(['35 million', 'over 45 million', '× 2']);
  });

  it('opens the evidence of a claim from its row', async () => {
    const { user } = await openApp('?view=table', makeRecordFile());

    await user.click(record().getByRole('button', { name: /over 45 million/ }));

    expect(screen.getByRole('dialog', { name: 'Facebook users in country: over 45 million' })).toBeVisible();
  });

  it('lists the growth that was announced, with its time and who said it', async () => {
    const { user } = await openApp('', makeRecordFile());
    const growth = record().getByRole('button', { name: 'Facebook users: × 2, in two years' });

    expect(record().getByRole('heading', { name: 'Growth announced' })).toBeVisible();
    expect(record().getByText('company · 1 report')).toBeVisible();
    await user.click(growth);

    expect(screen.getByRole('dialog', { name: 'Facebook users in country: × 2' })).toBeVisible();
  });

  it('says so where no time was given for a growth', async () => {
    await openApp('', makeRecordFile({ figures: [makeGrowth()], disagreements: [] }));

    expect(record().getByRole('button', { name: 'Facebook users: × 2, no time given' })).toBeVisible();
  });

  it('says nothing of growth where none was announced', async () => {
    await openApp('?group=others', makeRecordFile());

    expect(record().queryByRole('heading', { name: 'Growth announced' })).toBeNull();
  });

  it('says in a sentence what it shows', async () => {
    await openApp('', makeRecordFile());

    const sentences = [
      'Facebook: 3 claims, as of 2019 to October 2022.',
      'Counted in people, country, the lowest is 35 million (2019), the highest over 45 million (28 September 2022).',
      '1 claim is disputed.',
    ];
    expect(record().getByText(sentences.join(' '))).toBeVisible();
  });

  it('speaks in it of the period alone', async () => {
    await openApp('?period=2022', makeRecordFile());

    expect(
      record().getByText('Facebook: 2 claims, as of 28 September 2022 to October 2022. 1 claim is disputed.'),
    ).toBeVisible();
  });

  it('explains the signs on its marks', async () => {
    await openApp('', makeRecordFile());

    const signs = within(record().getByRole('list', { name: 'Signs on a mark' })).getAllByRole('listitem');
    const words = signs.map((sign) => sign.textContent);
    for (const hedge of ['over', 'under', 'about', 'almost', 'expected']) expect(words).toContain(hedge);
    for (const sign of [/grade C/, /^bar: /, /^red ring: disputed/]) {
      expect(words).toContainEqual(expect.stringMatching(sign));
    }
  });

  it('counts the claims that the filter leaves out', async () => {
    await openApp('?view=table&entity=minister', makeRecordFile());

    expect(rows()).toEqual([expect.stringMatching(ROWS[1])]);
    expect(record().getByText('2 claims of this group left out by the filter')).toBeVisible();
  });

  it('says when the filter leaves no claim of the group, while it leaves events', async () => {
    await openApp('?q=happened', makeRecordFile());

    expect(record().getByText('No figure of this group is left by the filter.')).toBeVisible();
    expect(record().queryByRole('rowheader')).toBeNull();
    expect(record().queryByRole('button', { name: /, said by / })).toBeNull();
  });
});
