import { compareDates } from '../../../story/date.ts';
import { groupBy } from '../../../story/groupBy.ts';
import type { RecordPlot } from '../../../story/record.ts';
import { remembered } from '../../../story/remembered.ts';
import type { RecordDrawing } from './drawRecord.ts';
import type { NavRow } from './navigate.ts';

/** The row of a series or of a lane, by the id of the series or entity. */
export const rowOf = {
  series: (id: string) => `series ${id}`,
  lane: (id: string) => `lane ${id}`,
} as const;

/** The rows that the arrow keys go along: one for each series of the plot, then one for each lane. */
export function navRows(drawing: RecordDrawing, plot: RecordPlot | undefined): readonly NavRow[] {
  const marks = groupBy(drawing.plot?.marks ?? [], ({ items: [{ mark }] }) => mark.series.id);
  const series = (plot ? claimsBySeries(plot) : []).map(({ id, all }): NavRow => ({
    id: rowOf.series(id),
    marks: (marks.get(id) ?? [])
      .map(({ x, items }) => ({ x, ids: items.map((item) => item.id) }))
      .toSorted((a, b) => a.x - b.x),
    all,
  }));
  const lanes = drawing.lanes.map(({ lane, marks: own }): NavRow => ({
    id: rowOf.lane(lane.entity.id),
    marks: own
      .map(({ left, width, events }) => ({ x: left + width / 2, ids: events.map(({ id }) => id) }))
      .toSorted((a, b) => a.x - b.x),
    all: lane.events,
  }));
  return [...series, ...lanes];
}

/** At any time: whatever window is drawn. */
const claimsBySeries = remembered((plot: RecordPlot) => {
  const claims = [
    ...plot.marks.map((mark) => ({ mark, date: mark.claim.first.asOf })),
    // A growth is drawn where the number stands that it starts from.
    ...plot.growth.map(({ mark, base }) => ({ mark, date: base.first.asOf })),
  ];
  return [...groupBy(claims, ({ mark }) => mark.series.id)].map(([id, own]) => ({
    id,
    all: own
      .map(({ mark, date }) => ({ id: mark.claim.first.id, date }))
      .toSorted((a, b) => compareDates(a.date, b.date)),
  }));
});
