/** What stands around the drawing in a picture of the record. */
import { overlaps, readDate } from '../../../story/date.ts';
import { outletsOf, selectReports } from '../../../story/outlets.ts';
import type { Claim, Source, StoryEvent } from '../../../story/story.ts';
import { spanToEdtf } from '../../../story/timeAxis.ts';
import { formatDate } from '../../../ui/formatDate.ts';
import { formatStatus } from '../../../ui/formatStatus.ts';
import { plotTitle } from '../instrument/plotTitle.ts';
import type { ShownRecord } from './saveRecord.ts';

export interface PictureWords {
  readonly headline: string;
  readonly title: string;
  readonly period: string;
  /** What the filter leaves. */
  readonly status: string;
  readonly reports: number;
  /** Those with most reports first. */
  readonly outlets: readonly string[];
  readonly address: string;
}

export function pictureWords(shown: ShownRecord, address: string): PictureWords {
  const { story, selection, plot, group, window } = shown;
  const reports = reportsDrawn(shown);
  return {
    headline: story.headline,
    title: plot ? plotTitle(story, plot) : group.label,
    period: formatDate(selection.filter.period ?? readDate(spanToEdtf(window))),
    status: formatStatus(story, selection),
    reports: reports.length,
    outlets: outletsOf(reports),
    address,
  };
}

/** What the drawing shows rests on these, not on all that the collection holds. */
function reportsDrawn(shown: ShownRecord): readonly Source[] {
  return selectReports(shown.story, claimsDrawn(shown), eventsDrawn(shown));
}

function claimsDrawn({ plot, options, window }: ShownRecord): Claim[] {
  if (!plot) return [];
  const isSeen = ({ first }: Claim) => overlaps(first.asOf, window);
  // A growth is drawn where the number stands that it starts from.
  const growth = plot.growth
    .filter(({ base }) => isSeen(base))
    .flatMap(({ mark, base }) => [mark.claim, base]);
  const population = options.population ? plot.population : [];
  return [...plot.marks.map(({ claim }) => claim), ...population].filter(isSeen).concat(growth);
}

function eventsDrawn({ lanes, window }: ShownRecord): StoryEvent[] {
  return lanes.flatMap(({ events }) => events.filter(({ date }) => overlaps(date, window)));
}
