import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { labelOfClaims } from '../../../../src/features/record/instrument/markWords.ts';
import { drawPlot } from '../../../../src/features/record/instrument/plotDrawing.ts';
import { PreviewPlot } from '../../../../src/features/record/instrument/PreviewPlot.tsx';
import { selectFacts } from '../../../../src/story/filter.ts';
import { selectRecord, wholeOf } from '../../../../src/story/record.ts';
import { timeScale } from '../../../../src/story/timeAxis.ts';
import { bundledStory, makeFilter } from '../../../support/makeStory.ts';

const WIDTH = 680;
const HEIGHT = 220;
const story = bundledStory();
const selection = selectFacts(story, makeFilter());

it.each(story.groups)('draws each mark that the record lays out there, and no other: $label', (group) => {
  const window = wholeOf(story);
  const [plot] = selectRecord(story, selection, group.id).plots;
  if (!plot) throw new Error('The group has no plot');
  const options = { scale: 'linear', population: false } as const;
  const { marks } = drawPlot(plot, options, timeScale(window, WIDTH), window, HEIGHT);

  render(
    <svg>
      <PreviewPlot story={story} plot={plot} window={window} width={WIDTH} height={HEIGHT} />
    </svg>,
  );

  const drawn = screen.getAllByRole('img');
  expect(drawn.map((mark) => mark.getAttribute('aria-label'))).toEqual(
    marks.map((mark) => labelOfClaims(story, mark, plot, 'million')),
  );
  expect(drawn.map((mark) => mark.getAttribute('transform'))).toEqual(
    marks.map(({ x, y }) => `translate(${x} ${y})`),
  );
  expect(marks.flatMap(({ items }) => items)).toHaveLength(plot.marks.length + plot.growth.length);
});
