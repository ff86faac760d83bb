import { MARK_SIZE, type PlacedMark } from '../../../story/markLayout.ts';
import type { RecordPlot } from '../../../story/record.ts';
import type { Story } from '../../../story/story.ts';
import type { SeriesId } from '../../../story/storySchema.ts';
import { seriesStyle } from '../../../ui/markShapes.ts';
import { laterWords } from '../../../ui/laterWords.ts';
import { HEDGE_PATHS } from './ClaimGlyph.tsx';
import { NARROWEST_BAR } from './PlotBars.tsx';
import { labelOfClaims } from './markWords.ts';
import type { DrawnClaim } from './plotDrawing.ts';

type Mark = PlacedMark<DrawnClaim>;

interface Props {
  readonly story: Story;
  readonly mark: Mark;
  readonly plot: RecordPlot;
  readonly seriesIndex: ReadonlyMap<SeriesId, number>;
}

/** A mark of the record where no style reaches it; it looks as PlotMarks.tsx draws it on the page. */
export function PreviewMark({ story, mark, plot, seriesIndex }: Props) {
  return (
    <g
      role="img"
      aria-label={labelOfClaims(story, mark, plot, 'million')}
      transform={`translate(${mark.x} ${mark.y})`}
    >
      <Glyph items={mark.items} seriesIndex={seriesIndex} />
    </g>
  );
}

function Glyph({ items, seriesIndex }: Pick<Mark, 'items'> & Pick<Props, 'seriesIndex'>) {
  const [first, ...others] = items;
  const style = seriesStyle(seriesIndex.get(first.mark.series.id) ?? 0);
  if (others.length > 0) {
    const alike = others.every(({ mark }) => mark.series === first.mark.series);
    return (
      <>
        {items.some(({ mark }) => mark.disputed) && <Disputed radius={11.5} />}
        <circle r={9.5} fill={alike ? style.colour : 'var(--ink-soft)'} />
        <Count fill="var(--paper)">{laterWords.record.shortCount(items.length)}</Count>
      </>
    );
  }
  if (first.rise) {
    return (
      <>
        <rect x={-12} y={-9} width={24} height={18} rx={9} fill="var(--paper)" stroke="var(--ink-soft)" />
        <Count fill="var(--ink-soft)">{`×${first.mark.claim.first.value}`}</Count>
      </>
    );
  }
  return <Single item={first} {...style} />;
}

function Single({ item, shape, colour }: { readonly item: DrawnClaim } & ReturnType<typeof seriesStyle>) {
  const { hedge, grade } = item.mark.claim.first;
  const isOpen = hedge === 'expected' || grade === 'C' || item.until - item.from > MARK_SIZE;
  return (
    <g opacity={grade === 'C' ? 0.75 : 1} stroke={colour} strokeWidth={1.5} strokeLinejoin="round">
      {item.mark.disputed && <Disputed radius={8.5} />}
      <path d={shape} fill={isOpen ? 'var(--paper)' : colour} />
      <path
        d={HEDGE_PATHS[hedge] ?? ''}
        fill="none"
        strokeLinecap="round"
        strokeDasharray={hedge === 'expected' ? '1 3' : undefined}
      />
    </g>
  );
}

function Disputed({ radius }: { readonly radius: number }) {
  return <circle r={radius} fill="none" stroke="var(--disputed)" strokeWidth={1.75} />;
}

function Count({ fill, children }: { readonly fill: string; readonly children: string }) {
  return (
    <text y={4} textAnchor="middle" fontSize={11} fontWeight={600} fill={fill}>
      {children}
    </text>
  );
}

const NARROWEST_RANGE = 2;

interface ReachProps {
  readonly mark: Mark;
  readonly colour: string;
}

/** Behind a mark: how far its date and range reach, from which number it rises, or where it belongs if moved aside. */
export function PreviewReach({ mark: { items, x, y }, colour }: ReachProps) {
  const [{ from, until, top, bottom, rise, y: home }, ...others] = items;
  if (others.length > 0) return null;
  if (rise) {
    const ray = `M${rise.x} ${rise.y - 4}L${x} ${y}L${rise.x} ${rise.y + 4}Z`;
    return <path d={ray} fill="var(--ink-soft)" fillOpacity={0.35} />;
  }
  const isLong = until - from >= NARROWEST_BAR;
  const isRange = bottom - top >= NARROWEST_RANGE;
  if (!isLong && !isRange) {
    const leader = `M${(from + until) / 2} ${home}L${x} ${y}`;
    return (
      <path d={leader} stroke="var(--ink-soft)" strokeWidth={2} strokeDasharray="0 4" strokeLinecap="round" />
    );
  }
  return (
    <rect
      x={isLong ? from : x - 3}
      y={isRange ? top : home - 2}
      width={isLong ? until - from : 6}
      height={isRange ? bottom - top : 4}
      rx={2}
      fill={colour}
      fillOpacity={0.4}
    />
  );
}
