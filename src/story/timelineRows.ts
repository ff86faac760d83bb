/** A long timeline as one list of rows: those under a year or stretch that is folded are left out. */
import { lookUp, type Story } from './story.ts';
import { countEvents, stretchesOf, type TimelineEntry, type TimelineYear } from './timeline.ts';

/** A year, or a stretch of one, that can be folded. */
export interface TimelineFold {
  /** Names it among all folds: for what the reader has turned. */
  readonly id: string;
  readonly open: boolean;
  readonly entries: readonly TimelineEntry[];
  /** Events and parts in it. */
  readonly count: number;
}

export interface TimelineRow {
  /** Of the entry, or of the first of those folded here. */
  readonly id: string;
  /** Its place among all entries, folded or not, from 1. */
  readonly position: number;
  /** The year that begins with this row. */
  readonly year: (TimelineFold & Pick<TimelineYear, 'year'>) | undefined;
  /** The stretch that begins with this row, where its year is cut into some. */
  readonly stretch: TimelineFold | undefined;
  /** Nothing where the row stands for what is folded. */
  readonly entry: TimelineEntry | undefined;
}

export interface TimelineFolding {
  /** `all` where each year stands open unasked; `lead` where only what happened about the lead event does. */
  readonly open: 'all' | 'lead';
  /** The folds that the reader has opened or closed. */
  readonly turned: ReadonlySet<string>;
}

/** The rows of a timeline, in its order. */
export function selectRows(
  story: Story,
  years: readonly TimelineYear[],
  folding: TimelineFolding,
): readonly TimelineRow[] {
  const places = new Map(years.flatMap(({ entries }) => entries).map((entry, index) => [entry, index + 1]));
  return years.flatMap((year) => {
    const stretches = stretchesOf(story, year);
    const openUnasked = stretches.some(({ open }) => open);
    const head = {
      ...toFold(`year ${year.year ?? ''}`, year.entries, openUnasked, folding),
      year: year.year,
    };
    const isCut = head.open && folding.open === 'lead' && stretches.length > 1;
    const rows = (isCut ? stretches : [{ entries: year.entries, open: true }]).flatMap(
      ({ entries, open }) => {
        // What happened about the lead event needs no heading: it cannot be folded but with its year.
        const stretch = open ? undefined : toFold(`from ${entries[0]?.event.id}`, entries, false, folding);
        const folded = !head.open || stretch?.open === false;
        return entries.slice(0, folded ? 1 : entries.length).map((entry, index) => ({
          id: entry.event.id,
          position: lookUp(places, entry),
          stretch: index === 0 ? stretch : undefined,
          entry: folded ? undefined : entry,
        }));
      },
    );
    return rows.map((row, index) => ({ ...row, year: index === 0 ? head : undefined }));
  });
}

function toFold(
  name: string,
  entries: readonly TimelineEntry[],
  openUnasked: boolean,
  { open, turned }: TimelineFolding,
): TimelineFold {
  // What a reader folds away under a filter is no wish about the page without one.
  const id = `${open}: ${name}`;
  return {
    id,
    open: (open === 'all' || openUnasked) !== turned.has(id),
    entries,
    count: countEvents(entries),
  };
}
