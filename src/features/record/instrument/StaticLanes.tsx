import { MARK_SIZE } from '../../../story/markLayout.ts';
import type { EntityId } from '../../../story/storySchema.ts';
import type { TimeScale } from '../../../story/timeAxis.ts';
import { colourOf } from '../../../ui/EntityDisc.tsx';
import { middleOf, type DrawnLane, type DrawnLaneMark } from './laneDrawing.ts';
import { LaneGround, LaneName, LaneShape } from './LaneRow.tsx';
import { rounded } from './rounded.ts';
import { placeIn, Stretched } from './Stretched.tsx';

interface Props {
  readonly lanes: readonly DrawnLane[];
  readonly scale: TimeScale;
  readonly colours: ReadonlyMap<EntityId, number>;
}

/** What LaneRow.tsx draws of each lane. */
export function StaticLanes({ lanes, scale, colours }: Props) {
  return lanes.map((drawn) => (
    <svg
      key={drawn.lane.entity.id}
      y={drawn.top}
      style={{ color: colourOf(colours.get(drawn.lane.entity.id)) }}
    >
      <LaneName drawn={drawn} />
      <Stretched scale={scale} top={0} height={drawn.height} beyond="shown">
        <LaneGround height={drawn.height} width={scale.width} />
        {drawn.marks.filter(isLong).map((mark) => (
          <g key={idOf(mark)} transform={`translate(${rounded(placeOf(mark))} ${middleOf(mark)})`}>
            <LaneShape mark={mark} />
          </g>
        ))}
      </Stretched>
      {drawn.marks
        .filter((mark) => !isLong(mark))
        .map((mark) => (
          <svg key={idOf(mark)} x={placeIn(scale, placeOf(mark))} y={middleOf(mark)}>
            <LaneShape mark={mark} />
          </svg>
        ))}
    </svg>
  ));
}

/** A date so long that its bar shows how long: that follows the axis, where any other sign keeps its size. */
function isLong({ kind, events, width }: DrawnLaneMark): boolean {
  return kind === 'bar' && events.length === 1 && width > MARK_SIZE;
}

function placeOf({ left, width }: DrawnLaneMark): number {
  return left + width / 2;
}

function idOf({ events }: DrawnLaneMark): string | undefined {
  return events[0]?.id;
}
