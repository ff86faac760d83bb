import { MARK_SIZE, type PlacedMark } from '../../../story/markLayout.ts';
import type { RecordPlot } from '../../../story/record.ts';
import type { Story } from '../../../story/story.ts';
import type { SeriesId } from '../../../story/storySchema.ts';
import { useNumberStyle } from '../../../ui/useNumberStyle.ts';
import { laterWords } from '../../../ui/laterWords.ts';
import { ClaimGlyph } from './ClaimGlyph.tsx';
import { MarkButton } from './MarkButton.tsx';
import { seriesStyle } from '../../../ui/markShapes.ts';
import { labelOfClaims } from './markWords.ts';
import type { NavPlace } from './navigate.ts';
import { rowOf } from './navRows.ts';
import type { MarkFocus } from './useNavigation.ts';
import type { DrawnClaim } from './plotDrawing.ts';
import styles from './PlotMarks.module.css';

interface Props {
  readonly story: Story;
  readonly plot: RecordPlot;
  readonly marks: readonly PlacedMark<DrawnClaim>[];
  /** The place of each series in its group: it gives colour and shape, whatever the filter leaves. */
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
  readonly focus: MarkFocus;
  readonly onOpen: (mark: PlacedMark<DrawnClaim>) => void;
  readonly onPoint: (mark: PlacedMark<DrawnClaim> | undefined) => void;
}

/** The marks of a plot, in order of time: claims, claims of growth, and gatherings of either. */
export function PlotMarks({ story, plot, marks, seriesIndex, focus, onOpen, onPoint }: Props) {
  const numbers = useNumberStyle();
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map((mark) => {
      const [{ id, mark: first }] = mark.items;
      const place: NavPlace = { row: rowOf.series(first.series.id), id };
      return (
        <MarkButton
          key={id}
          place={place}
          label={labelOfClaims(story, mark, plot, numbers)}
          x={mark.x}
          y={mark.y}
          width={MARK_SIZE}
          height={MARK_SIZE}
          current={focus.isCurrent(place.row, mark.items)}
          onReach={focus.onReach}
          onOpen={() => onOpen(mark)}
          onPoint={(pointed) => onPoint(pointed ? mark : undefined)}
        >
          <PlotGlyph mark={mark} seriesIndex={seriesIndex} />
        </MarkButton>
      );
    });
}

/** What a mark looks like, about the origin. */
export function PlotGlyph({
  mark: { items },
  seriesIndex,
}: {
  readonly mark: PlacedMark<DrawnClaim>;
  readonly seriesIndex: Props['seriesIndex'];
}) {
  const [first, ...others] = items;
  const index = seriesIndex.get(first.mark.series.id) ?? 0;
  const { colour } = seriesStyle(index);
  if (others.length > 0) {
    const alike = others.every(({ mark }) => mark.series === first.mark.series);
    return (
      <g style={{ color: alike ? colour : 'var(--ink-soft)' }}>
        {items.some(({ mark }) => mark.disputed) && <circle r={11.5} className={styles.disputed} />}
        <circle r={9.5} className={styles.gathered} />
        <text y={4} className={styles.number}>
          {laterWords.record.shortCount(items.length)}
        </text>
      </g>
    );
  }
  if (first.rise) {
    return (
      <g className={styles.rise}>
        <rect x={-12} y={-9} width={24} height={18} rx={9} className={styles.growth} />
        <text y={4} className={styles.factor}>
          ×{first.mark.claim.first.value}
        </text>
      </g>
    );
  }
  return <ClaimGlyph mark={first.mark} seriesIndex={index} isLong={first.until - first.from > MARK_SIZE} />;
}
