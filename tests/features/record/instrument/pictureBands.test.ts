import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PICTURE_BANDS, pictureHeight } from '../../../../src/features/record/instrument/pictureBands.ts';
import { recordSpaces } from '../../../../src/features/record/instrument/recordSpaces.ts';
import { wholeOf } from '../../../../src/story/record.ts';
import { bundledStory } from '../../../support/makeStory.ts';
import { anyPart, bundledLanes, bundledPlots } from '../bundledRecord.ts';

const STYLES = readFileSync('src/features/record/instrument/LazyInstrument.module.css', 'utf8');

describe('PICTURE_BANDS', () => {
  it('follow one another without a gap, each around the width that it is drawn for', () => {
    PICTURE_BANDS.forEach(({ from, until, drawn }, index) => {
      expect(PICTURE_BANDS[index + 1]?.from ?? until).toBe(until);
      expect(drawn).toBeGreaterThanOrEqual(from);
      expect(drawn).toBeLessThan(until);
    });
  });

  it('are those that the styles show', () => {
    const edges = [...STYLES.matchAll(/@container \((.+)\) \{\s+\.band\[data-band='(\w+)'\]/g)].map(
      ([, widths, name]) => [name, ...(widths?.match(/\d+/g) ?? []).map(Number)],
    );

    expect(edges).toEqual(
      PICTURE_BANDS.map(({ name, from, until }, index) => [
        name,
        ...(index > 0 ? [from] : []),
        ...(index < PICTURE_BANDS.length - 1 ? [until] : []),
      ]),
    );
  });
});

describe(pictureHeight, () => {
  const whole = wholeOf(bundledStory());
  const contents = bundledPlots().map((plot) => ({ plot, lanes: bundledLanes(), moments: [] }));

  it('is room enough for the record at any width of the band', () => {
    fc.assert(
      fc.property(
        fc.nat(contents.length - 1),
        fc.constantFrom(...PICTURE_BANDS),
        anyPart,
        (index, band, part) => {
          const content = contents[index] ?? { plot: undefined, lanes: [], moments: [] };
          const width = band.from + part * (band.until - band.from - 1);

          expect(recordSpaces(content, whole, width).height).toBeLessThanOrEqual(
            pictureHeight(content, whole, band),
          );
        },
      ),
    );
  });
});
