import { screen, within } from '@testing-library/react';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, it, vi } from 'vitest';
import { Download } from '../../../../src/features/record/download/Download.tsx';
import { openApp } from '../../../support/renderApp.tsx';
import { makeInstrumentFile } from '../instrumentFile.ts';

interface Saved {
  readonly name: string;
  readonly content: Blob;
}

/** What the page hands to the browser to save: jsdom has no addresses for blobs and saves nothing. */
function watchDownloads(): Saved[] {
  const saved: Saved[] = [];
  const contents: Blob[] = [];
  URL.createObjectURL = (content: Blob) => `blob:${contents.push(content) - 1}`;
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const content = contents[Number(this.href.replace('blob:', ''))];
    if (content) saved.push({ name: this.download, content });
  });
  return saved;
}

/** The page at an address, with the downloads open. */
async function openDownload(search = '') {
  const saved = watchDownloads();
  const { user } = await openApp(search, makeInstrumentFile());
  const record = within(screen.getByRole('region', { name: 'The record' }));
  await user.click(record.getByRole('button', { name: 'Download' }));
  return { user, saved, dialog: within(screen.getByRole('dialog', { name: 'Download' })) };
}

async function textOf(content: Blob): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await content.arrayBuffer());
}

describe(Download, () => {
  it('offers pictures and a table beside the chart', async () => {
    const { dialog } = await openDownload();

    for (const name of ['Picture as SVG', 'Picture as PNG', 'Table as CSV, a line for each report']) {
      expect(dialog.getByRole('button', { name })).toBeVisible();
    }
    expect(dialog.getByRole('status')).toBeEmptyDOMElement();
  });

  it('offers no picture of a table, and says why', async () => {
    const { dialog } = await openDownload('?view=table');

    expect(dialog.queryByRole('button', { name: /Picture/ })).toBeNull();
    expect(dialog.getByText('For a picture, show the record as a chart.')).toBeVisible();
  });

  it('saves the claims in sight with their reports, in the order of the table', async () => {
    const { user, saved, dialog } = await openDownload('?view=table&sort=-amount&period=2019/2022');

    await user.click(dialog.getByRole('button', { name: /CSV/ }));

    await vi.waitFor(() => expect(saved).toHaveLength(1));
    const [file] = saved;
    expect(file?.name).toBe('made-story-group-2019_2022.csv');
    const text = await textOf(file?.content ?? new Blob());
    expect(text.startsWith('\uFEFFclaim,figure,as_of,')).toBe(true);
    const [, ...lines] = csvParseRows(text);
    expect(lines.map(([claim, figure]) => [claim, figure])).toEqual([
      ['said-2022', 'said-2022'],
      ['said-2022', 'repeat'],
      ['said-2019', 'said-2019'],
      ['double', 'double'],
    ]);
  });

  it('says so where a browser makes no picture', async () => {
    const { user, saved, dialog } = await openDownload();
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);

    await user.click(dialog.getByRole('button', { name: 'Picture as PNG' }));

    expect(await dialog.findByText('The file could not be made.')).toBe(dialog.getByRole('status'));
    expect(saved).toEqual([]);
  });
});
