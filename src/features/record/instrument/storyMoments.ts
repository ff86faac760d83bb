import type { RecordOptions } from '../../../story/record.ts';
import type { Story } from '../../../story/story.ts';
import { laterWords } from '../../../ui/laterWords.ts';
import type { Moment } from './moments.ts';

/** The lead event, and those that the reader chose. */
export function momentsOf(
  story: Story,
  { eventLines }: Pick<RecordOptions, 'eventLines'>,
): readonly Moment[] {
  const lead = story.eventById.get(story.leadEvent);
  const leadMoment = lead && {
    id: lead.id,
    date: lead.date,
    label: laterWords.record.lead(story.dateline.place, laterWords.eventKinds[lead.kind]),
  };
  const chosen = eventLines.flatMap((id) => {
    const event = id === lead?.id ? undefined : story.eventById.get(id);
    return event ? [{ id, date: event.date, label: event.headline }] : [];
  });
  return leadMoment ? [leadMoment, ...chosen] : chosen;
}
