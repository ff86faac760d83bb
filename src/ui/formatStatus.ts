import { foldedWords } from '../story/search.ts';
import { isEmptyFilter, type Choice, type Filter, type Selection } from '../story/filter.ts';
import { lookUp, type Story } from '../story/story.ts';
import type { EntityId } from '../story/storySchema.ts';
import { nameOf } from './formatClaim.ts';
import { formatDate } from './formatDate.ts';
import { words } from './words.ts';

/** “24 of 80 events and 18 of 217 figures name Syed Amin Ul Haque and are disputed”. */
export function formatStatus(story: Story, { filter, events, figures }: Selection): string {
  const all = { events: story.events.length, figures: story.figures.length };
  if (isEmptyFilter(filter)) return words.filter.everything(all.events, all.figures);
  const left = words.filter.left({ events: events.length, figures: figures.length }, all);
  return `${left} ${words.list.and(conditions(story, filter))}`;
}

function conditions(story: Story, filter: Filter): string[] {
  const join = filter.match === 'all' ? words.list.and : words.list.or;
  const names = filter.entities.map((id) => withParts(story, id));
  return [
    ...(names.length > 0 ? [words.filter.naming(join(names))] : []),
    ...(foldedWords(filter.words).length > 0 ? [words.filter.holding(filter.words.trim())] : []),
    ...(filter.period ? [words.filter.within(formatDate(filter.period))] : []),
    ...(filter.disputed ? [words.filter.areDisputed] : []),
  ];
}

/** Choosing an entity includes its parts, and says so. */
function withParts(story: Story, id: EntityId): string {
  const parts = story.partsOfEntity.get(id) ?? [];
  if (parts.length === 0) return nameOf(story, id);
  return words.filter.withParts(nameOf(story, id), words.list.and(parts.map((part) => nameOf(story, part))));
}

/** “without Meta”: what lifting a choice means. */
export function formatLift(story: Story, filter: Filter, choice: Choice): string {
  switch (choice.kind) {
    case 'entity':
      return words.filter.without.entity(lookUp(story.entityById, choice.id).name);
    case 'words':
      return words.filter.without.words(filter.words.trim());
    case 'period':
      return words.filter.without.period(filter.period ? formatDate(filter.period) : '');
    case 'disputed':
      return words.filter.without.disputed;
  }
}
