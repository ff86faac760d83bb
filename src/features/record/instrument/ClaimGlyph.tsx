import type { Hedge } from '../../../story/story.ts';
import type { RecordMark } from '../../../story/record.ts';
import { seriesStyle } from '../../../ui/markShapes.ts';
import styles from './ClaimGlyph.module.css';

interface Props {
  readonly mark: RecordMark;
  readonly seriesIndex: number;
  /** A date of a month or a year: the bar beside the shape says so, and the shape stays open. */
  readonly isLong: boolean;
}

/** One claim, about the origin: shape and colour say who counts, the sign how firmly, the small number how many report it. */
export function ClaimGlyph({ mark, seriesIndex, isLong }: Props) {
  const { hedge, grade } = mark.claim.first;
  const { shape, colour } = seriesStyle(seriesIndex);
  const reports = mark.claim.reports.length;
  return (
    <g className={styles.glyph} data-weak={grade === 'C' || undefined} style={{ color: colour }}>
      {mark.disputed && <circle r={8.5} className={styles.disputed} />}
      <path d={shape} className={styles.shape} data-open={isLong || hedge === 'expected' || undefined} />
      <HedgeSign hedge={hedge} />
      {reports > 1 && (
        <text x={7} y={11.5} className={styles.reports}>
          {reports}
        </text>
      )}
    </g>
  );
}

/** All within the room of a mark: 12 px to each side of its middle. */
export const HEDGE_PATHS: Partial<Record<Hedge, string>> = {
  over: 'M-4 -8L0 -11.5L4 -8',
  under: 'M-4 8L0 11.5L4 8',
  about: 'M-5 -8.5C-3 -11.5 -1.5 -10.5 0 -9.5C1.5 -8.5 3 -7.5 5 -10.5',
  almost: 'M-5 -9.5H5',
  expected: 'M-7.5 0a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0 -15 0Z',
};

/** The small sign that says how firmly a number was given. */
export function HedgeSign({ hedge }: { readonly hedge: Hedge }) {
  const path = HEDGE_PATHS[hedge];
  return path === undefined ? null : <path d={path} className={styles.hedge} data-hedge={hedge} />;
}
