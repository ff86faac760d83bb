import { render, screen } from '@testing-library/react';
import { gzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { defaultAddress } from '../../../../src/data/address.ts';
import type { InstrumentProps } from '../../../../src/features/record/instrument/Instrument.tsx';
import { StaticRecord } from '../../../../src/features/record/instrument/StaticRecord.tsx';
import { entityColours } from '../../../../src/story/entityColours.ts';
import { wholeOf } from '../../../../src/story/record.ts';
import { bundledStory } from '../../../support/makeStory.ts';
import { bundledLanes, bundledPlots } from '../bundledRecord.ts';

const story = bundledStory();
const whole = wholeOf(story);
const lanes = bundledLanes();
const nothing = () => {};
const props: InstrumentProps = {
  story,
  plot: bundledPlots()[0],
  title: 'Users, Pakistan',
  lanes,
  moments: [{ id: 'lead', label: 'The meeting', date: { from: whole.from, until: whole.until } }],
  options: defaultAddress(story).record,
  colours: entityColours(story),
  seriesIndex: new Map(story.series.map(({ id }, index) => [id, index])),
  width: 800,
  whole,
  window: whole,
  held: undefined,
  onHold: nothing,
  onWindow: nothing,
  onSpan: nothing,
  onOpen: nothing,
};

describe(StaticRecord, () => {
  it('is one picture, named by what it shows, with nothing in it to press', () => {
    render(<StaticRecord {...props} />);

    expect(screen.getByRole('img', { name: 'Picture of the record: Users, Pakistan' })).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('names the moment and every lane, once for each band of widths', () => {
    render(<StaticRecord {...props} />);

    expect(screen.getAllByText('The meeting')).toHaveLength(4);
    for (const { entity, events } of lanes) {
      const name = `${entity.shortName ?? entity.name} ${events.length}`;
      const named = screen.getAllByText(
        (_, element) => element?.localName === 'text' && element.textContent === name,
      );
      expect(named).toHaveLength(4);
    }
  });

  it('places nothing by styles, which a strict policy would turn into a rule for each', () => {
    const styles = new Set(
      [...renderToStaticMarkup(<StaticRecord {...props} />).matchAll(/ style="([^"]*)"/g)].map(
        ([, style]) => style,
      ),
    );

    for (const style of styles) expect(style).toMatch(/^color:var\(--[\w-]+\)$/);
    expect(styles.size).toBeLessThan(20);
  });

  it('adds little to the page: less than 8 kB, compressed, for all bands', () => {
    expect(gzipSync(renderToStaticMarkup(<StaticRecord {...props} />)).length).toBeLessThan(8000);
  });

  it('has its lanes where a group counts nothing that has a value axis', () => {
    render(<StaticRecord {...props} plot={undefined} />);

    expect(screen.getByRole('img')).toHaveTextContent(/The meeting/);
  });
});
