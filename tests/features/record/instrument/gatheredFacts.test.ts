import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRecord } from '../../../../src/features/record/instrument/drawRecord.ts';
import { gatheredIn, type GatheringMark } from '../../../../src/features/record/instrument/gatheredFacts.ts';
import type { RecordPlot } from '../../../../src/story/record.ts';
import { bundledStory } from '../../../support/makeStory.ts';
import { anyDrawing, bundledLanes, type DrawnRecord } from '../bundledRecord.ts';

const OPTIONS = { scale: 'linear', population: false } as const;

function idsIn(mark: GatheringMark): readonly string[] {
  return 'items' in mark ? mark.items.map(({ id }) => id) : mark.events.map(({ id }) => id);
}

function gatheringsOf({ drawing }: DrawnRecord): readonly GatheringMark[] {
  const marks = [...(drawing.plot?.marks ?? []), ...drawing.lanes.flatMap((lane) => lane.marks)];
  return marks.filter((mark) => idsIn(mark).length > 1);
}

function open(mark: GatheringMark, plot: RecordPlot) {
  const shown = {
    story: bundledStory(),
    lanes: bundledLanes(),
    numbers: 'million',
    onOpen: () => {},
  } as const;
  return gatheredIn({ ...shown, plot }, mark);
}

describe(gatheredIn, () => {
  it('opens every mark of claims, growth and events, with all that it holds, under a whole name', () => {
    fc.assert(
      fc.property(anyDrawing(), (drawn) => {
        for (const mark of gatheringsOf(drawn)) {
          const gathered = open(mark, drawn.plot);
          expect(gathered?.items.map(({ id }) => id)).toEqual(idsIn(mark));
          expect(gathered?.title).toMatch(/[\p{L}\p{N}%]$/u);
        }
      }),
    );
  });

  it('gives the time in which a window shows all of it', () => {
    fc.assert(
      fc.property(anyDrawing(), (drawn) => {
        for (const mark of gatheringsOf(drawn)) {
          const span = open(mark, drawn.plot)?.span;
          if (!span) throw new Error('A gathering does not open');
          const lanes = bundledLanes();
          const near = drawRecord({ plot: drawn.plot, lanes, moments: [] }, OPTIONS, span, span, 1200);
          const seen = [...(near.plot?.marks ?? []), ...near.lanes.flatMap((lane) => lane.marks)];
          expect(seen.flatMap(idsIn)).toEqual(expect.arrayContaining([...idsIn(mark)]));
        }
      }),
    );
  });

  it('has nothing to open once the record lost a part of it', () => {
    fc.assert(
      fc.property(anyDrawing(), (drawn) => {
        const [mark] = gatheringsOf(drawn).filter((one) => 'items' in one);
        if (mark) expect(open(mark, { ...drawn.plot, marks: [], growth: [] })).toBeUndefined();
      }),
    );
  });
});
