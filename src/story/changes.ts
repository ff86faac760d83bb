/** What a corrected story says otherwise than the one before it. */
import type { ChangeMarks } from './changeMarks.ts';
import type { FactRef, Story } from './story.ts';

/** What is compared piece by piece, by id; all else of a story is compared as one. */
export const CHANGED_KINDS = [
  'figures',
  'events',
  'relations',
  'disagreements',
  'entities',
  'sources',
] as const;
export type ChangedKind = (typeof CHANGED_KINDS)[number];

type IdOf<Kind extends ChangedKind> = Story[Kind][number]['id'];

/** The ids of one kind that changed, each in one of the lists: the new ones and the corrected in the order of the story after. */
interface Changes<Id> {
  readonly corrected: readonly Id[];
  readonly added: readonly Id[];
  readonly removed: readonly Id[];
}

export type StoryChanges = {
  readonly [Kind in ChangedKind]: Changes<IdOf<Kind>>;
} & {
  /** Whether anything else differs: the introduction, or what it is that is counted. */
  readonly rest: boolean;
};

/** Compares what two stories say, whatever objects say it. */
export function compareStories(before: Story, after: Story): StoryChanges {
  return {
    figures: compareLists(before.figures, after.figures),
    events: compareLists(before.events, after.events),
    relations: compareLists(before.relations, after.relations),
    disagreements: compareLists(before.disagreements, after.disagreements),
    entities: compareLists(before.entities, after.entities),
    sources: compareLists(before.sources, after.sources),
    rest: !isSame(restOf(before), restOf(after)),
  };
}

/** Whether the two say the same. */
export function isEmptyChange(changes: StoryChanges): boolean {
  return (
    !changes.rest &&
    CHANGED_KINDS.every((kind) => {
      const { corrected, added, removed } = changes[kind];
      return corrected.length + added.length + removed.length === 0;
    })
  );
}

/**
 * How the changed facts are marked, beside those that are marked already and still there: a fact that was new stays so when
 * it is corrected.
 */
export function marksOf({ events, figures, relations }: StoryChanges, before: ChangeMarks): ChangeMarks {
  const marks = new Map(before);
  const mark = ({ corrected, added, removed }: Changes<FactRef['id']>, kind: FactRef['kind']) => {
    for (const id of removed) marks.delete(`${kind}:${id}`);
    for (const id of corrected) marks.set(`${kind}:${id}`, before.get(`${kind}:${id}`) ?? 'corrected');
    for (const id of added) marks.set(`${kind}:${id}`, 'added');
  };
  mark(events, 'event');
  mark(figures, 'figure');
  mark(relations, 'relation');
  return marks;
}

function compareLists<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): Changes<Item['id']> {
  const old = new Map<Item['id'], Item>(before.map((item) => [item.id, item]));
  const left = new Set<Item['id']>(after.map(({ id }) => id));
  return {
    corrected: idsOf(after.filter((item) => old.has(item.id) && !isSame(old.get(item.id), item))),
    added: idsOf(after.filter(({ id }) => !old.has(id))),
    removed: idsOf(before.filter(({ id }) => !left.has(id))),
  };
}

function idsOf<Id>(items: readonly { readonly id: Id }[]): readonly Id[] {
  return items.map(({ id }) => id);
}

/** What a story holds beside the lists above and what is worked out from it. */
function restOf(story: Story) {
  const { id, language, headline, standfirst, citations, leadEvent, leadEntities, place } = story;
  const { dateline, checked, groups, metrics, series } = story;
  return {
    introduction: { id, language, headline, standfirst, citations, leadEvent, leadEntities, place },
    dates: { dateline, checked },
    counted: { groups, metrics, series },
    ties: [...story.relationTypeById.values()],
  };
}

/** Whether two values are the same data. The order of a list counts, that of an object’s fields does not. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
