import { laterWords } from '../../../ui/laterWords.ts';
import { MomentSign, TIME_LABEL } from './Drawing.tsx';
import drawingStyles from './Drawing.module.css';
import { drawRecord, type RecordDrawing } from './drawRecord.ts';
import type { InstrumentProps } from './Instrument.tsx';
import styles from './LazyInstrument.module.css';
import { PICTURE_BANDS, pictureHeight, type PictureBand } from './pictureBands.ts';
import { rounded } from './rounded.ts';
import { SPACE } from './space.ts';
import { StaticLanes } from './StaticLanes.tsx';
import { StaticPlot } from './StaticPlot.tsx';
import { placeIn, Stretched } from './Stretched.tsx';

/**
 * The record as the build draws it, in its default view, for browsers that have no script yet or never will: for each band
 * of widths once, of which the styles show one. Words and signs keep their size at any width, and only move along.
 */
export function StaticRecord(props: InstrumentProps) {
  return (
    <div
      role="img"
      aria-label={laterWords.record.picture(props.title)}
      // Time runs from left to right in every language.
      dir="ltr"
      data-print="never"
      className={styles.picture}
    >
      {PICTURE_BANDS.map((band) => (
        <div key={band.name} data-band={band.name} className={styles.band}>
          <Picture record={props} band={band} />
        </div>
      ))}
    </div>
  );
}

interface PictureProps {
  readonly record: InstrumentProps;
  readonly band: PictureBand;
}

/** What Drawing.tsx draws, in the same order. */
function Picture({ record, band }: PictureProps) {
  const { plot, lanes, moments, options, window, story, colours, seriesIndex } = record;
  const content = { plot, lanes, moments };
  const drawing = drawRecord(content, options, window, window, band.drawn);
  const { scale, plotTop, axisTop } = drawing;
  return (
    <svg className={styles.drawing} height={pictureHeight(content, window, band)}>
      <Stretched scale={scale} top={0} height={axisTop} beyond="shown">
        <path d={gridPath(drawing)} className={drawingStyles.gridline} />
      </Stretched>
      {drawing.moments.map((placed) => (
        <svg key={placed.moment.id} x={placeIn(scale, placed.x)}>
          <MomentSign placed={placed} top={plotTop} bottom={axisTop} />
        </svg>
      ))}
      {plot && drawing.plot && (
        <StaticPlot
          story={story}
          plot={plot}
          drawing={drawing.plot}
          top={plotTop}
          moments={drawing.moments.map(({ x }) => x)}
          seriesIndex={seriesIndex}
        />
      )}
      <StaticLanes lanes={drawing.lanes} scale={scale} colours={colours} />
      <line x2="100%" y1={axisTop} y2={axisTop} className={drawingStyles.axis} />
      {drawing.labels.map(({ at, x, text }) => (
        <text key={at} x={placeIn(scale, x)} y={axisTop + TIME_LABEL} className={drawingStyles.label}>
          {text}
        </text>
      ))}
    </svg>
  );
}

function gridPath({ lines, scale, plotTop, axisTop }: RecordDrawing): string {
  return lines.map((at) => `M${rounded(scale.x(at))} ${plotTop - SPACE.above}V${axisTop}`).join('');
}
