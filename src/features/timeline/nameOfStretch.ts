import { countEvents, type TimelineEntry } from '../../story/timeline.ts';
import { formatDate } from '../../ui/formatDate.ts';
import { words } from '../../ui/words.ts';

/** “28 January 2022 to 31 May 2022: 8 events”. */
export function nameOfStretch(entries: readonly TimelineEntry[]): string {
  const dates = [entries[0], entries.at(-1)].flatMap((entry) =>
    entry ? [formatDate(entry.event.date)] : [],
  );
  return words.timeline.stretch(dates[0] ?? '', dates[1] ?? '', countEvents(entries));
}
