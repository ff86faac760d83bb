import { drawCuts } from './joinDrawing.ts';
import { drawLabels, type PlotLabels } from './labelDrawing.ts';
import styles from './Plot.module.css';
import { ValueLabel } from './Plot.tsx';
import { PlotBars } from './PlotBars.tsx';
import { CutSign, JoinedLines } from './PlotLines.tsx';
import { PlotGlyph } from './PlotMarks.tsx';
import { PlotRises } from './PlotRises.tsx';
import { rounded } from './rounded.ts';
import labelStyles from './SeriesLabels.module.css';
import { SPACE } from './space.ts';
import { placeIn, Stretched } from './Stretched.tsx';

interface Props extends PlotLabels {
  /** Of the plot in the picture. */
  readonly top: number;
}

/** What Plot.tsx draws in the default view, in the same order. */
export function StaticPlot({ top, ...labelled }: Props) {
  const { plot, drawing, seriesIndex } = labelled;
  const { scale, values, height, marks } = drawing;
  return (
    <svg y={top}>
      <Stretched scale={scale} top={0} height={height} beyond="shown">
        {values.ticks.map((value) => (
          <path
            key={value}
            d={`M0 ${rounded(values.y(value))}H${scale.width}`}
            className={value === 0 ? styles.zero : styles.gridline}
          />
        ))}
      </Stretched>
      {values.ticks.map((value) => (
        <svg key={value} y={rounded(values.y(value))}>
          <ValueLabel value={value} unit={plot.unit} />
        </svg>
      ))}
      <Stretched scale={scale} top={-SPACE.above} height={height + SPACE.above} beyond="cut">
        <JoinedLines plot={plot} drawing={drawing} seriesIndex={seriesIndex} />
        <PlotBars marks={marks} seriesIndex={seriesIndex} />
        <PlotRises marks={marks} drawing={drawing} />
      </Stretched>
      {drawCuts(plot, drawing).map((cut) => (
        <svg key={cut.id} x={placeIn(scale, cut.x)} y={rounded(cut.y)}>
          <CutSign cut={cut} seriesIndex={seriesIndex} />
        </svg>
      ))}
      <Labels {...labelled} />
      {marks
        .toSorted((a, b) => a.x - b.x)
        .map((mark) => (
          <svg key={mark.items[0].id} x={placeIn(scale, mark.x)} y={rounded(mark.y)}>
            <PlotGlyph mark={mark} seriesIndex={seriesIndex} />
          </svg>
        ))}
    </svg>
  );
}

/** Each as far from its mark as it is drawn, however far the marks are from one another. */
function Labels(labelled: PlotLabels) {
  return drawLabels(labelled).map(({ id, text, colour, x, y, markX }) => (
    <text
      key={id}
      x={placeIn(labelled.drawing.scale, markX)}
      dx={rounded(x - markX)}
      y={rounded(y)}
      fill={colour}
      className={labelStyles.label}
    >
      {text}
    </text>
  ));
}
