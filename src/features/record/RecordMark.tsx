import type { KeyboardEvent } from 'react';
import type { Hedge } from '../../story/story.ts';
import type { RecordMark as Mark } from '../../story/record.ts';
import { seriesStyle } from './markShapes.ts';
import styles from './RecordMark.module.css';

/** Half the side of the area that answers to a finger: 24 px across, WCAG 2.2, 2.5.8. */
const REACH = 12;
/** From this width on, in pixels, a date that is no day is drawn as a bar. */
const NARROWEST_BAR = 14;

interface Props {
  readonly mark: Mark;
  readonly seriesIndex: number;
  /** In pixels: from where to where its date reaches, and the height of its value (or range). */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly label: string;
  readonly focusable: boolean;
  readonly onOpen: () => void;
  readonly onPoint: () => void;
  readonly onLeave: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One claim: its shape and colour say who counts, its signs how firmly, its width as of when. */
export function RecordMark({ mark, seriesIndex, left, right, top, bottom, label, ...rest }: Props) {
  const { hedge, grade } = mark.claim.first;
  const { shape, colour } = seriesStyle(seriesIndex);
  const isBar = right - left >= NARROWEST_BAR;
  const isRange = bottom - top >= 2;
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return (
    <g
      role="button"
      aria-label={label}
      tabIndex={rest.focusable ? 0 : -1}
      data-claim={mark.claim.first.id}
      className={styles.mark}
      data-weak={grade === 'C' || undefined}
      style={{ color: colour }}
      onClick={rest.onOpen}
      onPointerEnter={rest.onPoint}
      onPointerLeave={rest.onLeave}
      onFocus={rest.onPoint}
      onBlur={rest.onLeave}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return rest.onKey(event);
        event.preventDefault();
        return rest.onOpen();
      }}
    >
      <rect x={x - REACH} y={y - REACH} width={2 * REACH} height={2 * REACH} className={styles.reach} />
      {(isBar || isRange) && (
        <rect
          x={isBar ? left : x - 3}
          y={isRange ? top : y - 2}
          width={isBar ? right - left : 6}
          height={isRange ? bottom - top : 4}
          rx={2}
          className={styles.bar}
        />
      )}
      <g transform={`translate(${x} ${y})${isBar ? ' scale(0.75)' : ''}`}>
        {mark.disputed && <circle r={9} className={styles.disputed} />}
        <path d={shape} className={styles.shape} data-open={isBar || hedge === 'expected' || undefined} />
        <HedgeSign hedge={hedge} />
      </g>
    </g>
  );
}

const HEDGE_PATHS: Partial<Record<Hedge, string>> = {
  over: 'M0 -9V-16M-3 -13L0 -16L3 -13',
  under: 'M0 9V16M-3 13L0 16L3 13',
  about: 'M-5 -11C-3 -14 -1 -13 0 -11.5C1 -10 3 -9 5 -12',
  almost: 'M-5 -10H5',
  expected: 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0Z',
};

/** The small sign that says how firmly a number was given. */
export function HedgeSign({ hedge }: { readonly hedge: Hedge }) {
  const path = HEDGE_PATHS[hedge];
  return path === undefined ? null : <path d={path} className={styles.hedge} data-hedge={hedge} />;
}
