/** The events of a generated story, in order of time. */
import type { StoryJson } from '../makeStory.ts';
import { COMPANY, CONFERENCE, MINISTER } from './cast.ts';
import { anyDay, LEAD_DAY, writeDate, writeDay } from './days.ts';
import type { Library } from './library.ts';
import { times, type Random } from './random.ts';

type EventJson = StoryJson['events'][number];
type SpeakerJson = EventJson['saidBy'][number];
type Ids = readonly [string, ...string[]];

const HEADLINES = [
  'Minister asks the company to open an office',
  'Delegation says it will visit the country soon',
  'Regulator publishes a new count of users',
  'Company denies a plan for a local office',
  'Conference opens with a call for wider access',
  'Ministry expects the number of users to double',
] as const;
const SUMMARIES = [
  'Reports say that the two sides spoke of an office, of training for young people and of rules for the platform.',
  'The statement was read out after the session; two reports quote it in full, the others in part.',
  'A spokesperson gave the number without saying who had counted, or when.',
] as const;
const KINDS = ['announcement', 'conference', 'launch', 'meeting', 'request', 'statement', 'visit'] as const;

/** As far back as the whole of a part may lie: parts follow soon after it. */
const NEAREST = 12;

/** The lead event is the first on its day. */
export function generateEvents(random: Random, count: number, ids: Ids, library: Library): EventJson[] {
  const days = [LEAD_DAY, ...times(count - 1, () => anyDay(random))].toSorted((a, b) => a - b);
  const lead = days.indexOf(LEAD_DAY);
  return days.map((day, index) => {
    const event = generateEvent(random, `event-${index}`, day, ids, library);
    if (index === lead) return { ...event, date: writeDay(day), entities: [MINISTER, COMPANY, CONFERENCE] };
    if (index === 0 || !random.chance(0.2)) return event;
    return { ...event, partOf: `event-${random.int(Math.max(0, index - NEAREST), index - 1)}` };
  });
}

export function leadEventOf(events: readonly EventJson[]): string {
  return events.find(({ date }) => date === writeDay(LEAD_DAY))?.id ?? 'event-0';
}

function generateEvent(random: Random, id: string, day: number, ids: Ids, library: Library): EventJson {
  const [first, ...others] = new Set(times(random.int(1, 5), () => random.pickPopular(ids)));
  const status = statusAt(random.next());
  return {
    id,
    headline: `${random.pick(HEADLINES)} (${id.replace('event-', '')})`,
    summary: random.pick(SUMMARIES),
    kind: status === 'denied' ? 'denial' : random.pick(KINDS),
    date: writeDate(random, day),
    saidBy: generateSpeakers(random, ids),
    entities: [first ?? ids[0], ...others],
    status,
    citations: library.cite(random, day),
    ...(random.chance(0.1) && { note: 'The day is that of the first report.' }),
  };
}

function statusAt(share: number): EventJson['status'] {
  if (share < 0.86) return 'reported';
  if (share < 0.91) return 'disputed';
  return share < 0.95 ? 'denied' : 'expected';
}

export function generateSpeakers(random: Random, ids: Ids): [SpeakerJson, ...SpeakerJson[]] {
  const speaker = (): SpeakerJson =>
    random.pick<() => SpeakerJson>([
      () => ({ entity: random.pickPopular(ids) }),
      () => ({ entity: random.pickPopular(ids) }),
      () => ({ entity: random.pickPopular(ids), toldBy: random.pickPopular(ids) }),
      () => ({ name: 'A member of the assembly' }),
      () => ({ unnamed: 'an official of the ministry' }),
    ])();
  return [speaker(), ...(random.chance(0.2) ? [speaker()] : [])];
}
