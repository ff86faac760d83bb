/** People, ties and claims in words, the same in chart, table, cards and evidence. */
import type { NumberStyle } from '../story/numberStyle.ts';
import { lookUp, type Claim, type Entity, type Speaker, type Story } from '../story/story.ts';
import type { EntityId } from '../story/storySchema.ts';
import type { TieEnds } from '../story/tieEnds.ts';
import { formatAmount } from './formatAmount.ts';
import { formatDate } from './formatDate.ts';
import { words } from './words.ts';

/** The name for places with little room. */
export function shortName({ name, shortName: short }: Entity): string {
  return short ?? name;
}

export function nameOf(story: Story, id: EntityId): string {
  return shortName(lookUp(story.entityById, id));
}

/** “Meta, as told by PhoneWorld; and PhoneWorld itself”. */
export function formatSpeakers(story: Story, speakers: readonly Speaker[]): string {
  const tellers = new Set(speakers.map((speaker) => ('toldBy' in speaker ? speaker.toldBy : undefined)));
  return words.list.and(speakers.map((speaker) => formatSpeaker(story, speaker, tellers)));
}

function formatSpeaker(story: Story, speaker: Speaker, tellers: ReadonlySet<EntityId | undefined>): string {
  if ('unnamed' in speaker) return speaker.unnamed;
  if ('name' in speaker) return speaker.name;
  const entity = lookUp(story.entityById, speaker.entity);
  const name = shortName(entity);
  if (speaker.toldBy !== undefined) return words.speaker.toldBy(name, nameOf(story, speaker.toldBy));
  // Its name stands there already, as that of who tells of another.
  return tellers.has(entity.id) && entity.kind !== 'person' ? words.speaker.itself(name) : name;
}

/** “Meta owns Facebook” */
export function formatTie({ from, label, to }: TieEnds): string {
  return words.tie(shortName(from), label, shortName(to));
}

/** What is counted, where: “Facebook users in Pakistan”; for growth, what is to grow. */
export function formatSubject(story: Story, { first }: Claim): string {
  const metric = lookUp(story.metricById, first.growth?.of ?? first.metric);
  return words.claim.of(metric.label, nameOf(story, first.place));
}

export function formatClaimAmount({ first }: Claim, numbers: NumberStyle): string {
  return formatAmount(first, numbers);
}

/** “28 September 2022: over 45 million, Facebook users in Pakistan, said by Syed Amin Ul Haque; 4 reports”. */
export function formatClaim(story: Story, claim: Claim, numbers: NumberStyle): string {
  const { first, reports, rewrites } = claim;
  return words.claim.sentence(
    formatDate(first.asOf),
    formatClaimAmount(claim, numbers),
    formatSubject(story, claim),
    formatSpeakers(story, first.saidBy),
    words.claim.witnesses(reports.length, rewrites.length),
  );
}
